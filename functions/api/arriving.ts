import { checkInProblem } from '../../shared/domain/booking/booking'
import { dayOf } from '../../shared/domain/calendar'
import { AppError, type ErrorCode } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { type BookingItem, checkInBooking } from '../store/booking'
import { getContent } from '../store/content'
import { hallsInMinute } from '../task/minute'
import { changeFresh, closingOf } from './booking-change'

/** Checks somebody in who is at a hall; who is there already stays so. */
export const arriveAt = (ctx: Context, read: () => Promise<BookingItem>, pointId: string): Promise<void> =>
  changeFresh(read, async seen => {
    if (seen.status === 'checkedIn' && seen.pointId === pointId) return
    await refuseArrival(ctx, seen, pointId)
    await checkInBooking(ctx.table, seen, ctx.now, await closingOf(ctx, seen))
  })

/** One rule for whoever arrives, by a clerk's tap, a code, the poster or a machine. */
export async function refuseArrival(ctx: Context, seen: BookingItem, pointId: string): Promise<void> {
  const problem = checkInProblem(seen, pointId, ctx.now)
  if (problem && !(await isServedEarly(ctx, problem, seen))) throw new AppError(problem)
}

/** Whoever comes hours before his time is served where nobody waits. */
async function isServedEarly(ctx: Context, problem: ErrorCode, { pointId, slotAt }: BookingItem) {
  if (problem !== 'tooEarlyToCheckIn' || dayOf(slotAt) !== dayOf(ctx.now)) return false
  const content = await getContent(ctx.table, ctx.now)
  const point = content.points.get(pointId)
  const [hall] = point ? await hallsInMinute(ctx, [point], content) : []
  return hall?.busyness === 'idle'
}
