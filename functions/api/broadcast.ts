import { addDays, dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { BroadcastReach, BroadcastView } from '../../shared/schemas/broadcast'
import type { MessageCounts } from '../../shared/schemas/message'
import type { Context } from '../runtime/context'
import {
  type BroadcastItem,
  decideBroadcast,
  getBroadcast,
  insertBroadcast,
  listBroadcasts,
} from '../store/broadcast'
import { listMessagesOfPlace } from '../store/outbox'
import { refusedWith, unlessRival } from '../store/rival'
import { people } from '../task/broadcast'
import { broadcastPurpose } from '../task/message'
import { isReachable } from '../task/reach'
import { callerId, nameOf, signatureOf } from './caller'
import { countsOf } from './message-count'
import type { Handlers } from './serve'

/** Nobody is booked farther ahead. */
const mostDaysAhead = 60
/** How long staff see what has become of one; and as many as a list shows. */
const shownDays = 7
const mostShown = 30

/** What the booked people of a hall and day are told: written by one, approved by another. */
export const broadcast: Handlers<
  'previewBroadcast' | 'listBroadcasts' | 'draftBroadcast' | 'approveBroadcast' | 'withdrawBroadcast'
> = {
  previewBroadcast: ({ pointId, day }, ctx) => reachOf(ctx, pointId, day),

  listBroadcasts: ({ pointId }, ctx) => viewsOf(ctx, pointId),

  async draftBroadcast({ pointId, day, requestId: broadcastId, kind, reason }, ctx) {
    const today = dayOf(ctx.now)
    if (day < today || day > addDays(today, mostDaysAhead)) throw new AppError('invalidInput', 'day')
    const draftedBy = await signatureOf(ctx)
    const draft = { broadcastId, pointId, day, kind, reason, draftedAt: ctx.now, draftedBy, written: 0 }
    const audit = {
      staffId: draftedBy.staffId,
      pointId,
      action: 'draftBroadcast',
      broadcastId,
      reason,
    } as const
    await insertBroadcast(ctx.table, { ...draft, state: 'drafted' }, audit)
    return viewsOf(ctx, pointId)
  },

  /** Approved twice it is written once; nobody approves his own, under whatever staff number. */
  async approveBroadcast({ pointId, day, broadcastId, reason }, ctx) {
    const seen = await broadcastOf(ctx, pointId, day, broadcastId)
    const by = await signatureOf(ctx)
    if (isOwn(seen, ctx)) throw new AppError('forbidden')
    if (seen.state === 'withdrawn' || day < dayOf(ctx.now)) throw new AppError('bookingChanged')
    const audit = { staffId: by.staffId, pointId, action: 'approveBroadcast', broadcastId, reason } as const
    const decided = decideBroadcast(ctx.table, seen, { state: 'approved', by }, audit, ctx.now)
    await unlessRival(refusedWith('bookingChanged'), decided)
    return viewsOf(ctx, pointId)
  },

  async withdrawBroadcast({ pointId, day, broadcastId }, ctx) {
    const seen = await broadcastOf(ctx, pointId, day, broadcastId)
    const { staffId } = await signatureOf(ctx)
    const audit = { staffId, pointId, action: 'withdrawBroadcast', broadcastId, reason: seen.reason } as const
    if (seen.state !== 'withdrawn')
      await decideBroadcast(ctx.table, seen, { state: 'withdrawn' }, audit, ctx.now)
    return viewsOf(ctx, pointId)
  },
}

const isOwn = ({ draftedBy }: BroadcastItem, ctx: Context): boolean => draftedBy.personId === callerId(ctx)

async function broadcastOf(ctx: Context, pointId: string, day: string, id: string): Promise<BroadcastItem> {
  const item = await getBroadcast(ctx.table, pointId, day, id)
  if (!item) throw new AppError('notFound')
  return item
}

/** Whom a message would reach now, by whichever way, and who has to be telephoned. */
async function reachOf(ctx: Context, pointId: string, day: string): Promise<BroadcastReach> {
  const booked = await people(ctx, pointId, day)
  const isReached = await Promise.all(
    booked.map(({ ownerId }) => isReachable(ctx, ownerId, broadcastPurpose)),
  )
  const toPhone = booked.filter((_, i) => !isReached[i])
  return {
    people: booked.length,
    byMessage: booked.length - toPhone.length,
    byPhone: toPhone.length,
    toPhone: toPhone
      .slice(0, mostShown)
      .map(({ bookingId, slotAt, services }) => ({ bookingId, slotAt, services })),
  }
}

/** Those of the last days and of all days to come, the newest first. */
async function viewsOf(ctx: Context, pointId: string): Promise<BroadcastView[]> {
  const all = await listBroadcasts(ctx.table, pointId, addDays(dayOf(ctx.now), -shownDays))
  const newest = all.sort((a, b) => (a.draftedAt > b.draftedAt ? -1 : 1)).slice(0, mostShown)
  return Promise.all(newest.map(item => viewOf(ctx, item)))
}

/** What has become of its messages; they are written within a few minutes of its approval. */
async function outcomeOf(ctx: Context, item: BroadcastItem): Promise<MessageCounts> {
  const { pointId, broadcastId, approvedAt } = item
  if (!approvedAt) return {}
  const days = [dayOf(approvedAt), addDays(dayOf(approvedAt), 1)].filter(day => day <= dayOf(ctx.now))
  const all = await Promise.all(days.map(day => listMessagesOfPlace(ctx.table, pointId, day)))
  return countsOf(
    all.flat().filter(({ about }) => about?.kind === 'booking' && about.broadcastId === broadcastId),
  )
}

async function viewOf(ctx: Context, item: BroadcastItem): Promise<BroadcastView> {
  const { broadcastId, day, kind, state, reason, draftedAt, draftedBy, approvedAt, approvedBy, written } =
    item
  return {
    broadcastId,
    day,
    kind,
    state,
    reason,
    draftedAt,
    draftedBy: await nameOf(ctx, draftedBy),
    ...(approvedAt && { approvedAt }),
    ...(approvedBy && { approvedBy: await nameOf(ctx, approvedBy) }),
    written,
    outcome: await outcomeOf(ctx, item),
    mayApprove: state === 'drafted' && !isOwn(item, ctx) && day >= dayOf(ctx.now),
  }
}
