import type { PointBooking } from '../../shared/api'
import { checkInProblem } from '../../shared/domain/booking/booking'
import { dayOf } from '../../shared/domain/calendar'
import { resolveChecklist } from '../../shared/domain/checklist/checklist'
import { AppError } from '../../shared/errors'
import type { StaffBooking } from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import { answersOf } from '../runtime/sealed'
import { type BookingAuditAction, insertAudit } from '../store/audit'
import { type BookingItem, checkInBooking, getBooking, listBookingsByPointDay } from '../store/booking'
import { getContent } from '../store/content'
import { changeFresh, closingOf } from './booking-change'
import { bookingView } from './booking-view'
import type { Handlers } from './serve'

export const staff: Handlers<'listPointBookings' | 'getPointBooking' | 'checkIn'> = {
  async listPointBookings({ pointId, day }, ctx) {
    const items = await listBookingsByPointDay(ctx.table, pointId, day)
    await record(
      ctx,
      pointId,
      'listBookings',
      items.map(({ bookingId }) => bookingId),
    )
    return Promise.all(items.map(item => staffView(ctx, item)))
  },

  /** What a booking's code opens at its own point; elsewhere it is told that it belongs to another. */
  async getPointBooking({ pointId, bookingId }, ctx) {
    await record(ctx, pointId, 'readBooking', [bookingId])
    const item = await bookingOf(ctx, bookingId)
    if (item.pointId !== pointId) throw new AppError('wrongPoint')
    return pointView(ctx, item)
  },

  async checkIn({ pointId, bookingId }, ctx) {
    await changeFresh(
      () => bookingOf(ctx, bookingId),
      async seen => {
        const problem = checkInProblem(seen, pointId, ctx.now)
        if (problem) throw new AppError(problem)
        await record(ctx, pointId, 'checkIn', [bookingId])
        await checkInBooking(ctx.table, seen, ctx.now, await closingOf(ctx, seen))
      },
    )
    return staffView(ctx, await bookingOf(ctx, bookingId))
  },
}

async function bookingOf(ctx: Context, bookingId: string): Promise<BookingItem> {
  const item = await getBooking(ctx.table, bookingId)
  if (!item) throw new AppError('notFound')
  return item
}

/** Before personal data is read, it is written down who reads it. */
async function record(
  ctx: Context,
  pointId: string,
  action: BookingAuditAction,
  bookingIds: string[],
): Promise<void> {
  if (ctx.actor.kind !== 'staff') throw new Error(`a ${ctx.actor.kind} call is no staff reading`)
  await insertAudit(ctx.table, { staffId: ctx.actor.staffId, pointId, action, bookingIds }, ctx.now)
}

async function staffView(ctx: Context, item: BookingItem): Promise<StaffBooking> {
  const { recommendation, ...view } = await bookingView(ctx, item)
  return { ...view, ownerLanguage: item.language }
}

/** The answers themselves stay sealed; the counter sees what follows from them, and of which why. */
async function pointView(ctx: Context, item: BookingItem): Promise<PointBooking> {
  const day = dayOf(item.slotAt)
  const { rules } = await getContent(ctx.table, ctx.now, day)
  const { items } = resolveChecklist(rules.get(item.service) ?? [], await answersOf(ctx, item), day)
  return { ...(await staffView(ctx, item)), checklist: items }
}
