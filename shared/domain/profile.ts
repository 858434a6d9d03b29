import {
  halfHourWeights,
  monthMultiplier,
  visitsPerCounterDay,
  walkInShare,
  weekdayMultiplier,
} from '../content/profile'
import type { Point } from '../schemas/point'
import { minuteOf, weekdayOf } from './calendar'
import type { OpenPeriod } from './opening'

/** Walk-ins a minute expected at a minute of the day. */
export type ArrivalProfile = (minute: number) => number

/** The profile of a point nobody has measured yet: by its size, the weekday, the month and the half hour. */
export function assumedProfile(point: Point, day: string, periods: OpenPeriod[]): ArrivalProfile {
  const month = Number(day.slice(5, 7)) - 1
  const perDay =
    point.counters *
    visitsPerCounterDay *
    walkInShare *
    (weekdayMultiplier[weekdayOf(day)] ?? 1) *
    (monthMultiplier[month] ?? 1)
  const isOpen = (minute: number) =>
    periods.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)
  const slots = Object.entries(halfHourWeights).map(([time, weight]) => ({ from: minuteOf(time), weight }))
  const open = slots.filter(({ from }) => isOpen(from) || isOpen(from + 29))
  const total = open.reduce((sum, { weight }) => sum + weight, 0)
  return minute => {
    const slot = open.find(({ from }) => from <= minute && minute < from + 30)
    return slot && isOpen(minute) && total > 0 ? (perDay * slot.weight) / total / 30 : 0
  }
}
