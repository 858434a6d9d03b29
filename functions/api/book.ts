import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { Booking, CreateBooking } from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import { type BookingItem, getBooking, insertBooking, standingBookings } from '../store/booking'
import { getContent } from '../store/content'
import { bookingView } from './booking-view'
import { acceptedVisit, newBooking } from './new-booking'

/**
 * Books as it is asked for. Asked again, the answer is what has become of it by now.
 * @throws AppError alreadyBooked, with the number of the booking that stands in the way where it is the caller's own
 */
export async function book(
  ctx: Context,
  input: CreateBooking,
  carried: Pick<BookingItem, 'marks'> = {},
): Promise<Booking> {
  const content = await getContent(ctx.table, ctx.now, dayOf(input.slotAt))
  const visit = acceptedVisit(input, ctx, content)
  const item = { ...(await newBooking(input, visit, ctx, content)), ...carried }
  try {
    await insertBooking(ctx.table, item, { planned: visit.planned, now: ctx.now })
  } catch (error) {
    const same = await getBooking(ctx.table, item.bookingId)
    if (same?.ownerId === item.ownerId) return askedBefore(ctx, same)
    throw (await ownInTheWay(ctx, item, error)) ?? error
  }
  return bookingView(ctx, item, input.applicant)
}

/** A booking that was made and given up meanwhile is not had. */
function askedBefore(ctx: Context, same: BookingItem): Promise<Booking> {
  if (same.status === 'cancelled' || same.status === 'missed') throw new AppError('attemptEnded')
  return bookingView(ctx, same)
}

/** Nobody is told of another's booking. */
async function ownInTheWay(ctx: Context, item: BookingItem, error: unknown): Promise<AppError | undefined> {
  if (!(error instanceof AppError) || error.code !== 'alreadyBooked') return undefined
  const standing = await standingBookings(ctx.table, item)
  const own = standing.find(({ ownerId }) => ownerId === item.ownerId)
  return own && new AppError('alreadyBooked', own.bookingId)
}
