import { type ArrivalProfile, assumedProfile } from '../../../shared/domain/learned/profile'
import {
  type Holidays,
  type OpenPeriod,
  openPeriods,
  plannedCounters,
} from '../../../shared/domain/point/opening'
import { seededRandom } from '../../../shared/domain/random'
import type { QueueEvent } from '../../../shared/schemas/hall'
import type { Point } from '../../../shared/schemas/point'
import { meanServiceMinutes, playDay } from './day'
import type { Outage } from './machine'

/**
 * Halls that are overloaded, whatever the weekday and the season: so many stand before the door for each counter, and
 * from then on nearly as many come as are served.
 */
const crowded: Readonly<Record<string, { perCounter: number }>> = {
  'CC-00': { perCounter: 7.5 },
  'U-222401': { perCounter: 8 },
  'U-220202': { perCounter: 6 },
  'U-220104': { perCounter: 5 },
}
/** Halls without an interface to their queue machine: citizens read "no live data" there. */
const mute = new Set(['JL-PSD', 'U-220623', 'U-222426', 'U-220822'])

/** One falls silent in the morning, for staff to see. */
export const outageOf = ({ pointId }: Point): Outage | undefined =>
  pointId === 'CC-83' ? { from: '09:20', until: '11:10' } : undefined

export const hasMachine = ({ pointId }: Point): boolean => !mute.has(pointId)

/** What the queue machine of a point sends on a day of the demonstration. */
export function eventsOf(point: Point, day: string, { holidays }: { holidays: Holidays }): QueueEvent[] {
  const periods = openPeriods(point, day, holidays)
  if (periods.length === 0) return []
  const random = seededRandom(`${point.pointId} ${day}`)
  const profile = assumedProfile(point, day, periods)
  const usual = { demand: 2 + random.uniform() * 4, atDoor: 0 }
  const crowd = crowded[point.pointId]
  const { demand, atDoor } = crowd
    ? { demand: demandServed(point, periods, profile), atDoor: crowd.perCounter * point.counters }
    : usual
  return playDay({ point, day, periods, profile, demand, atDoor, random })
}

const servedShare = 0.93

/** The walk-ins against the profile that the counters of the day's plan just serve. */
function demandServed(point: Point, periods: OpenPeriod[], profile: ArrivalProfile): number {
  const minutes = periods.flatMap(({ fromMinute, toMinute }) =>
    Array.from({ length: toMinute - fromMinute }, (_, i) => fromMinute + i),
  )
  const sumOver = (each: (minute: number) => number) => minutes.reduce((sum, minute) => sum + each(minute), 0)
  const served = sumOver(minute => plannedCounters(point, periods, minute)) / meanServiceMinutes
  return (servedShare * served) / sumOver(profile)
}
