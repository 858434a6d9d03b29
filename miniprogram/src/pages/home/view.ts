import type { Booking } from '../../../../shared/schemas/booking'
import { bookingsAhead, offerOf } from '../../components/booking-view'

export interface HomeView {
  /** The booking with an offer that is still open comes before the soonest one. */
  offered: Booking | undefined
  next: Booking | undefined
}

export function homeView(bookings: Booking[], now: string): HomeView {
  const ahead = bookingsAhead(bookings)
  return { offered: ahead.find(booking => offerOf(booking, now) === 'open'), next: ahead[0] }
}
