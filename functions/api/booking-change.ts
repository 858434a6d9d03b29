import { backAt } from '../../shared/domain/booking/limit'
import { dayOf } from '../../shared/domain/calendar'
import { seededRandom } from '../../shared/domain/random'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { type BookingItem, cancelBooking, getBooking } from '../store/booking'
import { getContent } from '../store/content'
import { closingWrites, getRecommendation } from '../store/recommendation'
import { refusedWith, untilNoRival } from '../store/rival'
import type { GuardedWrite } from '../store/table'
import { getLineLength } from '../store/waiting'
import { callerId } from './caller'

/** Rivals of a person's own tap: the end of a recommendation, or another tap. */
const isRival = refusedWith('bookingChanged', 'recommendationClosed')

/** Changes a booking as it is now; when something came between reading and writing, it is read again. */
export const changeFresh = <Result>(
  read: () => Promise<BookingItem>,
  change: (seen: BookingItem) => Promise<Result>,
): Promise<Result> => untilNoRival(isRival, async () => change(await read()))

/** The booking if it is the caller's; another's is as good as none. */
export async function ownBooking(ctx: Context, bookingId: string): Promise<BookingItem> {
  const item = await getBooking(ctx.table, bookingId)
  if (!item || item.ownerId !== callerId(ctx)) throw new AppError('notFound')
  return item
}

/** What must be written with a change that ends an open recommendation of the booking. */
export async function closingOf(
  ctx: Context,
  { bookingId, recommendationId }: BookingItem,
): Promise<GuardedWrite[]> {
  if (!recommendationId) return []
  const open = await getRecommendation(ctx.table, bookingId, recommendationId)
  return open ? closingWrites(ctx.table, open, 'expired', ctx.now) : []
}

/**
 * Ends a booking as its owner wishes. When its places are free for all again nobody outside can foretell; where somebody
 * waits for that day, at once, for they are offered in order.
 */
export async function giveUp(ctx: Context, seen: BookingItem): Promise<void> {
  const { limits } = await getContent(ctx.table, ctx.now)
  const isAwaited = (await getLineLength(ctx.table, seen.pointId, dayOf(seen.slotAt))) > 0
  const seed = await lookupKey(ctx.keyring, 'givenUp', `${seen.bookingId} ${seen.version}`)
  const due = isAwaited ? undefined : backAt(seen.slotAt, limits, ctx.now, seededRandom(seed).uniform())
  await cancelBooking(ctx.table, seen, ctx.now, await closingOf(ctx, seen), 'owner', due)
}
