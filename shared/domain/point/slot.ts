import type { ErrorCode } from '../../errors'
import type { Point } from '../../schemas/point'
import type { Service } from '../../schemas/service'
import { addDays, addMinutes, dayOf, daysBetween, instantAt, minuteOf, timeOf } from '../calendar'
import { memo } from '../memo'
import { lastBookableDay, planOn } from './open-plan'
import { groupPeriods, type Holidays, isIn, openPeriods, plannedCounters, servicePeriods } from './opening'
import { type Visit, visitProblem } from './place'
import { ownGroups, poolOf, sharedCounters } from './pool'

/** Counter minutes of one place, those of a usual visit (9 counters served about 200 people a day). */
export const placeMinutes = 10

export interface PlannedSlot {
  slotAt: string
  capacity: number
  /** How many of them are for whom, where some services have counters of their own. */
  pools?: Readonly<Record<string, number>>
}

/** Places of one slot that belong to one visit. */
export interface TakenPlaces {
  slotAt: string
  places: number
  /** Of the counters of some services, where the hall has such. */
  pool?: string
}

/** The same, with how many the slot is planned with. */
export type PlannedPlaces = TakenPlaces & { capacity: number }

/** Without how many there are: what a booking keeps. */
export const takenOf = (planned: readonly PlannedPlaces[]): TakenPlaces[] =>
  planned.map(({ capacity: _, ...taken }) => taken)

/** A slot's places for whoever may take them, each kind by itself. */
export const kindsOf = ({ slotAt, capacity, pools }: PlannedSlot): Omit<PlannedPlaces, 'places'>[] =>
  pools
    ? Object.entries(pools).map(([pool, capacity]) => ({ slotAt, pool, capacity }))
    : [{ slotAt, capacity }]

/** Names places of one kind in one slot. */
export const spotOf = ({ slotAt, pool }: Pick<TakenPlaces, 'slotAt' | 'pool'>): string =>
  pool ? `${slotAt} ${pool}` : slotAt

/**
 * The places a visit takes: its counter minutes in whole places. Several services take the sum of their minutes. That
 * one form, photo and look at the papers serve them all saves something, but no source says how many minutes; until a
 * hall has measured it, nothing is taken off.
 */
export function visitPlaces(services: Pick<Service, 'counterMinutes'>[]): number {
  const minutes = services.reduce((sum, { counterMinutes }) => sum + counterMinutes, 0)
  return Math.max(1, Math.ceil(minutes / placeMinutes))
}

/** Places of one kind that a visit needs. */
export type Need = Pick<TakenPlaces, 'places' | 'pool'>

/**
 * What a visit of so many places needs at a hall as it is planned for a day. Where its services have different
 * counters, it goes from one to the next, and takes at each as many as the minutes there need.
 */
export function needsOf(point: Pick<Point, 'groups'>, visits: readonly Visit[], count: number): Need[] {
  const pools = [...new Set(visits.map(({ service }) => poolOf(point, service)))]
  const [only = poolOf(point)] = pools
  if (pools.length <= 1) return [{ ...(only && { pool: only }), places: count }]
  return pools.map(pool => {
    const there = visits.filter(({ service }) => poolOf(point, service) === pool)
    const places = visitPlaces(there.map(({ minutes = placeMinutes }) => ({ counterMinutes: minutes })))
    return { ...(pool && { pool }), places }
  })
}

/**
 * Where those places lie, from the slot on at which the visit begins: in each slot as many as somebody gets through,
 * at one counter after the other, the rest in the slots that follow. Nothing where the hall closes before.
 */
export function placesFrom(
  slots: readonly PlannedSlot[],
  slotAt: string,
  needs: readonly Need[],
  slotMinutes: number,
): PlannedPlaces[] | undefined {
  const planned = slots.find(slot => slot.slotAt === slotAt)
  if (!planned) return undefined
  const { parts, rest } = partsIn(planned, needs, Math.max(1, Math.floor(slotMinutes / placeMinutes)))
  if (parts.length === 0) return undefined
  if (rest.length === 0) return parts
  const later = placesFrom(slots, addMinutes(slotAt, slotMinutes), rest, slotMinutes)
  return later && [...parts, ...later]
}

