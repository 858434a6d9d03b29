import { dayOf, minuteOf, timeOf } from '../../shared/domain/calendar'
import { openPeriods } from '../../shared/domain/point/opening'
import { plannedSlots } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { getClosing, putClosing } from '../store/closing'
import { forgetContent, getContent } from '../store/content'
import { bookedTooLate, tellClosed } from '../task/closing'
import { signatureOf } from './caller'
import type { Handlers } from './serve'

/** A hall that closes early today: who is booked too late for it is seen before, and told after. */
export const closing: Handlers<'previewClosing' | 'closeToday'> = {
  async previewClosing({ pointId, from: asked }, ctx) {
    const { from, known, isOver } = await toClose(ctx, pointId, asked)
    const affected = await bookedTooLate(ctx, { pointId, day: dayOf(ctx.now), from })
    return {
      from,
      now: timeOf(ctx.now),
      ...(isOver && { isOver }),
      affected: affected
        .slice(0, mostShown)
        .map(({ bookingId, slotAt, services }) => ({ bookingId, slotAt, services })),
      total: affected.length,
      ...(known && { closedFrom: known.from }),
    }
  },

  /** Said twice it is heard once; whoever is not reached now is told within the minute. */
  async closeToday({ pointId, from: asked, reason }, ctx) {
    const { from, known, slots, isOver } = await toClose(ctx, pointId, asked)
    if (isOver) throw new AppError('entryInvalid', 'from')
    const day = dayOf(ctx.now)
    const by = await signatureOf(ctx)
    const isSaid = known?.by.staffId === by.staffId && known.from <= from
    if (!isSaid) {
      const audit = { staffId: by.staffId, pointId, action: 'closeToday', from, reason } as const
      await putClosing(ctx.table, { pointId, day, from, at: ctx.now, by }, { slots, audit })
    }
    forgetContent(ctx.table)
    const closedFrom = isSaid ? known.from : from
    await tellClosed(ctx, { pointId, day, from: closedFrom })
    return { from: closedFrom, now: timeOf(ctx.now), affected: [], total: 0, closedFrom }
  },
}

/** As many as a list shows. */
const mostShown = 50

/** From when on it would close: not before now; and whether it is over by then anyway. */
async function toClose(ctx: Context, pointId: string, asked: string) {
  const content = await getContent(ctx.table, ctx.now)
  const point = content.points.get(pointId)
  if (!point) throw new AppError('notFound')
  const [day, time] = [dayOf(ctx.now), timeOf(ctx.now)]
  const from = asked < time ? time : asked
  const { closing: _, ...usual } = point
  const end = openPeriods(usual, day, content.holidays).at(-1)?.toMinute
  const isOver = end === undefined || minuteOf(from) >= end
  const slots = plannedSlots(usual, day, content.holidays).filter(
    ({ slotAt }) => minuteOf(timeOf(slotAt)) + point.slotMinutes > minuteOf(from),
  )
  return { from, slots, isOver, known: await getClosing(ctx.table, day, pointId) }
}
