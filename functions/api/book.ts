import { pausedUntil } from '../../shared/domain/booking/limit'
import { dayOf } from '../../shared/domain/calendar'
import { ageOn, birthDayOf } from '../../shared/domain/identity'
import { AppError } from '../../shared/errors'
import type { Booking, CreateBooking } from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { type BookingItem, getBooking, insertBooking } from '../store/booking'
import { getContent } from '../store/content'
import { type GuardItem, refuseGuarded } from '../store/guard'
import { lookAhead, type SeenAhead } from '../store/seen-ahead'
import { bookingView } from './booking-view'
import { callerId } from './caller'
import { type AcceptedVisit, acceptedVisit, familiesOf, idOfAttempt, newBooking } from './new-booking'

/**
 * Books as it is asked for. Asked again, the answer is what has become of it by now. What cannot be is refused by one
 * short reading, and nothing is written for it; of those who are not refused the store's conditions choose.
 * @throws AppError alreadyBooked, with the number of the booking that stands in the way where it is the caller's own
 */
export async function book(
  ctx: Context,
  input: CreateBooking,
  carried: Pick<BookingItem, 'marks'> = {},
): Promise<Booking> {
  const content = await getContent(ctx.table, ctx.now, dayOf(input.slotAt))
  const visit = acceptedVisit(input, ctx, content)
  const bookingId = idOfAttempt(callerId(ctx), input.requestId)
  const asked = { ...input, ownerId: callerId(ctx), bookingId, families: familiesOf(input.services, content) }
  const { before, seen } = await seenAhead(ctx, asked, visit)
  if (before) return askedBefore(ctx, before)
  const item = { ...(await newBooking(input, visit, ctx, content)), ...carried }
  try {
    await insertBooking(ctx.table, item, { planned: visit.planned, now: ctx.now, seen })
  } catch (error) {
    const same = await getBooking(ctx.table, item.bookingId)
    if (same?.ownerId === item.ownerId) return askedBefore(ctx, same)
    throw error
  }
  return bookingView(ctx, item, input.applicant)
}

/** A booking that was made and given up meanwhile is not had. */
function askedBefore(ctx: Context, same: BookingItem): Promise<Booking> {
  if (same.status === 'cancelled' || same.status === 'missed') throw new AppError('attemptEnded')
  return bookingView(ctx, same)
}

type Asked = CreateBooking & Pick<BookingItem, 'bookingId' | 'ownerId' | 'families'>

/**
 * The booking that this very attempt has made, if it has; else what it depends on as it was read.
 * @throws AppError why there can be none
 */
async function seenAhead(
  ctx: Context,
  asked: Asked,
  { planned }: AcceptedVisit,
): Promise<{ before?: BookingItem | undefined; seen?: SeenAhead }> {
  const applicantKey = await lookupKey(ctx.keyring, 'idNumber', asked.applicant.idNumber)
  const { hasRoom, ...seen } = await lookAhead(ctx.table, { ...asked, applicantKey }, planned)
  const { guard } = seen
  if (guard.visits.some(({ bookingId }) => bookingId === asked.bookingId))
    return { before: await getBooking(ctx.table, asked.bookingId) }
  if (!hasRoom) throw new AppError('slotFull')
  refuseGuarded(guard, { ...asked, applicantKey, taken: planned }, ctx.now)
  await refusePaused(ctx, guard, asked.applicant.idNumber)
  return { seen }
}

/** Whoever has missed too many visits books at the counter for a while; the old and the disabled never do. */
export async function refusePaused(
  ctx: Context,
  { missed, exemptUntil = '' }: GuardItem,
  idNumber: string,
): Promise<void> {
  const { limits } = await getContent(ctx.table, ctx.now)
  const born = birthDayOf(idNumber)
  if (exemptUntil > dayOf(ctx.now) || (born && ageOn(born, dayOf(ctx.now)) >= limits.exemptAge)) return
  if (pausedUntil(missed, limits, dayOf(ctx.now))) throw new AppError('notOnline')
}
