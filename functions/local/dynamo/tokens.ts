import type { Disk } from './disk'
import type { Draft } from './draft'
import { tokenKey, within } from './keys'

/** The service keeps a token for ten minutes; without a clock we keep the newest few thousand. */
const RETAINED_TOKENS = 5_000

interface TokenEntry {
  order: number
  fingerprint: string
}

/** Tokens of transactions that were carried out, so that a repeated request is not carried out again. */
export interface Tokens {
  fingerprint(token: string): string | undefined
  remember(draft: Draft, token: string, fingerprint: string): void
}

export async function openTokens(disk: Disk): Promise<Tokens> {
  const known = await tokensInOrder(disk)
  let order = known.at(-1)?.[1].order ?? 0
  const tokens = known.map(([token]) => token)
  return {
    fingerprint: token => (disk.get(tokenKey(token)) as TokenEntry | undefined)?.fingerprint,
    remember(draft, token, fingerprint) {
      order += 1
      draft.put(tokenKey(token), { order, fingerprint } satisfies TokenEntry)
      tokens.push(token)
      const oldest = tokens.length > RETAINED_TOKENS ? tokens.shift() : undefined
      if (oldest !== undefined) draft.del(tokenKey(oldest))
    },
  }
}

async function tokensInOrder(disk: Disk): Promise<[string, TokenEntry][]> {
  const found: [string, TokenEntry][] = []
  for await (const [key, entry] of disk.entries(within(tokenKey('')))) {
    found.push([key.slice(tokenKey('').length), entry as TokenEntry])
  }
  return found.sort((a, b) => a[1].order - b[1].order)
}
