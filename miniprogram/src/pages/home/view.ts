import type { Named } from '../../../../shared/api'
import { isLate } from '../../../../shared/domain/booking/late'
import { isBrought, missingMaterials } from '../../../../shared/domain/checklist/marks'
import type { Booking, Marks } from '../../../../shared/schemas/booking'
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

/** Whose booking it is; one whose time has passed is no longer the next. */
export function nextTitle(booking: Booking, now: string, { home }: Texts): string {
  if (booking.forFamily) return home.nextOf(booking.applicant.name)
  return isLate(booking, now) ? home.own : home.next
}

/**
 * What to bring, or once something is ticked what is still missing, in one line; nothing where nothing is brought. A
 * material that is no longer known still counts.
 */
export function bringLabel(
  codes: string[],
  materials: Named['materials'],
  marks: Marks | undefined,
  texts: Texts,
  say: (text: Text) => string,
): string | undefined {
  const known = (code: string) => materials.find(one => one.code === code)
  const brought = codes.filter(code => isBrought(known(code) ?? {}))
  const missing = missingMaterials(brought, marks)
  if (brought.length === 0) return undefined
  if (missing.length === 0) return texts.marks.all
  const names = missing.flatMap(known).flatMap(one => (one ? say(one.name) : []))
  const line = marks ? texts.home.missing : texts.home.bring
  return line(missing.length, names.join(texts.checklist.list))
}
