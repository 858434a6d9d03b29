import type { Booking } from '../../../../shared/schemas/booking'
import { bookingsAhead, offerOf } from '../../components/booking-view'

export interface HomeView {
  /**
   * The booking with an offer that is still open comes before the soonest one. It stays when the offer runs out,
   * so that the card can say so.
   */
  offered: Booking | undefined
  next: Booking | undefined
}

export function homeView(bookings: Booking[], now: string, lastOffered?: string): HomeView {
  const ahead = bookingsAhead(bookings)
  const open = ahead.find(booking => offerOf(booking, now) === 'open')
  const last = ahead.find(({ bookingId }) => bookingId === lastOffered)
  return { offered: open ?? last, next: ahead[0] }
}
