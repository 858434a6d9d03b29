import { addMinutes, instantOf, minuteMs, msOf } from '../../../shared/domain/calendar'
import type { MessageReason } from '../../../shared/schemas/delivery'
import { log } from '../../runtime/context'
import { type DeliveryPause, deletePause, listPauses, putPause } from '../../store/delivery'
import type { Table } from '../../store/table'

export const everything = 'all'

/** Minutes of the first pause, and of the longest; each that follows is twice as long. */
const lengths: Partial<Record<MessageReason, { first: number; longest: number }>> = {
  outage: { first: 0.5, longest: 2 },
  configuration: { first: 5, longest: 30 },
  quota: { first: 1, longest: 30 },
}
/** So many pauses of an outage are no alarm yet. */
const shortOutage = 2

/** What is not sent at the moment, as a run knows it. */
export interface Pauses {
  /** Until when nothing is sent for this purpose. */
  until(purpose: string, now: string): string | undefined
  begin(scope: string, reason: MessageReason, errcode: number | undefined, now: string): Promise<string>
  /** One has been accepted: whatever kept it is over. */
  end(purpose: string, now: string): Promise<void>
}

export async function readPauses(table: Table): Promise<Pauses> {
  const known = new Map((await listPauses(table)).map(pause => [pause.scope, pause]))
  return {
    until(purpose, now) {
      const ends = [everything, purpose].flatMap(scope => known.get(scope)?.until ?? [])
      return ends
        .filter(until => until > now)
        .sort()
        .at(-1)
    },
    async begin(scope, reason, errcode, now) {
      const before = known.get(scope)
      if (before && before.until > now) return before.until
      const pause = nextPause(scope, reason, errcode, before, now)
      known.set(scope, pause)
      const isNew = await putPause(table, pause, now)
      if (isNew && (reason !== 'outage' || pause.times > shortOutage))
        log('error', 'alarm', { about: 'delivery', scope, reason, errcode, until: pause.until })
      return pause.until
    },
    async end(purpose, now) {
      // One that has just begun stands: what was accepted was under way before.
      for (const scope of [everything, purpose]) {
        const pause = known.get(scope)
        if (!pause || pause.until > now) continue
        known.delete(scope)
        await deletePause(table, scope)
      }
    },
  }
}

function nextPause(
  scope: string,
  reason: MessageReason,
  errcode: number | undefined,
  before: DeliveryPause | undefined,
  now: string,
): DeliveryPause {
  const times = before?.reason === reason ? before.times + 1 : 1
  const { first, longest } = lengths[reason] ?? { first: 1, longest: 1 }
  const until =
    errcode === minuteQuota
      ? nextMinute(now)
      : addMinutes(now, errcode === dailyQuota ? longest : Math.min(first * 2 ** (times - 1), longest))
  return {
    scope,
    until,
    reason,
    since: before?.since ?? now,
    times,
    ...(errcode !== undefined && { errcode }),
  }
}

const minuteQuota = 45011
const dailyQuota = 45009

const nextMinute = (now: string): string => instantOf(Math.floor(msOf(now) / minuteMs + 1) * minuteMs)
