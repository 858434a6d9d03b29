import { timeOf } from '../../../../shared/domain/calendar'
import { cleanNumber } from '../../../../shared/domain/identity'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { bookingIdPattern } from '../../../../shared/vocabulary/booking'

export interface BookingGroups {
  /** Expected, the soonest first. */
  expected: StaffBooking[]
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

/** What a card reader types, or a clerk from a passport: digits enough to be no time and no end of a booking number. */
export const isDocumentNumber = (said: string): boolean => /^[A-Z]{0,3}\d{7,}[\dX]$/.test(cleanNumber(said))

/** Today's list; a booking number may be typed with spaces, in small letters, or only its end. */
export function bookingGroups(bookings: StaffBooking[], search: string): BookingGroups {
  const words = closed(search)
  const found = bookings
    .filter(booking => matches(booking, words))
    .sort((a, b) => (a.slotAt + a.bookingId < b.slotAt + b.bookingId ? -1 : 1))
  return {
    expected: found.filter(({ status }) => status === 'booked'),
    over: found.filter(({ status }) => status !== 'booked').reverse(),
  }
}

export const counts = (bookings: StaffBooking[]): { total: number; arrived: number } => ({
  total: bookings.filter(({ status }) => status !== 'cancelled').length,
  arrived: bookings.filter(({ status }) => status === 'checkedIn').length,
})
