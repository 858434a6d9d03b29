import { dayOf } from '../../shared/domain/calendar'
import { isStanding } from '../../shared/domain/point/place'
import { pointsWithin } from '../../shared/domain/point/scope'
import type { NoticePhase, PointNotice } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import {
  type AcknowledgementItem,
  getAcknowledgement,
  insertAcknowledgement,
  listAcknowledgements,
} from '../store/acknowledgement'
import { getContent } from '../store/content'
import { getReading, insertReading, listReadings } from '../store/reading'
import { listClerks } from '../store/staff'
import { nameOf, signatureOf, staffCaller } from './caller'
import { auditOf, knownNotices, noticeOf, noticeView, viewOf } from './notice-view'
import type { Handlers } from './serve'

const toAcknowledge: NoticePhase[] = ['inForce', 'coming']

export const acknowledgement: Handlers<
  'listAcknowledgements' | 'listPointNotices' | 'acknowledgeNotice' | 'readNotice' | 'listReadings'
> = {
  /** The points within the caller's scope, whether they have acknowledged or not. */
  async listAcknowledgements({ number }, ctx) {
    await noticeOf(ctx, number)
    const content = await getContent(ctx.table, ctx.now)
    const given = new Map((await listAcknowledgements(ctx.table, number)).map(one => [one.pointId, one]))
    const { scope } = staffCaller(ctx)
    const standing = [...content.points.values()].filter(point => isStanding(point, dayOf(ctx.now)))
    const mine = pointsWithin(scope, standing, [...content.divisions.values()])
    return Promise.all(
      mine.map(async ({ pointId }) => ({ pointId, ...(await acknowledged(ctx, given.get(pointId))) })),
    )
  },

  /** What a point has to know: the notice in force and those that are coming. */
  async listPointNotices({ pointId }, ctx) {
    const all = await knownNotices(ctx)
    const views = await Promise.all(all.map(notice => noticeView(ctx, notice, all)))
    const current = views.filter(({ phase }) => toAcknowledge.includes(phase))
    return Promise.all(current.map(notice => pointNotice(ctx, pointId, notice)))
  },

  async acknowledgeNotice({ pointId, number }, ctx) {
    await noticeOf(ctx, number)
    const audit = auditOf(ctx, number, 'acknowledgeNotice', { pointId })
    const by = await signatureOf(ctx)
    await insertAcknowledgement(ctx.table, { number, pointId, at: ctx.now, by }, audit)
    return pointNotice(ctx, pointId, await viewOf(ctx, number))
  },

  /** Each speaks for himself; who oversees halls may too, and is none of their clerks. */
  async readNotice({ pointId, number }, ctx) {
    await noticeOf(ctx, number)
    const by = await signatureOf(ctx)
    const audit = auditOf(ctx, number, 'readNotice', { pointId })
    await insertReading(ctx.table, { number, pointId, at: ctx.now, by }, audit)
    return pointNotice(ctx, pointId, await viewOf(ctx, number))
  },

  /** Those who have not read it first. */
  async listReadings({ pointId, number }, ctx) {
    await noticeOf(ctx, number)
    const [clerks, readings] = await Promise.all([
      listClerks(ctx.table, pointId),
      listReadings(ctx.table, number, pointId),
    ])
    const readBy = new Map(readings.map(({ by, at }) => [by.personId, at]))
    const all = await Promise.all(
      clerks.map(async clerk => {
        const readAt = readBy.get(clerk.personId)
        return { name: await nameOf(ctx, clerk), ...(readAt && { readAt }) }
      }),
    )
    return all.sort(({ readAt: a = '' }, { readAt: b = '' }) => (a < b ? -1 : 1))
  },
}

async function pointNotice(
  ctx: Context,
  pointId: string,
  notice: PointNotice['notice'],
): Promise<PointNotice> {
  const { personId } = staffCaller(ctx)
  const [given, reading] = await Promise.all([
    getAcknowledgement(ctx.table, notice.number, pointId),
    getReading(ctx.table, notice.number, pointId, personId),
  ])
  return { notice, ...(await acknowledged(ctx, given)), ...(reading && { readAt: reading.at }) }
}

const acknowledged = async (ctx: Context, given: AcknowledgementItem | undefined) =>
  given && { acknowledged: { at: given.at, by: await nameOf(ctx, given.by) } }
