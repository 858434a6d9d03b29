import { dayOf, instantOf, minuteMs, minuteOf, timeOf, weekdayOf } from '../../../../shared/domain/calendar'
import type { LiveHall } from '../../../../shared/domain/hall/hall'
import { openPeriods, plannedCounters } from '../../../../shared/domain/point/opening'
import {
  addTo,
  meanOf,
  meanOfKey,
  newMean,
  type RunningMean,
} from '../../../../shared/domain/statistic/running-mean'
import type { Point } from '../../../../shared/schemas/point'
import { insertSorted, middleOf } from '../metric'
import type { TicketRow } from './ticket-rows'

/**
 * What a forecast has to beat: the last wait seen (LES of Ibrahim and Whitt), the queue's length by the mean
 * service and the counters (QLD), the mean of the same quarter hour of the week, the median of the same hour, and none.
 */
export const baselineNames = [
  'lastWaitSeen',
  'queueLength',
  'historicalMean',
  'historicalMedian',
  'alwaysZero',
] as const
export type BaselineName = (typeof baselineNames)[number]

/** Before anybody has been served. */
const usualServiceMinutes = 10
const noHolidays = new Map()

const keysOf = (takenAt: string): string[] => {
  const quarter = Math.floor(minuteOf(timeOf(takenAt)) / 15)
  return [`${weekdayOf(dayOf(takenAt))}.${quarter}`, `${quarter}`, 'all']
}

/** What the simple estimators say of one hall, from its past only. */
export function estimator() {
  const waits = new Map<string, RunningMean>()
  const byHour = new Map<string, number[]>()
  let lastWait = 0
  const service = newMean()
  let pending: { ms: number; note(): void }[] = []
  const noteUntil = (ms: number) => {
    while ((pending[0]?.ms ?? Number.POSITIVE_INFINITY) < ms) pending.shift()?.note()
  }
  return {
    /** Begins a day; the answer ends it. */
    startDay(tickets: TicketRow[]): () => void {
      pending = tickets
        .flatMap(({ takenMs, calledMs, finishedMs }) => {
          if (calledMs === undefined) return []
          const minutes = (calledMs - takenMs) / minuteMs
          const called = {
            ms: calledMs,
            note() {
              lastWait = minutes
              insertSorted(byHour, hourOf(instantOf(takenMs)), minutes)
              for (const key of keysOf(instantOf(takenMs))) addTo(meanOfKey(waits, key), minutes)
            },
          }
          if (finishedMs === undefined) return [called]
          return [called, { ms: finishedMs, note: () => addTo(service, (finishedMs - calledMs) / minuteMs) }]
        })
        .sort((a, b) => a.ms - b.ms)
      return () => noteUntil(Number.POSITIVE_INFINITY)
    },
    at(ms: number, live: LiveHall, point: Point, takenAt: string): Record<BaselineName, number> {
      noteUntil(ms)
      const planned = plannedCounters(
        point,
        openPeriods(point, dayOf(takenAt), noHolidays),
        minuteOf(timeOf(takenAt)),
      )
      const serviceMinutes = meanOf(service) ?? usualServiceMinutes
      const waiting = live.waiting.booked + live.waiting.walkIn
      const mean = keysOf(takenAt).flatMap(key => waits.get(key) ?? [])[0]
      return {
        lastWaitSeen: lastWait,
        queueLength: (waiting * serviceMinutes) / Math.max(1, live.openCounters || planned),
        historicalMean: mean?.mean ?? 0,
        historicalMedian: middleOf(byHour.get(hourOf(takenAt))) ?? 0,
        alwaysZero: 0,
      }
    },
  }
}

const hourOf = (instant: string): string => timeOf(instant).slice(0, 2)
