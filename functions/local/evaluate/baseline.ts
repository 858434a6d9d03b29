import { dayOf, minuteOf, timeOf, weekdayOf } from '../../../shared/domain/calendar'
import type { LiveHall } from '../../../shared/domain/hall'

/** What the simple estimators remember of a hall. */
export interface Baseline {
  lastWait: number
  service: Mean
  /** Waits by quarter hour of the week, by quarter hour of the day, and all. */
  waits: Map<string, Mean>
}

interface Mean {
  sum: number
  count: number
}

export const baselineNames = ['lastWaitSeen', 'queueLength', 'historicalMean'] as const
export type BaselineName = (typeof baselineNames)[number]

export const emptyBaseline = (): Baseline => ({
  lastWait: 0,
  service: { sum: 0, count: 0 },
  waits: new Map(),
})

const usualService = 10

const keysOf = (takenAt: string): string[] => {
  const quarter = Math.floor(minuteOf(timeOf(takenAt)) / 15)
  return [`${weekdayOf(dayOf(takenAt))}.${quarter}`, `${quarter}`, 'all']
}

export function rememberWait({ waits }: Baseline, takenAt: string, minutes: number): void {
  for (const key of keysOf(takenAt)) {
    const { sum, count } = waits.get(key) ?? { sum: 0, count: 0 }
    waits.set(key, { sum: sum + minutes, count: count + 1 })
  }
}

const meanOf = ({ sum, count }: Mean, otherwise: number): number => (count > 0 ? sum / count : otherwise)

/** LES of Ibrahim and Whitt, queue length × mean service ÷ counters, and the mean of the same quarter of the week. */
export function estimates(
  { lastWait, service, waits }: Baseline,
  live: LiveHall,
  plannedCounters: number,
  takenAt: string,
): Record<BaselineName, number> {
  const waiting = live.waiting.booked + live.waiting.walkIn
  const counters = Math.max(1, live.openCounters || plannedCounters)
  const mean = keysOf(takenAt)
    .map(key => waits.get(key))
    .find(known => known !== undefined)
  return {
    lastWaitSeen: lastWait,
    queueLength: (waiting * meanOf(service, usualService)) / counters,
    historicalMean: mean ? meanOf(mean, 0) : 0,
  }
}
