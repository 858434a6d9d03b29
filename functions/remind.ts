import { isRemindedOf } from '../shared/domain/booking/booking'
import { addDays, dayOf } from '../shared/domain/calendar'
import { isReached } from '../shared/domain/delivery/channel'
import { onAws } from './runtime/aws'
import { type Context, log, type Runtime } from './runtime/context'
import { type BookingItem, getBooking, listBookingsByPointDay, remindBooking } from './store/booking'
import { type Content, getContent } from './store/content'
import { refusedWith, unlessRival, untilNoRival } from './store/rival'
import { reminderMessage } from './task/message'
import { waysToPerson } from './task/reach'

/**
 * In the evening, of the day that follows: whoever is booked and lets us write is told where and when, and what he
 * has not in hand yet. A run that breaks off is gone on with by the next; nobody is told twice.
 */
export async function run(runtime: Runtime): Promise<number> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  const day = addDays(dayOf(ctx.now), 1)
  const content = await getContent(ctx.table, ctx.now, day)
  let reminded = 0
  for (const pointId of content.points.keys())
    for (const booking of await listBookingsByPointDay(ctx.table, pointId, day))
      if (await remind(ctx, booking, day, content)) reminded += 1
  log('info', 'remind', { reminded })
  return reminded
}

export const handler = onAws(run)

const isRival = refusedWith('bookingChanged')

/**
 * A booking that changes at this moment is read again, and the reminder is of what it has become; one that cannot be
 * caught is left to the next run.
 */
const remind = (ctx: Context, seen: BookingItem, day: string, content: Content): Promise<boolean> => {
  const change = untilNoRival(isRival, async attempt => {
    const booking = attempt === 1 ? seen : await getBooking(ctx.table, seen.bookingId)
    if (
      !booking ||
      booking.closingTold ||
      !isRemindedOf(booking, day) ||
      !(await mayWriteTo(ctx, booking.ownerId))
    )
      return false
    await remindBooking(ctx.table, booking, reminderMessage(booking, content), ctx.now)
    return true
  })
  return unlessRival(isRival, change)
}

/** Whoever lets us write later this evening is reminded by a later run. */
const mayWriteTo = async (ctx: Context, ownerId: string): Promise<boolean> =>
  isReached(await waysToPerson(ctx, ownerId, 'bookingReminder'))
