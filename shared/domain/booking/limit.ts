import type { Limits } from '../../schemas/limit'
import { addDays, addMinutes, dayOf, minutesBetween } from '../calendar'

/**
 * What keeps places from those who trade in them, and lets a family be. The province changes these numbers; here they
 * stand as long as it has not.
 */
export const usualLimits: Limits = {
  /** Bookings of one account that are still to come: a group of five, and a few of one's own. */
  live: 8,
  /** What one account books in a day, whatever it cancels of it. */
  madeADay: 12,
  cancelledADay: 6,
  /** Moves, each of which keeps the place before from others for a while. */
  movedADay: 16,
  /** Lines for full days in which one account waits at a time. */
  lines: 3,
  /** A place that is given up comes back after a time between these that nobody can foretell, so that none is passed on. */
  backAfterMinutes: 5,
  backWithinMinutes: 45,
  /** Tries to book, whatever came of them, in a day, over all containers. */
  accountTriesADay: 60,
  /** Of a phone that a family of five shares, each with an account of his own. */
  deviceTriesADay: 300,
  /** A network address may be shared by a whole village. */
  addressTriesADay: 2000,
  /** So many missed visits within so many days pause booking online for so many. */
  missed: 3,
  missedDays: 180,
  pauseDays: 30,
  /** Whoever is of this age or older is never paused. */
  exemptAge: 60,
  /** What an offer has to save for a message, in minutes: of the whole, or of the waiting. Else the app alone shows it. */
  messageSaves: 15,
  messageWaitSaves: 10,
}

/** What an account has booked that is still to come, and what it has done on a day. */
export interface Booker {
  visits: { bookingId: string; until: string }[]
  day: string
  made: number
  cancelled: number
  moved: number
}

export const noBooker: Booker = { visits: [], day: '', made: 0, cancelled: 0, moved: 0 }

/** The same as of now: what is over counts no more, and a new day begins with nothing done. */
const asOf = (booker: Booker, now: string): Booker => ({
  ...(booker.day === dayOf(now) ? booker : { ...noBooker, day: dayOf(now) }),
  visits: booker.visits.filter(({ until }) => until > now),
})

/** With so many bookings more; undefined where that is more than an account may have or do. */
export function withBooked(
  before: Booker,
  booked: Booker['visits'],
  limits: Limits,
  now: string,
): Booker | undefined {
  const { made, ...booker } = asOf(before, now)
  const visits = [...booker.visits, ...booked]
  if (visits.length > limits.live || made + booked.length > limits.madeADay) return undefined
  return { ...booker, visits, made: made + booked.length }
}

/** Without one that its owner gives up; undefined where he has given up as many as he may in a day. */
export function withCancelled(
  before: Booker,
  bookingId: string,
  limits: Limits,
  now: string,
): Booker | undefined {
  const { cancelled, ...booker } = asOf(before, now)
  if (cancelled >= limits.cancelledADay) return undefined
  return {
    ...booker,
    visits: booker.visits.filter(visit => visit.bookingId !== bookingId),
    cancelled: cancelled + 1,
  }
}

/** With one that its owner has moved to another time; undefined where he has moved as often as he may in a day. */
export function withMoved(
  before: Booker,
  { bookingId, until }: Booker['visits'][number],
  limits: Limits,
  now: string,
): Booker | undefined {
  const { moved, ...booker } = asOf(before, now)
  if (moved >= limits.movedADay) return undefined
  const others = booker.visits.filter(visit => visit.bookingId !== bookingId)
  return { ...booker, visits: [...others, { bookingId, until }], moved: moved + 1 }
}

/** Until which day, by the days of visits that were missed, somebody books at the counter instead of online. */
export function pausedUntil(missed: readonly string[], limits: Limits, today: string): string | undefined {
  const counted = missed.filter(day => day > addDays(today, -limits.missedDays)).sort()
  const last = counted.at(-1)
  if (!last || counted.length < limits.missed) return undefined
  const until = addDays(last, limits.pauseDays)
  return today < until ? until : undefined
}

/** Minutes before a visit in which a place that comes back late is of use to nobody any more. */
const usefulMinutes = 90

/**
 * When a place that was given up is free for all again; undefined: at once.
 * @param share in [0, 1), which nobody outside can foretell
 */
export function backAt(
  slotAt: string,
  { backAfterMinutes, backWithinMinutes }: Limits,
  now: string,
  share: number,
): string | undefined {
  const most = Math.min(backWithinMinutes, minutesBetween(now, slotAt) - usefulMinutes)
  if (most <= 0) return undefined
  const least = Math.min(backAfterMinutes, most)
  return addMinutes(now, Math.ceil(least + share * (most - least)))
}
