import type { PlaceTime } from './place-time'
import { dayMs, deviationToday, type Origin, seasonalMean, type WaitHistory } from './wait-history'

/** Where a place stands now, as forecasts made at this instant know it; undefined where it never spoke. */
export function originOf(history: WaitHistory, ms: number, peers: number): Origin | undefined {
  const { last, rise, recentDays } = history
  if (!last) return undefined
  return {
    ms,
    day: last.at.day,
    last: last.waitMinutes,
    seasonal: seasonalMean(history, last.at),
    rise,
    today: deviationToday(history),
    recentDays,
    peers,
  }
}

/** What could be known at an instant of the last day or today. */
export const originAt = ({ origins }: WaitHistory, ms: number): Origin | undefined =>
  origins.findLast(origin => origin.ms <= ms)

/** The same time on the place's last open day before `at`. */
export function lastOpenDay({ last, openDayBefore }: WaitHistory, at: PlaceTime): number | undefined {
  const day = last && last.at.day < at.day ? last.at.day : openDayBefore
  return day === undefined ? undefined : at.ms - (at.day - day) * dayMs
}
