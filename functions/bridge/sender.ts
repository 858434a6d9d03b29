import { createHmac, randomUUID } from 'node:crypto'
import { instantOf, msOf } from '../../shared/domain/calendar'
import type { DeliveryReceipt, QueueEvent } from '../../shared/schemas/hall'
import type { BridgeConfig } from './config'

/** How a delivery went: it is over, it is worth trying again, or these events will never be taken. */
export type Outcome =
  | { kind: 'delivered'; receipt: DeliveryReceipt }
  | { kind: 'later'; why: string }
  | { kind: 'unfit' }

export type Fetch = (url: string, init: RequestInit) => Promise<Response>
export type Send = (events: QueueEvent[]) => Promise<Outcome>

const patienceMs = 20_000

/** Signs with the machine's key and posts; the same events may be sent again, each time under a new nonce. */
export function createSender(
  { server, deviceId, key }: BridgeConfig,
  fetch: Fetch,
  nowMs: () => number,
): Send {
  return async events => {
    const body = JSON.stringify({ events })
    const timestamp = instantOf(nowMs())
    const nonce = randomUUID()
    const signature = createHmac('sha256', Buffer.from(key, 'base64url'))
      .update(`${timestamp}\n${nonce}\n${body}`)
      .digest('hex')
    const headers = {
      'content-type': 'application/json',
      'x-device': deviceId,
      'x-timestamp': timestamp,
      'x-nonce': nonce,
      'x-signature': signature,
    }
    try {
      const signal = AbortSignal.timeout(patienceMs)
      return await outcomeOf(
        await fetch(`${server}/ingest/events`, { method: 'POST', headers, body, signal }),
        nowMs(),
      )
    } catch {
      return { kind: 'later', why: 'no connection' }
    }
  }
}

async function outcomeOf(response: Response, nowMs: number): Promise<Outcome> {
  if (response.ok) return { kind: 'delivered', receipt: (await response.json()) as DeliveryReceipt }
  const code = await response.json().then(
    answer => (answer as { error?: { code?: string } }).error?.code,
    () => undefined,
  )
  if (code === 'invalidInput' || code === 'bodyTooLarge' || code === 'badJson') return { kind: 'unfit' }
  if (code === 'badSignature')
    return { kind: 'later', why: 'refused: the key is wrong, or the machine was revoked' }
  if (code === 'staleRequest')
    return { kind: 'later', why: `refused: ${clockWord(response.headers.get('x-now'), nowMs)}` }
  return { kind: 'later', why: `the server answered ${response.status} ${code ?? ''}`.trim() }
}

function clockWord(serverNow: string | null, nowMs: number): string {
  const minutes = serverNow ? Math.round((nowMs - msOf(serverNow)) / 60_000) : 0
  return `the clock of this computer is ${Math.abs(minutes)} minutes ${minutes < 0 ? 'slow' : 'fast'}; set it right`
}
