import { checkInProblem } from '../../shared/domain/booking'
import { AppError } from '../../shared/errors'
import type { StaffBooking } from '../../shared/schemas/booking'
import type { Context } from '../context'
import { insertAudit } from '../store/audit'
import { type BookingItem, checkInBooking, getBooking, listBookingsByPointDay } from '../store/booking'
import { listOutcomes } from '../store/outcome'
import { bookingView, closingOf } from './booking'
import type { Handlers } from './serve'

export const staff: Handlers<'listPointBookings' | 'checkIn' | 'listOutcomes'> = {
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

  async checkIn({ pointId, bookingId }, ctx) {
    const seen = await getBooking(ctx.table, bookingId)
    if (!seen) throw new AppError('notFound')
    const problem = checkInProblem(seen, pointId, ctx.now)
    if (problem) throw new AppError(problem)
    await record(ctx, pointId, 'checkIn', [bookingId])
    await checkInBooking(ctx.table, seen, ctx.now, await closingOf(ctx, seen))
    return staffView(ctx, { ...seen, status: 'checkedIn' })
  },

  listOutcomes: ({ pointId, from, to }, ctx) => listOutcomes(ctx.table, pointId, from, to),
}

/** Before personal data is read, it is written down who reads it. */
async function record(
  ctx: Context,
  pointId: string,
  action: 'listBookings' | 'checkIn',
  bookingIds: string[],
): Promise<void> {
  if (ctx.actor.kind !== 'staff') throw new Error(`a ${ctx.actor.kind} call is no staff reading`)
  await insertAudit(ctx.table, { staffId: ctx.actor.staffId, pointId, action, bookingIds }, ctx.now)
}

async function staffView(ctx: Context, item: BookingItem): Promise<StaffBooking> {
  const { recommendation, ...view } = await bookingView(ctx, item)
  return { ...view, ownerLanguage: item.language }
}
