import { isRemindedOf } from '../shared/domain/booking/booking'
import { addDays, dayOf } from '../shared/domain/calendar'
import { AppError } from '../shared/errors'
import { onAws } from './runtime/aws'
import { type Context, log, type Runtime } from './runtime/context'
import { type BookingItem, getBooking, listBookingsByPointDay, remindBooking } from './store/booking'
import { type Content, getContent } from './store/content'
import { getProfile } from './store/person'
import { reminderMessage } from './task/message'

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

const attempts = 3

/** A booking that changes at this moment is read again, and the reminder is of what it has become. */
async function remind(
  ctx: Context,
  seen: BookingItem,
  day: string,
  content: Content,
  attempt = 1,
): Promise<boolean> {
  if (!isRemindedOf(seen, day) || !(await mayWriteTo(ctx, seen.ownerId))) return false
  try {
    await remindBooking(ctx.table, seen, reminderMessage(seen, content), ctx.now)
    return true
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'bookingChanged')) throw error
    const current = attempt < attempts && (await getBooking(ctx.table, seen.bookingId))
    return current ? remind(ctx, current, day, content, attempt + 1) : false
  }
}

/** Whoever lets us write later this evening is reminded by a later run. */
const mayWriteTo = async ({ table }: Context, ownerId: string): Promise<boolean> =>
  ((await getProfile(table, ownerId)).credits.bookingReminder ?? 0) > 0
