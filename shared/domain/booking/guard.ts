import { addMinutes } from '../calendar'
import type { TakenPlaces } from '../point/slot'

/** A visit of a person that is still to come, as far as it keeps him from another. */
export interface GuardedVisit {
  bookingId: string
  /** Who has booked it. */
  ownerId: string
  /** Of the documents it is about. */
  families: string[]
  pointId: string
  from: string
  until: string
}

/** Minutes after the beginning of a slot in which somebody may still be called up and served. */
const servedWithin = 30

/** From when until when a visit keeps a person at its hall. */
export function visitSpan(slotAt: string, taken: readonly TakenPlaces[]): { from: string; until: string } {
  const last = taken.reduce((latest, part) => (part.slotAt > latest ? part.slotAt : latest), slotAt)
  return { from: slotAt, until: addMinutes(last, servedWithin) }
}

/** Those that still keep him: not one that has begun, whether he came or not. */
export const keeping = (visits: readonly GuardedVisit[], now: string): GuardedVisit[] =>
  visits.filter(({ from }) => from > now)

/**
 * Which of a person's visits stands in the way of another: one errand of a family of documents at a time, and nobody
 * in two halls at once.
 */
export function guardProblem(
  visits: readonly GuardedVisit[],
  wanted: GuardedVisit,
  now: string,
): { problem: 'alreadyBooked' | 'elsewhereThen'; visit: GuardedVisit } | undefined {
  const others = keeping(visits, now).filter(({ bookingId }) => bookingId !== wanted.bookingId)
  const same = others.find(({ families }) => families.some(family => wanted.families.includes(family)))
  if (same) return { problem: 'alreadyBooked', visit: same }
  const elsewhere = others.find(
    ({ pointId, from, until }) => pointId !== wanted.pointId && from < wanted.until && wanted.from < until,
  )
  return elsewhere && { problem: 'elsewhereThen', visit: elsewhere }
}
