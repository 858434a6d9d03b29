import { minuteOf } from '../../../shared/domain/calendar'
import { type OpenPeriod, plannedCounters } from '../../../shared/domain/point/opening'
import type { Point } from '../../../shared/schemas/point'

/** So many counters from a minute on, until the next step. */
export interface CounterStep {
  fromMinute: number
  counters: number
}

/** The counters of a day. Whoever still waits when the doors close is served by those open at the end. */
export function counterPlan(point: Point, periods: OpenPeriod[]): CounterStep[] {
  const closes = periods.at(-1)?.toMinute ?? 0
  const minutes = new Set([
    ...periods.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]),
    ...point.roster.flatMap(({ from, to }) => [minuteOf(from), minuteOf(to)]),
  ])
  const steps = [...minutes]
    .filter(minute => minute < closes)
    .sort((a, b) => a - b)
    .map(fromMinute => ({ fromMinute, counters: plannedCounters(point, periods, fromMinute) }))
  const atTheEnd = Math.max(1, plannedCounters(point, periods, closes - 1))
  return [...steps, { fromMinute: closes, counters: atTheEnd }]
}

/** A hall that calls the longest waiting whenever a counter is free. */
export interface Counters {
  plan: CounterStep[]
  /** When each counter is free again. */
  freeAt: number[]
  lastCallMinute: number
}

export const emptyCounters = (plan: CounterStep[]): Counters => ({
  plan,
  freeAt: Array.from({ length: Math.max(...plan.map(({ counters }) => counters)) }, () => 0),
  lastCallMinute: 0,
})

/**
 * Calls the next person in the queue. Nobody who comes later is called earlier, so the call is known on
 * arrival. A counter that closes finishes the person it serves.
 */
export function call(
  counters: Counters,
  arriveMinute: number,
  serviceMinutes: number,
): { minute: number; counter: number } {
  const { plan, freeAt } = counters
  const from = Math.max(arriveMinute, counters.lastCallMinute)
  for (let i = 0; i < plan.length; i++) {
    const until = plan[i + 1]?.fromMinute ?? Number.POSITIVE_INFINITY
    if (until <= from) continue
    const step = plan[i] as CounterStep
    const earliest = Math.max(from, step.fromMinute)
    const counter = firstFree(freeAt, step.counters, earliest)
    const minute = Math.max(earliest, freeAt[counter] ?? Number.POSITIVE_INFINITY)
    if (minute >= until) continue
    counters.lastCallMinute = minute
    freeAt[counter] = minute + serviceMinutes
    return { minute, counter }
  }
  throw new Error('the last step has a counter')
}

/** The counter among the first ones that is free soonest; of several free by then, the first. */
function firstFree(freeAt: number[], open: number, byMinute: number): number {
  let best = -1
  let soonest = Number.POSITIVE_INFINITY
  for (let counter = 0; counter < open; counter++) {
    const free = Math.max(byMinute, freeAt[counter] as number)
    if (free < soonest) {
      soonest = free
      best = counter
    }
  }
  return best
}
