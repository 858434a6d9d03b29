import { undoProblem } from '../../shared/domain/booking/booking'
import { AppError } from '../../shared/errors'
import { checkInBooking, listBookingsByPointDay, undoCheckIn } from '../store/booking'
import { listWalkIns } from '../store/walk-in'
import { refuseArrival } from './arriving'
import { changeFresh, closingOf } from './booking-change'
import type { Handlers } from './serve'
import { bookingOf, pointView, record, staffView } from './staff-view'

export const staff: Handlers<'listPointBookings' | 'getPointBooking' | 'checkIn' | 'undoCheckIn'> = {
  async listPointBookings({ pointId, day }, ctx) {
    const [booked, walkIns] = await Promise.all([
      listBookingsByPointDay(ctx.table, pointId, day),
      listWalkIns(ctx.table, pointId, day),
    ])
    const items = [...booked, ...walkIns]
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
        // Said again it is heard once.
        if (seen.status === 'checkedIn' && seen.pointId === pointId)
          return record(ctx, pointId, 'checkIn', [bookingId])
        await refuseArrival(ctx, seen, pointId)
        await record(ctx, pointId, 'checkIn', [bookingId])
        await checkInBooking(ctx.table, seen, ctx.now, await closingOf(ctx, seen))
      },
    )
    return staffView(ctx, await bookingOf(ctx, bookingId))
  },

  /** Somebody else was meant: the booking is as it was before, if nothing has come of the visit yet. */
  async undoCheckIn({ pointId, bookingId }, ctx) {
    await changeFresh(
      () => bookingOf(ctx, bookingId),
      async seen => {
        const problem = undoProblem(seen, pointId, ctx.now)
        if (problem) throw new AppError(problem)
        await record(ctx, pointId, 'undoCheckIn', [bookingId])
        if (seen.status === 'booked') return
        await undoCheckIn(ctx.table, seen, ctx.now)
      },
    )
    return staffView(ctx, await bookingOf(ctx, bookingId))
  },
}
