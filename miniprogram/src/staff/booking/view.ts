import { addMinutes, timeOf } from '../../../../shared/domain/calendar'
import { askedFor } from '../../../../shared/domain/counter/look-up'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { bookingIdPattern } from '../../../../shared/vocabulary/booking'
import { groupCodePattern } from '../../../../shared/vocabulary/relation'

export interface BookingGroups {
  /** Whose time has come or is to come, the next due first. */
  expected: StaffBooking[]
  /** Whose time has passed and who has not come, the latest first: the next to come late. */
  late: StaffBooking[]
  /** Arrived, cancelled or missed, the latest first. */
  over: StaffBooking[]
}

const matches = ({ bookingId, slotAt }: StaffBooking, words: string): boolean =>
  bookingId.includes(words) || timeOf(slotAt).startsWith(words)

const closed = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/** The booking that a scanned or typed code names, if it is a whole one. */
export function bookingIdIn(said: string): string | undefined {
  const code = closed(said)
  return bookingIdPattern.test(code) ? code : undefined
}

/** The code of those who were booked together. */
export function groupCodeIn(said: string): string | undefined {
  const code = closed(said)
  return groupCodePattern.test(code) ? code : undefined
}

/** Whether the server may know somebody by it: a name, a telephone or its end, the number of a document. */
export function isSomebody(said: string): boolean {
  const { idNumber, terms } = askedFor(said)
  return idNumber !== undefined || terms.length > 0
}

/** How long after his time somebody still stands among those who are due. */
const dueMinutes = 15

/**
 * The day's list. A booking number may be typed with spaces, in small letters, or only its end; those whom the server
 * has found stand alone.
 */
export function bookingGroups(
  bookings: StaffBooking[],
  search: string,
  now: string,
  found?: readonly string[],
): BookingGroups {
  const words = closed(search)
  const all = bookings
    .filter(booking => (found ? found.includes(booking.bookingId) : matches(booking, words)))
    .sort((a, b) => (a.slotAt + a.bookingId < b.slotAt + b.bookingId ? -1 : 1))
  const booked = all.filter(({ status }) => status === 'booked')
  const isDue = ({ slotAt }: StaffBooking) => addMinutes(slotAt, dueMinutes) >= now
  return {
    expected: booked.filter(isDue),
    late: booked.filter(one => !isDue(one)).reverse(),
    over: all.filter(({ status }) => status !== 'booked').reverse(),
  }
}

export const counts = (bookings: StaffBooking[]): { total: number; arrived: number } => ({
  total: bookings.filter(({ status }) => status !== 'cancelled').length,
  arrived: bookings.filter(({ status }) => status === 'checkedIn').length,
})
