import { assumedProfile } from '../../../shared/domain/learned/profile'
import { type Holidays, openPeriods } from '../../../shared/domain/point/opening'
import { seededRandom } from '../../../shared/domain/random'
import type { QueueEvent } from '../../../shared/schemas/hall'
import type { Point } from '../../../shared/schemas/point'
import { playDay } from './day'

/**
 * Walk-ins against the profile. Nobody but the few people of the demonstration books, so all the others come
 * as walk-ins. A few halls draw more than their counters serve in the morning; their neighbours do not.
 */
const crowded: Readonly<Record<string, number>> = {
  'CC-00': 9.5,
  'U-222401': 8.5,
  'U-220202': 8,
  'U-220104': 8,
}
/** Halls without an interface to their queue machine: citizens read "no live data" there. */
const mute = new Set(['JL-PSD', 'U-220623', 'U-222426', 'U-220822'])

export const hasMachine = ({ pointId }: Point): boolean => !mute.has(pointId)

/** What the queue machine of a point sends on a day of the demonstration. */
export function eventsOf(point: Point, day: string, { holidays }: { holidays: Holidays }): QueueEvent[] {
  const periods = openPeriods(point, day, holidays)
  if (periods.length === 0) return []
  const random = seededRandom(`${point.pointId} ${day}`)
  const demand = crowded[point.pointId] ?? 2 + random.uniform() * 4
  return playDay({ point, day, periods, profile: assumedProfile(point, day, periods), demand, random })
}
