import * as v from 'valibot'
import { addMinutes, dayOf } from '../../shared/domain/calendar'
import { missingFrom } from '../../shared/domain/hall/device'
import { type LiveHall, liveHall } from '../../shared/domain/hall/hall'
import { emptyHall, type HallState, reduceDelivery } from '../../shared/domain/hall/queue'
import { type DeliveryReceipt, eventFields, QueueEvent } from '../../shared/schemas/hall'
import { type Actor, type Context, log } from '../runtime/context'
import { type DeliveryNote, updateHealth } from '../store/device-health'
import { getHallState, listDeliveries, updateHall } from '../store/hall'
import { refusedWith, untilNoRival } from '../store/rival'
import { tellCalledSoon } from '../task/call-soon'
import type { Handlers } from './serve'

/** Clocks of queue machines drift; an event from farther ahead is a broken one. */
const aheadMinutes = 5
/** Rivals for one hall: its few machines. */
const attempts = 8
const isRival = refusedWith('busyTryAgain')

export const delivery: Handlers<'deliverEvents'> = {
  async deliverEvents({ events }, ctx) {
    if (ctx.actor.kind !== 'device') throw new Error(`a ${ctx.actor.kind} call delivers no events`)
    const { deviceId, driftSeconds } = ctx.actor
    const { good, rejected } = sort(events, ctx.now)
    const unread = good.reduce((sum, { rows = 0 }) => sum + rows, 0)
    const note = {
      accepted: good.length,
      refused: rejected.length + unread,
      refusedField: unread > 0 ? 'rows' : fieldOf(rejected.at(-1)?.reason),
      driftSeconds,
    }
    if (good.length > 0) await tellSoon(ctx, await apply(ctx, ctx.actor, good, note))
    else await updateHealth(ctx.table, deviceId, note, ctx.now)
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

/** What is written down of a refusal is one of our own words: a machine's may be somebody's name. */
function fieldOf(reason: string | undefined): string | undefined {
  const field = reason?.split('.')[0]
  return field === undefined || eventFields.includes(field) ? field : 'unknown'
}

async function apply(
  ctx: Context,
  { pointId, deviceId }: Extract<Actor, { kind: 'device' }>,
  events: QueueEvent[],
  note: DeliveryNote,
): Promise<{ state: HallState; live: LiveHall }> {
  const delivery = { deviceId, events, receivedAt: ctx.now }
  return untilNoRival(
    isRival,
    async () => {
      const seen = await getHallState(ctx.table, pointId)
      const before = seen?.state ?? (await retoldHall(ctx, pointId, firstAt(events, ctx.now)))
      const state = reduceDelivery(before, delivery)
      const missingEvents = missingFrom(state, deviceId)
      const reduced = { state, live: liveHall(state) }
      await updateHall(ctx.table, seen, reduced, delivery, { ...note, missingEvents }, ctx.now)
      return reduced
    },
    { attempts },
  )
}

/** From when on a hall is known that is heard for the first time: however fast its clock, not from later than now. */
const firstAt = ([first]: QueueEvent[], now: string): string => (first && first.at < now ? first.at : now)

/** What a machine has told is kept by now: that somebody could not be told of it is no reason to tell it again. */
async function tellSoon(ctx: Context, { state, live }: { state: HallState; live: LiveHall }): Promise<void> {
  try {
    await tellCalledSoon(ctx, state, live)
  } catch (error) {
    log('error', 'tellCalledSoon', {
      pointId: state.pointId,
      cause: error instanceof Error ? error.name : typeof error,
    })
  }
}

/**
 * A hall without a state that can be read, as what its machines have told today makes it. Should more come
 * meanwhile, the write on top of this is refused.
 */
async function retoldHall(ctx: Context, pointId: string, at: string): Promise<HallState> {
  const told = await listDeliveries(ctx.table, pointId, dayOf(ctx.now))
  const [first] = told
  return told.reduce(
    reduceDelivery,
    emptyHall(pointId, first ? firstAt(first.events, first.receivedAt ?? at) : at),
  )
}
