import type { ErrorCode } from '../../errors'
import type { Point } from '../../schemas/point'
import { addDays, dayOf, instantAt } from '../calendar'
import { type Holidays, openPeriods, plannedCounters } from './opening'
import { placeProblem, type Visit } from './place'

/** Days ahead that can be booked; the province's own page offered fourteen in 2016. */
export const horizonDays = 14
/** Counter minutes one visit takes, all services together (9 counters served about 200 people a day). */
export const visitMinutes = 10

export interface PlannedSlot {
  slotAt: string
  capacity: number
}

/** A slot's places: the counters' minutes given to bookings, divided by a visit's. At least one, if there are any. */
function capacityOf(point: Point, counters: number): number {
  const bookedMinutes = counters * point.slotMinutes * point.bookedShare
  return bookedMinutes > 0 ? Math.max(1, Math.floor(bookedMinutes / visitMinutes)) : 0
}

/** The slots with places a point plans for a day. A slot ends no later than its open period. */
export function plannedSlots(point: Point, day: string, holidays: Holidays): PlannedSlot[] {
  const periods = openPeriods(point, day, holidays)
  return periods.flatMap(({ fromMinute, toMinute }) => {
    const count = Math.floor((toMinute - fromMinute) / point.slotMinutes)
    const slots = Array.from({ length: count }, (_, i) => {
      const minute = fromMinute + i * point.slotMinutes
      return {
        slotAt: instantAt(day, minute),
        capacity: capacityOf(point, plannedCounters(point, periods, minute)),
      }
    })
    return slots.filter(({ capacity }) => capacity > 0)
  })
}

/** The days a person may book today, the first one today. */
export const bookableDays = (now: string): string[] =>
  Array.from({ length: horizonDays + 1 }, (_, i) => addDays(dayOf(now), i))

/** The bookable days on which one of the points plans places that are still to come. */
export const openDays = (points: Point[], now: string, holidays: Holidays): string[] =>
  bookableDays(now).filter(day =>
    points.some(point => plannedSlots(point, day, holidays).some(({ slotAt }) => slotAt > now)),
  )

/**
 * The slot as it is planned, or why it cannot be booked now; whether a place is left is for the store's condition
 * to say.
 */
export function bookableSlot(
  point: Point,
  visit: Visit,
  slotAt: string,
  now: string,
  holidays: Holidays,
): PlannedSlot | { problem: ErrorCode } {
  const problem = placeProblem(point, visit, dayOf(slotAt))
  if (problem) return { problem }
  if (slotAt <= now) return { problem: 'slotTooSoon' }
  if (dayOf(slotAt) > addDays(dayOf(now), horizonDays)) return { problem: 'slotTooFar' }
  const planned = plannedSlots(point, dayOf(slotAt), holidays).find(slot => slot.slotAt === slotAt)
  return planned ?? { problem: 'slotClosed' }
}
