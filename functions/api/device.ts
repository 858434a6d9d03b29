import * as v from 'valibot'
import { addMinutes } from '../../shared/domain/calendar'
import { liveHall } from '../../shared/domain/hall'
import { emptyHall, reduceHall } from '../../shared/domain/queue'
import { AppError } from '../../shared/errors'
import { type DeliveryReceipt, QueueEvent } from '../../shared/schemas/hall'
import type { Context } from '../context'
import { getHallState, updateHall } from '../store/hall'
import type { Handlers } from './serve'

/** Clocks of queue machines drift; an event from farther ahead is a broken one. */
const aheadMinutes = 5
/** Rivals for one hall: its few machines. */
const attempts = 8

export const device: Handlers<'deliverEvents'> = {
  async deliverEvents({ events }, ctx) {
    const { good, rejected } = sort(events, ctx.now)
    if (good.length > 0) await apply(ctx, good)
    return { accepted: good.length, rejected }
  },
}

function sort(events: unknown[], now: string): { good: QueueEvent[]; rejected: DeliveryReceipt['rejected'] } {
  const good: QueueEvent[] = []
  const rejected: DeliveryReceipt['rejected'] = []
  events.forEach((event, index) => {
    const result = v.safeParse(QueueEvent, event)
    if (!result.success) rejected.push({ index, reason: v.getDotPath(result.issues[0]) ?? 'shape' })
    else if (result.output.at > addMinutes(now, aheadMinutes)) rejected.push({ index, reason: 'at' })
    else good.push(result.output)
  })
  return { good, rejected }
}

async function apply(ctx: Context, events: QueueEvent[]): Promise<void> {
  if (ctx.actor.kind !== 'device') throw new Error(`a ${ctx.actor.kind} call delivers no events`)
  const { pointId, deviceId } = ctx.actor
  for (let attempt = 1; ; attempt++) {
    const seen = await getHallState(ctx.table, pointId)
    const before = seen?.state ?? emptyHall(pointId, events[0]?.at ?? ctx.now)
    const state = events.reduce((so, event) => reduceHall(so, deviceId, event), before)
    try {
      return await updateHall(
        ctx.table,
        seen,
        { state, live: liveHall(state) },
        { deviceId, events },
        ctx.now,
      )
    } catch (error) {
      const isRival = error instanceof AppError && error.code === 'busyTryAgain'
      if (!isRival || attempt === attempts) throw error
    }
  }
}
