import type { Slot } from '../../schemas/booking'
import type { Point } from '../../schemas/point'
import { minuteOf, timeOf } from '../calendar'
import type { LiveHall } from '../hall/hall'
import type { Correction } from '../learned/correction'
import type { Measured } from '../learned/measured'
import type { ArrivalProfile } from '../learned/profile'
import { planOn } from '../point/open-plan'
import { type Holidays, type OpenPeriod, openPeriods } from '../point/opening'
import type { Visit } from '../point/place'
import {
  kindsOf,
  type Need,
  needsOf,
  type PlannedSlot,
  placesFrom,
  plannedSlots,
  slotsTaking,
  spotOf,
  type TakenPlaces,
} from '../point/slot'
import { arrivalAt } from './delay'
import { type Experience, expectedOf } from './experience'
import type { Forecast } from './forecast'
import { forecastDay } from './forecast-day'
import type { LikelyWait } from './likely'
import type { Outlook } from './outlook'
import { shownWait } from './shown-wait'

/** Share of recommendations that people take, as long as no more is known. */
export const assumedAcceptance = 0.3

/**
 * Places of a slot that are gone: to bookings, and, among them, to recommendations still open. A longer visit has
 * several, so that to the forecast, too, it is as much work as several usual ones.
 */
export interface Taken {
  taken: number
  /** How many of them at which counters, where some services have counters of their own. */
  pools?: Readonly<Record<string, number>>
  held: number
  /** Of the booked, those of people who have an open recommendation to go elsewhere. */
  leaving?: number
}

/** What is known of a point on one day. */
export interface PointDay {
  point: Point
  day: string
  periods: OpenPeriod[]
  holidays?: Holidays | undefined
  slots: readonly PlannedSlot[]
  /** By time of day. */
  taken: ReadonlyMap<string, Taken>
  profile: ArrivalProfile
  measured?: Measured | undefined
  staffing?: Outlook['staffing']
  correction?: Correction | undefined
  lines?: Outlook['lines']
  waits?: Outlook['waits']
  live?: LiveHall | undefined
  /** Share of open recommendations that will be taken. */
  acceptance?: number | undefined
  now: string
}

/** A slot still to come, with its wait. */
export interface SlotAhead extends PlannedSlot {
  minute: number
  /** That nobody has. */
  places: number
  wait: LikelyWait
  /** Minutes that one more arrival costs those behind it. */
  delayMinutes: number
}

/** The same day looked ahead on: its forecast, and every slot still to come. */
export interface Ahead {
  pointDay: PointDay
  forecast: Forecast
  slots: SlotAhead[]
  /** Who it is looked at for. */
  visits?: readonly Visit[]
  /** People by whom the day has changed since the forecast was made. */
  changed?: number
}

/** Not everybody takes a recommendation: some come where a place is held for them, the others where they booked. */
const peopleDue = ({ taken, held, leaving = 0 }: Taken, acceptance: number): number =>
  taken - held * (1 - acceptance) - leaving * acceptance
const none: Taken = { taken: 0, held: 0 }

/** How many places of one kind are taken. */
const takenIn = ({ taken, pools }: Taken, pool: string | undefined): number =>
  pool ? (pools?.[pool] ?? 0) : taken

/** Places of slots that nobody has, by the spot. */
export const leftOf = (
  slots: readonly PlannedSlot[],
  taken: ReadonlyMap<string, Taken>,
): Map<string, number> =>
  new Map(
    slots
      .flatMap(kindsOf)
      .map(kind => [
        spotOf(kind),
        kind.capacity - takenIn(taken.get(timeOf(kind.slotAt)) ?? none, kind.pool),
      ]),
  )

const placesLeft = (slot: PlannedSlot, taken: Taken): number =>
  kindsOf(slot).reduce((sum, { pool, capacity }) => sum + Math.max(0, capacity - takenIn(taken, pool)), 0)

/** The same with the people expected in each slot. */
export function outlookOf(pointDay: PointDay): Outlook {
  const { slots, taken, acceptance = assumedAcceptance } = pointDay
  const people = (slotAt: string) => peopleDue(taken.get(timeOf(slotAt)) ?? none, acceptance)
  return { ...pointDay, booked: slots.map(({ slotAt }) => ({ slotAt, people: people(slotAt) })) }
}

export function lookAhead(pointDay: PointDay): Ahead {
  const { slots, taken, now } = pointDay
  const takenAt = (slotAt: string): Taken => taken.get(timeOf(slotAt)) ?? none
  const ahead = forecastDay(outlookOf(pointDay))
  const toCome = slots.filter(({ slotAt }) => slotAt > now)
  return {
    pointDay,
    forecast: ahead,
    slots: toCome.map(slot => {
      const minute = minuteOf(timeOf(slot.slotAt))
      return { ...slot, minute, places: placesLeft(slot, takenAt(slot.slotAt)), ...arrivalAt(ahead, minute) }
    }),
  }
}

