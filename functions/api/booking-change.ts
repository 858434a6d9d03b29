import { backAt } from '../../shared/domain/booking/limit'
import { dayOf } from '../../shared/domain/calendar'
import { seededRandom } from '../../shared/domain/random'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { type BookingItem, type Closing, cancelBooking, getBooking } from '../store/booking'
import { getContent } from '../store/content'
import { closingWrites, endingWrites, getRecommendation, heldOf } from '../store/recommendation'
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

/** The same, with what is given back beside what the booking itself gives up: both may be of one slot. */
async function endingOf(ctx: Context, { bookingId, recommendationId }: BookingItem): Promise<Closing> {
  if (!recommendationId) return { writes: [] }
  const open = await getRecommendation(ctx.table, bookingId, recommendationId)
  if (!open) return { writes: [] }
  const held = { pointId: open.toPointId, parts: heldOf(open) }
  return { writes: endingWrites(ctx.table, open, 'expired', ctx.now), held }
}

/**
 * When what a booking gives up is free for all again: nobody outside can foretell it; undefined: at once, also where
 * somebody waits for that day, for places are offered there in order.
 */
export async function givenBackAt(ctx: Context, seen: BookingItem): Promise<string | undefined> {
  const { limits } = await getContent(ctx.table, ctx.now)
  if ((await getLineLength(ctx.table, seen.pointId, dayOf(seen.slotAt))) > 0) return undefined
  const seed = await lookupKey(ctx.keyring, 'givenUp', `${seen.bookingId} ${seen.version}`)
  return backAt(seen.slotAt, limits, ctx.now, seededRandom(seed).uniform())
}

/** Ends a booking as its owner wishes. */
export async function giveUp(ctx: Context, seen: BookingItem): Promise<void> {
  const due = await givenBackAt(ctx, seen)
  await cancelBooking(ctx.table, seen, ctx.now, await endingOf(ctx, seen), 'owner', due)
}

/** Ends a booking that stands for somebody who has not made it. */
export const freeUp = async (ctx: Context, seen: BookingItem): Promise<void> =>
  cancelBooking(ctx.table, seen, ctx.now, await endingOf(ctx, seen))
