import { addDays, dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { BroadcastReach, BroadcastView } from '../../shared/schemas/broadcast'
import type { Context } from '../runtime/context'
import {
  type BroadcastItem,
  decideBroadcast,
  getBroadcast,
  insertBroadcast,
  listBroadcasts,
} from '../store/broadcast'
import { getProfile } from '../store/person'
import { refusedWith, unlessRival } from '../store/rival'
import { people } from '../task/broadcast'
import { broadcastPurpose } from '../task/message'
import { callerId, nameOf, signatureOf } from './caller'
import type { Handlers } from './serve'

/** Nobody is booked farther ahead. */
const mostDaysAhead = 60

/** What the booked people of a hall and day are told: written by one, approved by another. */
export const broadcast: Handlers<
  'previewBroadcast' | 'listBroadcasts' | 'draftBroadcast' | 'approveBroadcast' | 'withdrawBroadcast'
> = {
  previewBroadcast: ({ pointId, day }, ctx) => reachOf(ctx, pointId, day),

  listBroadcasts: ({ pointId, day }, ctx) => viewsOf(ctx, pointId, day),

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
    return viewsOf(ctx, pointId, day)
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
    return viewsOf(ctx, pointId, day)
  },

  async withdrawBroadcast({ pointId, day, broadcastId }, ctx) {
    const seen = await broadcastOf(ctx, pointId, day, broadcastId)
    const { staffId } = await signatureOf(ctx)
    const audit = { staffId, pointId, action: 'withdrawBroadcast', broadcastId, reason: seen.reason } as const
    if (seen.state !== 'withdrawn')
      await decideBroadcast(ctx.table, seen, { state: 'withdrawn' }, audit, ctx.now)
    return viewsOf(ctx, pointId, day)
  },
}

const isOwn = ({ draftedBy }: BroadcastItem, ctx: Context): boolean => draftedBy.personId === callerId(ctx)

async function broadcastOf(ctx: Context, pointId: string, day: string, id: string): Promise<BroadcastItem> {
  const item = await getBroadcast(ctx.table, pointId, day, id)
  if (!item) throw new AppError('notFound')
  return item
}

/** Who has allowed a message now, and who has to be telephoned. */
async function reachOf(ctx: Context, pointId: string, day: string): Promise<BroadcastReach> {
  const booked = await people(ctx, pointId, day)
  const allowed = await Promise.all(
    booked.map(async ({ ownerId }) => {
      const { credits } = await getProfile(ctx.table, ownerId)
      return (credits[broadcastPurpose] ?? 0) > 0
    }),
  )
  const byMessage = allowed.filter(Boolean).length
  return { people: booked.length, byMessage, byPhone: booked.length - byMessage }
}

const viewsOf = async (ctx: Context, pointId: string, day: string): Promise<BroadcastView[]> =>
  Promise.all((await listBroadcasts(ctx.table, pointId, day)).map(item => viewOf(ctx, item)))

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
    mayApprove: state === 'drafted' && !isOwn(item, ctx),
  }
}
