import type { OpeningRule, PlanGroup, Point } from '../../schemas/point'
import {
  addDays,
  dayOf,
  instantAt,
  isRealDay,
  minuteOf,
  minutesBetween,
  timeOf,
  weekdayOf,
} from '../calendar'
import { exceptionOn, planOn } from './open-plan'
import { isStanding } from './place'

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

/** The rules of which one holds on a day: the first that matches, or every season of which nobody knows the days. */
function rulesOn(given: Point, day: string, holidays: Holidays): OpeningRule[] {
  const point = planOn(given, day)
  const exception = exceptionOn(point, day)
  if (exception && isStanding(point, day)) return [{ weekdays: [], periods: exception.periods }]
  return ruled(point, point.opening, day, holidays)
}

function ruled(point: Point, opening: OpeningRule[], day: string, holidays: Holidays): OpeningRule[] {
  const weekday = workedAs(day, holidays)
  if (weekday === undefined || !isStanding(point, day)) return []
  const ofWeekday = opening.filter(({ weekdays }) => weekdays.includes(weekday))
  const isUndated = ({ season }: OpeningRule) => season !== undefined && 'name' in season
  const first = ofWeekday.find(({ season }) => {
    if (!season || 'name' in season) return true
    return inSeason(day.slice(5), season.from, season.to)
  })
  if (!first) return []
  return isUndated(first) ? ofWeekday.filter(isUndated) : [first]
}

const periodsOf = ({ periods }: OpeningRule): OpenPeriod[] =>
  periods.map(({ from, to }) => ({ fromMinute: minuteOf(from), toMinute: minuteOf(to) }))

const common = (some: OpenPeriod[], others: OpenPeriod[]): OpenPeriod[] =>
  some.flatMap(one =>
    others.flatMap(other => {
      const fromMinute = Math.max(one.fromMinute, other.fromMinute)
      const toMinute = Math.min(one.toMinute, other.toMinute)
      return fromMinute < toMinute ? { fromMinute, toMinute } : []
    }),
  )

/**
 * When the point is surely open on a day, in order; empty when it is closed. Where nobody knows which season it is,
 * that are the hours of both.
 */
export function openPeriods(point: Point, day: string, holidays: Holidays): OpenPeriod[] {
  const [first, ...others] = rulesOn(point, day, holidays).map(periodsOf)
  return untilClosing(others.reduce(common, first ?? []), point, day)
}

/** When a service is taken on a day: whenever the hall is open, or at the hours of its group within that. */
export function servicePeriods(given: Point, service: string, day: string, holidays: Holidays): OpenPeriod[] {
  const point = planOn(given, day)
  const group = point.groups?.find(({ services }) => services.includes(service))
  return group ? groupPeriods(point, group, day, holidays) : openPeriods(given, day, holidays)
}

/** When a group's services are taken on a day for which the point is planned so. */
export function groupPeriods(point: Point, group: PlanGroup, day: string, holidays: Holidays): OpenPeriod[] {
  const periods = openPeriods(point, day, holidays)
  // What is said of one day is said of all that is done there.
  if (exceptionOn(point, day)) return periods
  const [first, ...others] = ruled(point, group.opening, day, holidays).map(periodsOf)
  return common(periods, others.reduce(common, first ?? []))
}

/** Without what lies after its staff have closed it for the day. */
function untilClosing(periods: OpenPeriod[], { closing }: Point, day: string): OpenPeriod[] {
  if (closing?.day !== day) return periods
  const end = minuteOf(closing.from)
  return periods
    .filter(({ fromMinute }) => fromMinute < end)
    .map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute: Math.min(toMinute, end) }))
}

export const isIn = (minute: number, periods: OpenPeriod[]): boolean =>
  periods.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)

/** Whether the point may be open at an instant: surely, or in one of the seasons of which nobody knows the days. */
export const mayBeOpenAt = (point: Point, instant: string, holidays: Holidays): boolean =>
  rulesOn(point, dayOf(instant), holidays).some(rule => isIn(minuteOf(timeOf(instant)), periodsOf(rule)))

/** Whether the point is open at an instant. */
export function isOpenAt(point: Point, instant: string, holidays: Holidays): boolean {
  return isIn(minuteOf(timeOf(instant)), openPeriods(point, dayOf(instant), holidays))
}

/** Counters planned to be open at a minute of a day, of the point as it is planned for it; 0 when it is closed. */
export function plannedCounters(point: Point, periods: OpenPeriod[], minute: number): number {
  if (!isIn(minute, periods)) return 0
  const row = point.roster.find(({ from, to }) => minuteOf(from) <= minute && minute < minuteOf(to))
  return row?.counters ?? point.counters
}

/** Minutes for which the doors are open by the plan between two instants; of a longer time than a fortnight, its last. */
export function openMinutesBetween(point: Point, from: string, to: string, holidays: Holidays): number {
  const last = dayOf(to)
  let minutes = 0
  for (
    let day = dayOf(from) < addDays(last, -14) ? addDays(last, -14) : dayOf(from);
    day <= last;
    day = addDays(day, 1)
  ) {
    const begin = day === dayOf(from) ? minuteWithin(from) : 0
    const end = day === last ? minuteWithin(to) : 24 * 60
    for (const { fromMinute, toMinute } of openPeriods(point, day, holidays))
      minutes += Math.max(0, Math.min(end, toMinute) - Math.max(begin, fromMinute))
  }
  return minutes
}

const minuteWithin = (instant: string): number => minutesBetween(instantAt(dayOf(instant), 0), instant)
