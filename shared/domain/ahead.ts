import type { Location, Point } from '../schemas/point'
import { minuteOf, timeOf } from './calendar'
import type { Correction } from './correction'
import { arrivalAt } from './delay'
import type { LiveHall } from './hall'
import type { LikelyWait } from './likely'
import type { Measured } from './measured'
import type { OpenPeriod } from './opening'
import type { Outlook } from './outlook'
import { type Forecast, forecast } from './predict'
import type { ArrivalProfile } from './profile'
import type { Option } from './rank'
import { assumedAcceptance } from './recommend'
import type { PlannedSlot } from './slot'
import { distanceMetres } from './travel'

/** Places of a slot that are gone: to bookings, and, among them, to recommendations still open. */
export interface Taken {
  taken: number
  held: number
  /** Of the booked, those who have an open recommendation to go elsewhere. */
  leaving?: number
}

/** What is known of a point on one day. */
export interface PointDay {
  point: Point
  day: string
  periods: OpenPeriod[]
  slots: PlannedSlot[]
  /** By time of day. */
  taken: ReadonlyMap<string, Taken>
  profile: ArrivalProfile
  measured?: Measured | undefined
  correction?: Correction | undefined
  waits?: Outlook['waits']
  live?: LiveHall | undefined
  /** Share of open recommendations that will be taken. */
  acceptance?: number | undefined
  now: string
}

/** A slot still to come, with its wait. */
export interface SlotAhead extends PlannedSlot {
  minute: number
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
  /** People by whom the day has changed since the forecast was made. */
  changed?: number
}

/** Not everybody takes a recommendation: some come where a place is held for them, the others where they booked. */
const peopleDue = ({ taken, held, leaving = 0 }: Taken, acceptance: number): number =>
  taken - held * (1 - acceptance) - leaving * acceptance
const placesLeft = ({ capacity }: Pick<PlannedSlot, 'capacity'>, { taken }: Taken): number =>
  Math.max(0, capacity - taken)
const none: Taken = { taken: 0, held: 0 }

export function lookAhead(pointDay: PointDay): Ahead {
  const { slots, taken, now, acceptance = assumedAcceptance } = pointDay
  const takenAt = (slotAt: string): Taken => taken.get(timeOf(slotAt)) ?? none
  const ahead = forecast({
    ...pointDay,
    booked: slots.map(({ slotAt }) => ({ slotAt, people: peopleDue(takenAt(slotAt), acceptance) })),
  })
  const toCome = slots.filter(({ slotAt }) => slotAt > now)
  return {
    pointDay,
    forecast: ahead,
    slots: toCome.map(({ slotAt, capacity }) => {
      const minute = minuteOf(timeOf(slotAt))
      return {
        slotAt,
        capacity,
        minute,
        places: placesLeft({ capacity }, takenAt(slotAt)),
        ...arrivalAt(ahead, minute),
      }
    }),
  }
}

/** The day with one more place held, so that whoever is asked next sees what the last one was offered. */
export const withOneHeld = (ahead: Ahead, slotAt: string): Ahead =>
  withTaken(ahead, slotAt, ({ taken, held, ...rest }) => ({ ...rest, taken: taken + 1, held: held + 1 }))

/** The day with one of its people asked to go elsewhere. */
export const withOneLeaving = (ahead: Ahead, slotAt: string): Ahead =>
  withTaken(ahead, slotAt, ({ leaving = 0, ...rest }) => ({ ...rest, leaving: leaving + 1 }))

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

/** What a point offers a person at this distance: its slots with a place left. */
export const optionsAt = ({ pointDay, slots }: Ahead, metres: number): Option[] =>
  slots
    .filter(({ places }) => places > 0)
    .map(({ slotAt, places, wait, delayMinutes }) => ({
      pointId: pointDay.point.pointId,
      slotAt,
      places,
      distanceMetres: metres,
      wait,
      delayMinutes,
    }))

/** What these points offer a person who starts from `origin`. */
export const optionsFrom = (days: Ahead[], origin: Location): Option[] =>
  days.flatMap(ahead => optionsAt(ahead, distanceMetres(origin, ahead.pointDay.point.location)))
