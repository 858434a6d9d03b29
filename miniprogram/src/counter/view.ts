import { addDays, weekdayOf } from '../../../shared/domain/calendar'
import type { StaffBooking } from '../../../shared/schemas/booking'

/** The first day of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** As they come; what was cancelled is nobody's to wait for. */
export const inOrder = (bookings: readonly StaffBooking[]): StaffBooking[] =>
  bookings
    .filter(({ status }) => status !== 'cancelled')
    .sort((a, b) => (a.slotAt + a.bookingId < b.slotAt + b.bookingId ? -1 : 1))
