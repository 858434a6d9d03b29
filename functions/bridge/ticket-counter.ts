import { addMinutes } from '../../shared/domain/calendar'
import type { ToldEvent } from '../../shared/domain/vendor/vendor-state'
import type { TableMemory } from './table-memory'

/** A ticket table says nothing of counters; one that has called nobody for this long though people wait is taken to be closed. */
const idleMinutes = 30

/** Counters with somebody at them, and those that had somebody a while ago; where nobody waits, all that were open. */
export function openCounters({ live, windowSeen, open }: TableMemory, now: string): string[] {
  const busy = Object.values(live).flatMap(({ status, window }) =>
    window && status !== 'waiting' ? [window] : [],
  )
  const since = addMinutes(now, -idleMinutes)
  const recent = Object.entries(windowSeen).flatMap(([window, at]) => (at >= since ? [window] : []))
  const waits = Object.values(live).some(({ status }) => status === 'waiting')
  return [...new Set([...busy, ...recent, ...(waits ? [] : open)])].sort()
}

export const counterEvents = (before: string[], open: string[], now: string): ToldEvent[] => [
  ...open
    .filter(counter => !before.includes(counter))
    .map((counter): ToldEvent => ({ at: now, kind: 'counterOpened', counter })),
  ...before
    .filter(counter => !open.includes(counter))
    .map((counter): ToldEvent => ({ at: now, kind: 'counterClosed', counter })),
]
