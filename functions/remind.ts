import type { DynamoDBStreamEvent } from 'aws-lambda'
import { isRemindedOf, isRemindedOfToday } from '../shared/domain/booking/booking'
import { addDays, dayOf, timeOf } from '../shared/domain/calendar'
import { onAws } from './runtime/aws'
import { type Context, log, type Runtime } from './runtime/context'
import {
  type BookingItem,
  getBooking,
  listBookingsByPointDay,
  type ReminderMark,
  remindBooking,
} from './store/booking'
import { type Content, getContent } from './store/content'
import type { Message } from './store/outbox'
import { refusedWith, unlessRival, untilNoRival } from './store/rival'
import { bookedMessage, morningMessage, reminderMessage } from './task/message'
import { isReachable, waysToPerson } from './task/reach'

/** One of the words a booking brings by itself. */
interface Occasion {
  mark: ReminderMark
  isDue: (booking: BookingItem) => boolean
  message: (booking: BookingItem, content: Content) => Message
}

/**
 * What a booking says by itself. A new one of the table's stream is confirmed; in the evening, those of the day that
 * follows, and in the morning, those of the day: where and when, and what is not in hand yet. A run that breaks off is
 * gone on with by the next; nobody is told twice.
 */
export async function run(
  runtime: Runtime,
  event: DynamoDBStreamEvent | Record<string, unknown> = {},
): Promise<number> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  if ('Records' in event) return confirmAll(ctx, event as DynamoDBStreamEvent)
  const isMorning = timeOf(ctx.now) < '12:00'
  const day = isMorning ? dayOf(ctx.now) : addDays(dayOf(ctx.now), 1)
  const occasion: Occasion = isMorning
    ? { mark: 'morningAt', isDue: one => isRemindedOfToday(one, ctx.now), message: morningMessage }
    : { mark: 'remindedAt', isDue: one => isRemindedOf(one, day), message: reminderMessage }
  const content = await getContent(ctx.table, ctx.now, day)
  let reminded = 0
  for (const pointId of content.points.keys())
    for (const booking of await listBookingsByPointDay(ctx.table, pointId, day))
      if (await remind(ctx, booking, content, occasion)) reminded += 1
  log('info', 'remind', { reminded })
  return reminded
}

export const handler = onAws(run)

const confirmation: Occasion = {
  mark: 'confirmedAt',
  isDue: ({ status, confirmedAt, walkIn }) => status === 'booked' && !confirmedAt && !walkIn,
  message: bookedMessage,
}

const bookingPrefix = 'BOOKING#'

/** Whom a confirmation costs nothing: it never takes the one message that was allowed for the evening before. */
async function confirmAll(ctx: Context, { Records }: DynamoDBStreamEvent): Promise<number> {
  let confirmed = 0
  for (const { dynamodb } of Records) {
    const seen = await getBooking(ctx.table, dynamodb?.Keys?.pk?.S?.slice(bookingPrefix.length) ?? '')
    if (!seen || !confirmation.isDue(seen)) continue
    const [way] = await waysToPerson(ctx, seen.ownerId, 'bookingReminder')
    if (way !== 'longTerm' && way !== 'follower') continue
    const content = await getContent(ctx.table, ctx.now, dayOf(seen.slotAt))
    if (await remind(ctx, seen, content, confirmation)) confirmed += 1
  }
  return confirmed
}

const isRival = refusedWith('bookingChanged')

/**
 * A booking that changes at this moment is read again, and the reminder is of what it has become; one that cannot be
 * caught is left to the next run.
 */
const remind = (
  ctx: Context,
  seen: BookingItem,
  content: Content,
  { mark, isDue, message }: Occasion,
): Promise<boolean> => {
  const change = untilNoRival(isRival, async attempt => {
    const booking = attempt === 1 ? seen : await getBooking(ctx.table, seen.bookingId)
    if (!booking || booking.closingTold || !isDue(booking)) return false
    // Whoever lets us write later this evening is reminded by a later run.
    if (!(await isReachable(ctx, booking.ownerId, 'bookingReminder'))) return false
    await remindBooking(ctx.table, booking, message(booking, content), ctx.now, mark)
    return true
  })
  return unlessRival(isRival, change)
}
