import type { Point } from '../../schemas/point'
import { dayOf, isRealDay, minuteOf, timeOf, weekdayOf } from '../calendar'

/** Days that differ from their weekday: statutory holidays are off, make-up days work. */
export type Holidays = ReadonlyMap<string, 'off' | 'work'>

/** Minutes since midnight, end excluded. */
export interface OpenPeriod {
  fromMinute: number
  toMinute: number
}

const inSeason = (monthDay: string, from: string, to: string): boolean =>
  from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to

/** A make-up day is worked by Friday's hours, whatever day it falls on. */
function workedAs(day: string, holidays: Holidays): number | undefined {
  const kind = holidays.get(day)
  if (kind === 'off' || !isRealDay(day)) return undefined
  return kind === 'work' ? 5 : weekdayOf(day)
}

/** When the point is open on a day, in order; empty when it is closed. */
export function openPeriods(point: Point, day: string, holidays: Holidays): OpenPeriod[] {
  const weekday = workedAs(day, holidays)
  if (weekday === undefined) return []
  const monthDay = day.slice(5)
  const rule = point.opening.find(
    ({ season, weekdays }) =>
      weekdays.includes(weekday) && (!season || inSeason(monthDay, season.from, season.to)),
  )
  return (rule?.periods ?? []).map(({ from, to }) => ({ fromMinute: minuteOf(from), toMinute: minuteOf(to) }))
}

/** Whether the point is open at an instant. */
export function isOpenAt(point: Point, instant: string, holidays: Holidays): boolean {
  const minute = minuteOf(timeOf(instant))
  return openPeriods(point, dayOf(instant), holidays).some(
    ({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute,
  )
}

/** Counters planned to be open at a minute of a day; 0 when the point is closed. */
export function plannedCounters(point: Point, periods: OpenPeriod[], minute: number): number {
  if (!periods.some(period => period.fromMinute <= minute && minute < period.toMinute)) return 0
  const row = point.roster.find(({ from, to }) => minuteOf(from) <= minute && minute < minuteOf(to))
  return row?.counters ?? point.counters
}
