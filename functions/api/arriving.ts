import { checkInProblem } from '../../shared/domain/booking/booking'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { type BookingItem, checkInBooking } from '../store/booking'
import { changeFresh, closingOf } from './booking-change'

/** Checks somebody in who is at a hall; who is there already stays so. */
export const arriveAt = (ctx: Context, read: () => Promise<BookingItem>, pointId: string): Promise<void> =>
  changeFresh(read, async seen => {
    if (seen.status === 'checkedIn' && seen.pointId === pointId) return
    const problem = checkInProblem(seen, pointId, ctx.now)
    if (problem) throw new AppError(problem)
    await checkInBooking(ctx.table, seen, ctx.now, await closingOf(ctx, seen))
  })
