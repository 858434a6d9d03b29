import type { Named } from '../../../../shared/api'
import { isBrought } from '../../../../shared/domain/marks'
import type { Booking } from '../../../../shared/schemas/booking'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
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

/** What to bring in one line, if anything; a material that is no longer known still counts. */
export function bringLabel(
  codes: string[],
  materials: Named['materials'],
  texts: Texts,
  say: (text: Text) => string,
): string | undefined {
  const known = codes.map(code => materials.find(one => one.code === code))
  const brought = known.filter(one => !one || isBrought(one))
  const names = brought.flatMap(one => (one ? say(one.name) : []))
  return brought.length > 0 ? texts.home.bring(brought.length, names.join(texts.checklist.list)) : undefined
}