/** What is done within one slot, and what is left then; who is not through at one counter is not at the next. */
function partsIn(slot: PlannedSlot, needs: readonly Need[], most: number) {
  const parts: PlannedPlaces[] = []
  const rest: Need[] = []
  let left = most
  for (const need of needs) {
    const capacity = need.pool ? (slot.pools?.[need.pool] ?? 0) : slot.capacity
    const places = rest.length > 0 ? 0 : Math.min(need.places, capacity, left)
    left -= places
    if (places > 0) parts.push({ ...need, slotAt: slot.slotAt, capacity, places })
    if (places < need.places) rest.push({ ...need, places: need.places - places })
  }
  return { parts, rest }
}

/** A slot's places: the counters' minutes, or a share of them, divided by a place's. At least one, if there are any. */
function capacityOf({ slotMinutes }: Point, counters: number, share: number): number {
  const bookedMinutes = counters * slotMinutes * share
  return bookedMinutes > 0 ? Math.max(1, Math.floor(bookedMinutes / placeMinutes)) : 0
}

/**
 * Every ranking and booking asks for the same days, so they are planned once for as long as a point is read: those
 * that can be booked, and a few to look at.
 */
const plannedBy = memo<Holidays, ReturnType<typeof memo<Point, readonly PlannedSlot[]>>>(1)

/** The slots with places a point plans for a day. A slot ends no later than its open period. */
export const plannedSlots = (point: Point, day: string, holidays: Holidays): readonly PlannedSlot[] =>
  plannedBy(holidays, '', () => memo(32))(point, day, () => {
    const planned = planOn(point, day)
    return planSlots(planned, day, holidays, planned.bookedShare)
  })

const wholeBy: typeof plannedBy = memo(1)

/** The same slots with all that their counters can serve, the share kept for those who walk in included. */
export const wholeSlots = (point: Point, day: string, holidays: Holidays): readonly PlannedSlot[] =>
  wholeBy(holidays, '', () => memo(32))(point, day, () => {
    const planned = planOn(point, day)
    return planned.bookedShare > 0 ? planSlots(planned, day, holidays, 1) : []
  })

function planSlots(point: Point, day: string, holidays: Holidays, share: number): PlannedSlot[] {
  const periods = openPeriods(point, day, holidays)
  const own = ownGroups(point).map(group => ({ group, hours: groupPeriods(point, group, day, holidays) }))
  return periods.flatMap(({ fromMinute, toMinute }) => {
    const count = Math.floor((toMinute - fromMinute) / point.slotMinutes)
    const slots = Array.from({ length: count }, (_, i) => {
      const minute = fromMinute + i * point.slotMinutes
      const counters = plannedCounters(point, periods, minute)
      const slotAt = instantAt(day, minute)
      if (own.length === 0) return { slotAt, capacity: capacityOf(point, counters, share) }
      const served = own.flatMap(({ group, hours }) => (isIn(minute, hours) ? group : []))
      return dividedSlot(point, slotAt, sharedCounters(counters, served), share)
    })
    return slots.filter(({ capacity }) => capacity > 0)
  })
}

/** A slot whose places are some for these services and some for those. */
function dividedSlot(
  point: Point,
  slotAt: string,
  shares: [pool: string, counters: number][],
  share: number,
): PlannedSlot {
  const places = shares.map(([pool, counters]): [string, number] => [
    pool,
    capacityOf(point, counters, share),
  ])
  return {
    slotAt,
    capacity: places.reduce((sum, [, capacity]) => sum + capacity, 0),
    pools: Object.fromEntries(places),
  }
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
 * @param slotsOf by which slots
 */
export function bookablePlaces(
  point: Point,
  visits: readonly Visit[],
  count: number,
  slotAt: string,
  now: string,
  holidays: Holidays,
  slotsOf: typeof plannedSlots = plannedSlots,
): PlannedPlaces[] | { problem: ErrorCode } {
  const problem = visitProblem(point, visits, dayOf(slotAt))
  if (problem) return { problem }
  if (slotAt <= now) return { problem: 'slotTooSoon' }
  const day = dayOf(slotAt)
  if (day > lastBookableDay(now, point)) return { problem: 'slotTooFar' }
  const services = visits.map(({ service }) => service)
  const slots = slotsTaking(slotsOf(point, day, holidays), { point, services, day }, holidays)
  const planned = planOn(point, day)
  const needs = needsOf(planned, visits, count)
  return placesFrom(slots, slotAt, needs, planned.slotMinutes) ?? { problem: 'slotClosed' }
}
