import { countForced, getAccessToken, keepAccessToken, leaseAccessToken } from '../store/access-token'
import type { Table } from '../store/table'
import { nextForced } from '../wechat/forced-refresh'
import type { TokenShelf } from '../wechat/token'
import { type Keyring, seal, unseal } from './keyring'

/** Longer than WeChat is waited for. */
const leaseMilliseconds = 10_000

const tokenPlace = (appId: string): string => `ACCESSTOKEN#${appId}/token`

/** An account's token in the table, sealed: whoever has it may write to everybody. */
export function tokenShelf(table: Table, keyring: Keyring, appId: string): TokenShelf {
  let leasedUntil = 0
  return {
    async read(now) {
      const { sealedToken, usableUntil, leasedUntil = 0 } = (await getAccessToken(table, appId)) ?? {}
      const isLeased = leasedUntil > now
      if (!sealedToken || usableUntil === undefined) return { isLeased }
      return {
        held: { token: await unseal(keyring, tokenPlace(appId), sealedToken), usableUntil },
        isLeased,
      }
    },
    async lease(now) {
      const until = now + leaseMilliseconds
      if (!(await leaseAccessToken(table, appId, now, until))) return false
      leasedUntil = until
      return true
    },
    async keep(held) {
      const kept = held && {
        sealedToken: await seal(keyring, tokenPlace(appId), held.token),
        usableUntil: held.usableUntil,
      }
      await keepAccessToken(table, appId, leasedUntil, kept)
    },
    async takeForced(now) {
      const before = (await getAccessToken(table, appId))?.forced
      const after = nextForced(before, now)
      return after !== undefined && countForced(table, appId, before, after)
    },
  }
}
