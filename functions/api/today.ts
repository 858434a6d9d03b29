import { dayOf } from '../../shared/domain/calendar'
import { byNeed, hallToday } from '../../shared/domain/forecast/hall-today'
import { isOverdue, isWaiting } from '../../shared/domain/inspection/escalation'
import { noticePhase } from '../../shared/domain/notice/notice'
import { isStanding } from '../../shared/domain/point/place'
import { may } from '../../shared/permission'
import type { Point } from '../../shared/schemas/point'
import type { DueToday, HallToday, Today } from '../../shared/schemas/today'
import type { Context } from '../runtime/context'
import { listAcknowledgements } from '../store/acknowledgement'
import { listBookingsByPointDay } from '../store/booking'
import { listWaitingBroadcasts } from '../store/broadcast'
import { type Content, getContent } from '../store/content'
import { listFindingsInMinute } from '../store/finding'
import { hallsInMinute, lookAheadInMinute } from '../task/minute'
import { callerId, staffCaller } from './caller'
import { actionsOf, knownNotices } from './notice-view'
import { pointsOfStaff } from './scope-span'
import type { Handlers } from './serve'

/** What waits for the staff of a hall and for those who oversee halls; of the halls as of this minute. */
export const today: Handlers<'getToday'> = {
  async getToday(_, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const points = pointsOfStaff(ctx, content).filter(point => isStanding(point, dayOf(ctx.now)))
    const [only] = points.length === 1 ? points : []
    const [halls, due, findings, notices, broadcasts] = await Promise.all([
      hallsOf(ctx, points, content),
      only && dueAt(ctx, only),
      findingsOf(ctx, points),
      noticesOf(ctx, points),
      broadcastsOf(ctx, points),
    ])
    return { halls, ...(due && { due }), ...(findings && { findings }), ...notices, broadcasts }
  },
}

async function hallsOf(ctx: Context, points: Point[], content: Content): Promise<HallToday[]> {
  const [views, ahead] = await Promise.all([
    hallsInMinute(ctx, points, content),
    lookAheadInMinute(ctx, points, dayOf(ctx.now), content),
  ])
  const isOnly = points.length === 1
  return byNeed(
    views.map((view, i) => {
      const seen = ahead[i]
      return seen ? hallToday(view, seen, isOnly) : view
    }),
  )
}

/** More are seen on the day's list. */
const mostNext = 5

async function dueAt(ctx: Context, { pointId }: Point): Promise<DueToday | undefined> {
  if (!may(staffCaller(ctx), 'listPointBookings', 'somewhere')) return undefined
  const all = await listBookingsByPointDay(ctx.table, pointId, dayOf(ctx.now))
  const expected = all
    .filter(({ status }) => status === 'booked')
    .sort((a, b) => (a.slotAt + a.bookingId < b.slotAt + b.bookingId ? -1 : 1))
  return {
    total: all.filter(({ status }) => status !== 'cancelled').length,
    arrived: all.filter(({ status }) => status === 'checkedIn').length,
    next: expected
      .slice(0, mostNext)
      .map(({ bookingId, slotAt, services }) => ({ bookingId, slotAt, services })),
  }
}

async function findingsOf(ctx: Context, points: Point[]): Promise<Today['findings']> {
  if (!may(staffCaller(ctx), 'listFindings', 'somewhere')) return undefined
  const ids = points.map(({ pointId }) => pointId)
  const waiting = (await listFindingsInMinute(ctx.table, ids, ctx.now)).filter(isWaiting)
  const overdue = waiting.filter(one => isOverdue(one, dayOf(ctx.now)))
  return { waiting: waiting.length, overdue: overdue.length }
}

/** What halls want to tell those booked, and what somebody else than the caller has written. */
async function broadcastsOf(ctx: Context, points: Point[]): Promise<Today['broadcasts']> {
  if (!may(staffCaller(ctx), 'approveBroadcast', 'somewhere')) return []
  const waiting = await listWaitingBroadcasts(ctx.table, dayOf(ctx.now))
  return waiting
    .filter(({ pointId }) => points.some(point => point.pointId === pointId))
    .filter(({ draftedBy }) => draftedBy.personId !== callerId(ctx))
    .map(({ pointId, day }) => ({ pointId, day }))
}

/** Editions that are followed or will be and that halls have not acknowledged; those that wait to be approved. */
async function noticesOf(
  ctx: Context,
  points: Point[],
): Promise<Pick<Today, 'unacknowledged' | 'toApprove'>> {
  const all = await knownNotices(ctx)
  const current = all.filter(one => ['inForce', 'coming'].includes(noticePhase(one, all, dayOf(ctx.now))))
  const missing = await Promise.all(
    current.map(async ({ number }) => {
      const given = new Set((await listAcknowledgements(ctx.table, number)).map(({ pointId }) => pointId))
      return { number, points: points.filter(({ pointId }) => !given.has(pointId)).length }
    }),
  )
  return {
    unacknowledged: missing.filter(one => one.points > 0),
    toApprove: all.filter(one => actionsOf(ctx, one).includes('issue')).map(({ number }) => number),
  }
}
