import { mayResend } from '../../shared/domain/delivery/resend'
import { divisionsWithin } from '../../shared/domain/point/scope'
import { AppError } from '../../shared/errors'
import type { MessageState } from '../../shared/schemas/delivery'
import type { PointMessages, Reach, StaffMessage } from '../../shared/schemas/message'
import { insertAudit } from '../store/audit'
import { getContent } from '../store/content'
import { listMessagesOfPlace, type OutboxItem, takeUp } from '../store/outbox'
import { staffCaller } from './caller'
import { countsOf } from './message-count'
import { pointsOfStaff } from './scope-span'
import type { Handlers } from './serve'

/** As many as a list shows. */
const mostMessages = 200

/** What became of the messages of a hall, and what may be tried again. */
export const staffMessage: Handlers<'listPointMessages' | 'listScopeMessages' | 'resendMessage'> = {
  async listPointMessages({ pointId, day }, ctx) {
    return pointMessages(await listMessagesOfPlace(ctx.table, pointId, day), ctx.now)
  },

  async listScopeMessages({ day }, ctx) {
    const { points, divisions, ...content } = await getContent(ctx.table, ctx.now)
    const counties = divisionsWithin(staffCaller(ctx).scope, [...divisions.values()], [...points.values()])
    const own = [
      ...pointsOfStaff(ctx, { points, divisions, ...content }).map(({ pointId, name }) => ({
        place: pointId,
        name,
        isPoint: true,
      })),
      ...counties.map(({ code, name }) => ({ place: code, name, isPoint: false })),
    ]
    const all = await Promise.all(
      own.map(async one => ({ ...one, items: await listMessagesOfPlace(ctx.table, one.place, day) })),
    )
    return {
      total: countsOf(all.flatMap(({ items }) => items)),
      reach: reachOf(all.flatMap(({ items }) => items)),
      places: all
        .filter(({ items }) => items.length > 0)
        .map(({ items, ...place }) => ({ ...place, counts: countsOf(items) })),
    }
  },

  /** Of two who try again at once, and of one who tries twice, the message is sent once. */
  async resendMessage({ pointId, day, messageId }, ctx) {
    const items = await listMessagesOfPlace(ctx.table, pointId, day)
    const seen = items.find(item => item.messageId === messageId)
    if (!seen) throw new AppError('notFound')
    if (mayResend(seen, ctx.now) && (await takeUp(ctx.table, seen))) {
      const { staffId } = staffCaller(ctx)
      await insertAudit(ctx.table, { staffId, pointId, action: 'resendMessage', messageId }, ctx.now)
    }
    return pointMessages(await listMessagesOfPlace(ctx.table, pointId, day), ctx.now)
  },
}

const pointMessages = (items: OutboxItem[], now: string): PointMessages => ({
  counts: countsOf(items),
  reach: reachOf(items),
  messages: items.slice(0, mostMessages).map(item => viewOf(item, now)),
})

const kindOf = ({ subject, purpose }: OutboxItem): string => subject ?? purpose

/** The kind that was written most often first. */
function reachOf(items: OutboxItem[]): Reach[] {
  const kinds = [...new Set(items.map(kindOf))]
  return kinds
    .map(purpose => {
      const own = items.filter(item => kindOf(item) === purpose)
      const count = (...states: MessageState[]) => own.filter(({ status }) => states.includes(status)).length
      return {
        purpose,
        written: own.length,
        delivered: count('delivered'),
        accepted: count('sent'),
        appOnly: count('undeliverable'),
      }
    })
    .sort((a, b) => b.written - a.written)
}

function viewOf(item: OutboxItem & { closedAt?: string }, now: string): StaffMessage {
  const { messageId, purpose, subject, status, reason, createdAt, closedAt, usefulUntil, about } = item
  return {
    messageId,
    purpose: subject ?? purpose,
    state: status,
    ...(reason && { reason }),
    at: createdAt,
    ...(closedAt && { closedAt }),
    usefulUntil,
    ...(about && 'bookingId' in about && { bookingId: about.bookingId }),
    mayResend: mayResend(item, now),
  }
}
