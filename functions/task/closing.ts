import { dayOf, instantAt, minuteOf } from '../../shared/domain/calendar'
import type { Context } from '../runtime/context'
import { type BookingItem, getBooking, listBookingsByPointDay, tellClosing } from '../store/booking'
import type { ClosingItem } from '../store/closing'
import { getContent } from '../store/content'
import { closeRecommendation, listOpen } from '../store/recommendation'
import { refusedWith, unlessRival, untilNoRival } from '../store/rival'
import { closingMessage } from './message'

type Closing = Pick<ClosingItem, 'pointId' | 'day' | 'from'>

/** Whoever is booked for a time at which the hall is closed, the earliest first. */
export async function bookedTooLate(
  { table }: Context,
  { pointId, day, from }: Closing,
): Promise<BookingItem[]> {
  const end = instantAt(day, minuteOf(from))
  const all = await listBookingsByPointDay(table, pointId, day)
  return all
    .filter(({ status, slotAt }) => status === 'booked' && slotAt >= end)
    .sort((a, b) => (a.slotAt + a.bookingId < b.slotAt + b.bookingId ? -1 : 1))
}

/** Nobody is led to a hall that closes: what is still open towards it is over. A rival change wins. */
async function withdrawOffers(ctx: Context, { pointId, day, from }: Closing): Promise<void> {
  const end = instantAt(day, minuteOf(from))
  const there = (await listOpen(ctx.table)).filter(
    ({ toPointId, toSlotAt }) => toPointId === pointId && dayOf(toSlotAt) === day && toSlotAt >= end,
  )
  for (const offer of there) {
    const booking = await getBooking(ctx.table, offer.bookingId)
    if (booking)
      await unlessRival(isRival, closeRecommendation(ctx.table, booking, offer, 'expired', ctx.now))
  }
}

const isRival = refusedWith('bookingChanged', 'recommendationClosed', 'slotFull', 'busyTryAgain')

/**
 * Tells each of them once, however often it is run: also whoever came in between by what a function had read before.
 * @returns how many were told now
 */
export async function tellClosed(ctx: Context, closing: Closing): Promise<number> {
  await withdrawOffers(ctx, closing)
  const content = await getContent(ctx.table, ctx.now)
  let told = 0
  for (const seen of await bookedTooLate(ctx, closing))
    await untilNoRival(refusedWith('bookingChanged'), async attempt => {
      const booking = attempt === 1 ? seen : await getBooking(ctx.table, seen.bookingId)
      if (booking?.status !== 'booked' || booking.closingTold || booking.slotAt !== seen.slotAt) return
      const message = closingMessage(booking, closing.from, content)
      await tellClosing(ctx.table, booking, { from: closing.from, message, now: ctx.now })
      told += 1
    })
  return told
}
