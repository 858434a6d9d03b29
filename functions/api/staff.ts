import { checkInProblem } from '../../shared/domain/booking/booking'
import { dayOf } from '../../shared/domain/calendar'
import { cleanNumber } from '../../shared/domain/identity'
import { AppError } from '../../shared/errors'
import { lookupKey } from '../runtime/keyring'
import { checkInBooking, listBookingsByPointDay } from '../store/booking'
import { changeFresh, closingOf } from './booking-change'
import type { Handlers } from './serve'
import { bookingOf, pointView, record, staffView } from './staff-view'

export const staff: Handlers<'listPointBookings' | 'findPointBookings' | 'getPointBooking' | 'checkIn'> = {
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

  /** Among those of today at this point alone: the counter is no register of who has booked where. */
  async findPointBookings({ pointId, idNumber }, ctx) {
    const key = await lookupKey(ctx.keyring, 'idNumber', cleanNumber(idNumber))
    const today = await listBookingsByPointDay(ctx.table, pointId, dayOf(ctx.now))
    const found = today.filter(({ applicantKey }) => applicantKey === key).map(({ bookingId }) => bookingId)
    await record(ctx, pointId, 'findBookings', found)
    return found
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
