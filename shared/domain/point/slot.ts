import type { ErrorCode } from '../../errors'
import type { Point } from '../../schemas/point'
import type { Service } from '../../schemas/service'
import { addDays, addMinutes, dayOf, daysBetween, instantAt, minuteOf, timeOf } from '../calendar'
import { memo } from '../memo'
import { lastBookableDay, planOn } from './open-plan'
import { type Holidays, isIn, openPeriods, plannedCounters, servicePeriods } from './opening'
import { type Visit, visitProblem } from './place'

/** Counter minutes of one place, those of a usual visit (9 counters served about 200 people a day). */
export const placeMinutes = 10

export interface PlannedSlot {
  slotAt: string
  capacity: number
}

/** Places of one slot that belong to one visit. */
export interface TakenPlaces {
  slotAt: string
  places: number
}

/** The same, with how many the slot is planned with. */
export type PlannedPlaces = TakenPlaces & PlannedSlot

/**
 * The places a visit takes: its counter minutes in whole places. Several services take the sum of their minutes. That
 * one form, photo and look at the papers serve them all saves something, but no source says how many minutes; until a
 * hall has measured it, nothing is taken off.
 */
export function visitPlaces(services: Pick<Service, 'counterMinutes'>[]): number {
  const minutes = services.reduce((sum, { counterMinutes }) => sum + counterMinutes, 0)
  return Math.max(1, Math.ceil(minutes / placeMinutes))
}

/**
 * Where those places lie, from the slot on at which the visit begins: in each slot as many as one counter gets
 * through, the rest in the slots that follow. Nothing where the hall closes before.
 */
export function placesFrom(
  slots: readonly PlannedSlot[],
  slotAt: string,
  count: number,
  slotMinutes: number,
): PlannedPlaces[] | undefined {
  const planned = slots.find(slot => slot.slotAt === slotAt)
  if (!planned) return undefined
  const most = Math.min(planned.capacity, Math.max(1, Math.floor(slotMinutes / placeMinutes)))
  const part = { slotAt, capacity: planned.capacity, places: Math.min(count, most) }
  if (part.places === count) return [part]
  const rest = placesFrom(slots, addMinutes(slotAt, slotMinutes), count - part.places, slotMinutes)
  return rest && [part, ...rest]
}

/** A slot's places: the counters' minutes given to bookings, divided by a place's. At least one, if there are any. */
function capacityOf(point: Point, counters: number): number {
  const bookedMinutes = counters * point.slotMinutes * point.bookedShare
  return bookedMinutes > 0 ? Math.max(1, Math.floor(bookedMinutes / placeMinutes)) : 0
}

/**
 * Every ranking and booking asks for the same days, so they are planned once for as long as a point is read: those
 * that can be booked, and a few to look at.
 */
const plannedBy = memo<Holidays, ReturnType<typeof memo<Point, readonly PlannedSlot[]>>>(1)

/** The slots with places a point plans for a day. A slot ends no later than its open period. */
export const plannedSlots = (point: Point, day: string, holidays: Holidays): readonly PlannedSlot[] =>
  plannedBy(holidays, '', () => memo(32))(point, day, () => planSlots(planOn(point, day), day, holidays))

function planSlots(point: Point, day: string, holidays: Holidays): PlannedSlot[] {
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

/** The days a person may book now at a hall, or without one usually, the first one today. */
export const bookableDays = (now: string, point?: Point): string[] =>
  daysUntil(lastBookableDay(now, point), now)

/** The days from today to the last one. */
export const daysUntil = (last: string, now: string): string[] =>
  Array.from({ length: daysBetween(dayOf(now), last) + 1 }, (_, i) => addDays(dayOf(now), i))

/** The bookable days on which one of the points plans places that are still to come. */
export const openDays = (points: Point[], now: string, holidays: Holidays): string[] =>
  [...new Set(points.flatMap(point => bookableDays(now, point)))]
    .sort()
    .filter(day =>
      points.some(
        point =>
          day <= lastBookableDay(now, point) &&
          plannedSlots(point, day, holidays).some(({ slotAt }) => slotAt > now),
      ),
    )

/** The slots of a day at which all of these services are taken. */
export function slotsTaking<Slot extends { slotAt: string }>(
  slots: readonly Slot[],
  { point, services, day }: { point: Point; services: readonly string[]; day: string },
  holidays: Holidays,
): Slot[] {
  const taken = services.map(service => servicePeriods(point, service, day, holidays))
  return slots.filter(({ slotAt }) => taken.every(periods => isIn(minuteOf(timeOf(slotAt)), periods)))
}

/**
 * The places that a visit takes as they are planned, or why it cannot be booked now; whether they are left is for the
 * store's condition to say.
 */
export function bookablePlaces(
  point: Point,
  visits: readonly Visit[],
  count: number,
  slotAt: string,
  now: string,
  holidays: Holidays,
): PlannedPlaces[] | { problem: ErrorCode } {
  const problem = visitProblem(point, visits, dayOf(slotAt))
  if (problem) return { problem }
  if (slotAt <= now) return { problem: 'slotTooSoon' }
  const day = dayOf(slotAt)
  if (day > lastBookableDay(now, point)) return { problem: 'slotTooFar' }
  const services = visits.map(({ service }) => service)
  const slots = slotsTaking(plannedSlots(point, day, holidays), { point, services, day }, holidays)
  return placesFrom(slots, slotAt, count, planOn(point, day).slotMinutes) ?? { problem: 'slotClosed' }
}