/** The day with one more visit held, so that whoever is asked next sees what the last one was offered. */
export const withOneHeld = (ahead: Ahead, parts: TakenPlaces[]): Ahead =>
  parts.reduce(
    (so, { slotAt, places, pool }) =>
      withTaken(so, slotAt, ({ taken, held, pools, ...rest }) => ({
        ...rest,
        taken: taken + places,
        held: held + places,
        ...(pool && { pools: { ...pools, [pool]: (pools?.[pool] ?? 0) + places } }),
      })),
    ahead,
  )

/** The day with one of its people asked to go elsewhere. */
export const withOneLeaving = (ahead: Ahead, parts: TakenPlaces[]): Ahead =>
  parts.reduce(
    (so, { slotAt, places }) =>
      withTaken(so, slotAt, ({ leaving = 0, ...rest }) => ({ ...rest, leaving: leaving + places })),
    ahead,
  )

/** The same day for whoever comes for all this: the slots at which all of it is taken. */
export function aheadFor(ahead: Ahead, visits: readonly Visit[]): Ahead {
  const { point, day, holidays = new Map() } = ahead.pointDay
  if (!point.groups?.length) return ahead
  const services = visits.map(({ service }) => service)
  return { ...ahead, visits, slots: slotsTaking(ahead.slots, { point, services, day }, holidays) }
}

const needsAt = ({ pointDay, visits = [] }: Ahead, count: number): Need[] =>
  needsOf(pointDay.point, visits, count)

/** Where the places of a visit that begins at a slot lie; undefined where the hall closes before it is over. */
export const partsFrom = (ahead: Ahead, slotAt: string, count: number) =>
  placesFrom(ahead.slots, slotAt, needsAt(ahead, count), ahead.pointDay.point.slotMinutes)

/** The slots at which a visit of so many places may begin, with how many such visits they have still room for. */
export function slotsFor(ahead: Ahead, count: number): SlotAhead[] {
  if (count === 1 && ahead.slots.every(({ pools }) => !pools)) return ahead.slots
  const left = leftOf(ahead.slots, ahead.pointDay.taken)
  const roomFor = (part: TakenPlaces) => Math.floor(Math.max(0, left.get(spotOf(part)) ?? 0) / part.places)
  return ahead.slots.flatMap(slot => {
    const parts = partsFrom(ahead, slot.slotAt, count)
    const [first] = parts ?? []
    if (!parts || !first) return []
    return [{ ...slot, capacity: first.capacity, places: Math.min(...parts.map(roomFor)) }]
  })
}

/** The places change at once, the forecast when all that changed since it was made comes to a person. */
function withTaken(ahead: Ahead, slotAt: string, change: (taken: Taken) => Taken): Ahead {
  const time = timeOf(slotAt)
  const before = ahead.pointDay.taken.get(time) ?? none
  const after = change(before)
  const pointDay = { ...ahead.pointDay, taken: new Map(ahead.pointDay.taken).set(time, after) }
  const { acceptance = assumedAcceptance } = pointDay
  const people = Math.abs(peopleDue(after, acceptance) - peopleDue(before, acceptance))
  const changed = (ahead.changed ?? 0) + people
  if (changed >= 1) return lookAhead(pointDay)
  const slots = ahead.slots.map(slot =>
    slot.slotAt === slotAt ? { ...slot, places: placesLeft(slot, after) } : slot,
  )
  return { pointDay, forecast: ahead.forecast, slots, changed }
}

/** What a day is seen against: the calendar and what the points have learned. */
export interface Surroundings {
  holidays: Holidays
  experience: Experience
}

/** A point's day as it is planned, before anybody has booked. */
export function pointDay(
  now: string,
  given: Point,
  day: string,
  { holidays, experience }: Surroundings,
  live: LiveHall | undefined,
): PointDay {
  const point = planOn(given, day)
  const periods = openPeriods(point, day, holidays)
  return {
    point,
    day,
    periods,
    holidays,
    slots: plannedSlots(point, day, holidays),
    taken: new Map(),
    ...expectedOf(experience, point, day, periods, holidays),
    live,
    now,
  }
}

/** A slot as citizens see it. */
export const slotView = ({ slotAt, capacity, places, wait }: SlotAhead): Slot => ({
  slotAt,
  capacity,
  places,
  waitMinutes: shownWait(wait),
})
