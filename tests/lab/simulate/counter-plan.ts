import { minuteOf } from '../../../shared/domain/calendar'
import { type OpenPeriod, plannedCounters } from '../../../shared/domain/point/opening'
import type { Point } from '../../../shared/schemas/point'

/** So many counters from a minute on, until the next step. */
export interface CounterStep {
  fromMinute: number
  counters: number
}

/** What the plan does not say of a day. */
export interface Unplanned {
  /** Counters at which nobody sits, by period. */
  absent: number[]
  closures: { fromMinute: number; toMinute: number }[]
}
const asPlanned: Unplanned = { absent: [], closures: [] }

/**
 * The counters of a day as they are. Whoever still waits when the doors close is served by those open at the end;
 * of a period's counters one is always there, unless the hall is closed.
 */
export function counterPlan(point: Point, periods: OpenPeriod[], unplanned = asPlanned): CounterStep[] {
  const closes = periods.at(-1)?.toMinute ?? 0
  const minutes = new Set([
    ...periods.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]),
    ...point.roster.flatMap(({ from, to }) => [minuteOf(from), minuteOf(to)]),
    ...unplanned.closures.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]),
  ])
  const at = (minute: number, planned: number) => {
    if (unplanned.closures.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute))
      return 0
    const period = periods.findIndex(({ toMinute }) => minute < toMinute)
    return planned && Math.max(1, planned - (unplanned.absent.at(period) ?? 0))
  }
  const steps = [...minutes]
    .filter(minute => minute < closes)
    .sort((a, b) => a - b)
    .map(fromMinute => ({
      fromMinute,
      counters: at(fromMinute, plannedCounters(point, periods, fromMinute)),
    }))
  const atTheEnd = Math.max(1, plannedCounters(point, periods, closes - 1))
  return [...steps, { fromMinute: closes, counters: at(closes, atTheEnd) }]
}

/** Counters on the mean of the opening hours, as they were. */
export function meanOpen(plan: CounterStep[], periods: OpenPeriod[]): number {
  const open = periods.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0)
  return open > 0 ? counterMinutes(plan) / open : 0
}

/** Minutes of all counters together until the doors close. */
export const counterMinutes = (plan: CounterStep[]): number =>
  plan.slice(0, -1).reduce((sum, { fromMinute, counters }, i) => {
    return sum + counters * ((plan[i + 1]?.fromMinute ?? fromMinute) - fromMinute)
  }, 0)
