import { dayOf } from '../../shared/domain/calendar'
import type { Context } from '../runtime/context'
import { type BookingItem, listBookingsByPointDay } from '../store/booking'
import {
  type DueBroadcast,
  endBroadcast,
  getBroadcast,
  listDueBroadcasts,
  writeBroadcast,
} from '../store/broadcast'
import { getContent } from '../store/content'
import { broadcastMessage } from './message'

/**
 * Writes approved broadcasts to whoever is booked, each person once, however often a run breaks off: a person's message
 * has the broadcast's own number.
 */
export async function sendBroadcasts(ctx: Context, hasTime: () => boolean): Promise<number> {
  let written = 0
  for (const due of await listDueBroadcasts(ctx.table)) written += await goOn(ctx, due, hasTime)
  return written
}

async function goOn(ctx: Context, due: DueBroadcast, hasTime: () => boolean): Promise<number> {
  const { pointId, day, broadcastId } = due
  const broadcast = await getBroadcast(ctx.table, pointId, day, broadcastId)
  const content = await getContent(ctx.table, ctx.now, day)
  if (!broadcast) throw new Error(`no such broadcast: ${broadcastId}`)
  let written = 0
  for (const booking of await people(ctx, pointId, day)) {
    if (!hasTime()) return written
    const message = broadcastMessage(booking, broadcastId, broadcast.kind, content)
    if (await writeBroadcast(ctx.table, due, message, ctx.now)) written += 1
  }
  await endBroadcast(ctx.table, due)
  return written
}

/** The first visit still to come of each person who has booked: a family is told once. */
export async function people(ctx: Context, pointId: string, day: string): Promise<BookingItem[]> {
  const all = await listBookingsByPointDay(ctx.table, pointId, day)
  const ahead = all
    .filter(({ status, slotAt }) => status === 'booked' && (day > dayOf(ctx.now) || slotAt > ctx.now))
    .sort((a, b) => (a.slotAt < b.slotAt ? -1 : 1))
  return ahead.filter(({ ownerId }, i) => ahead.findIndex(one => one.ownerId === ownerId) === i)
}
