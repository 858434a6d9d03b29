import { furthestDay } from '../../../shared/domain/point/open-plan'
import { bookableDays, daysUntil } from '../../../shared/domain/point/slot'
import { contentOf, useData } from './data'
import { pointOf, points } from './reference'

/** The days that a person may book now at a hall, by its own plan; without one, at any hall. */
export function useBookableDays(now: string, pointId?: string): string[] {
  const all = contentOf(useData('points', points).data)
  if (pointId) return bookableDays(now, all && pointOf(all, pointId))
  return daysUntil(furthestDay(now, all ?? []), now)
}
