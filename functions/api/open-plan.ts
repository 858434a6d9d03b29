import { addDays, dayOf } from '../../shared/domain/calendar'
import { assumedPlan, furthestDay } from '../../shared/domain/point/open-plan'
import { changedWeek } from '../../shared/domain/point/plan-change'
import { poolsSaid } from '../../shared/domain/point/pool'
import { AppError } from '../../shared/errors'
import type { OpenPlanView } from '../../shared/schemas/open-plan'
import type { Plan, PlanException, Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import type { BookingItem } from '../store/booking'
import { type Content, forgetContent, getContent } from '../store/content'
import { getOpenPlan, type OpenPlanItem, putOpenPlan } from '../store/open-plan'
import { getRecommendation } from '../store/recommendation'
import { planPurpose } from '../task/message'
import { unfitAt } from '../task/open-plan'
import { isReachable } from '../task/reach'
import { signatureOf } from './caller'
import type { Handlers } from './serve'

/** How a hall is open and booked: what a change would do is seen before it is made. */
export const openPlan: Handlers<'getOpenPlan' | 'previewOpenPlan' | 'putOpenPlan'> = {
  getOpenPlan: ({ pointId }, ctx) => planView(ctx, pointId),

  async previewOpenPlan({ pointId, version, plans, exceptions }, ctx) {
    const { content, point, seen } = await known(ctx, pointId)
    refuseFlaw(ctx, point, seen, { plans, exceptions })
    const next = { ...point, plans, exceptions }
    const found = await Promise.all(
      (await unfitAt(ctx, next, point, content)).map(async ({ booking, why }) => {
        const toPhone = await mustBePhoned(ctx, booking)
        return {
          bookingId: booking.bookingId,
          slotAt: booking.slotAt,
          services: booking.services,
          why,
          isTold: booking.closingTold !== undefined && !toPhone,
          isHeld: await isHeld(ctx, booking),
          toPhone,
        }
      }),
    )
    const week = changedWeek(point, next, dayOf(ctx.now), content.holidays)
    return {
      version,
      affected: found.slice(0, mostShown),
      total: found.length,
      told: found.filter(({ isTold }) => isTold).length,
      held: found.filter(({ isHeld }) => isHeld).length,
      toPhone: found.filter(({ toPhone }) => toPhone).length,
      ...(week && { week }),
    }
  },

  /** Said twice by one person it is heard once. Whom it concerns is told within the minute. */
  async putOpenPlan({ pointId, version, plans, exceptions, reason }, ctx) {
    const { point, seen } = await known(ctx, pointId)
    refuseFlaw(ctx, point, seen, { plans, exceptions })
    const by = await signatureOf(ctx)
    const isSaid =
      seen?.version === version + 1 &&
      seen.by.staffId === by.staffId &&
      JSON.stringify([seen.plans, seen.exceptions]) === JSON.stringify([plans, exceptions])
    if (!isSaid) {
      if ((seen?.version ?? 0) !== version) throw new AppError('planChanged')
      const audit = {
        staffId: by.staffId,
        pointId,
        action: 'planOpening',
        version: version + 1,
        reason,
      } as const
      await putOpenPlan(ctx.table, { pointId, plans, exceptions, at: ctx.now, by, seen: version }, audit)
    }
    forgetContent(ctx.table)
    return planView(ctx, pointId)
  },
}

/** Whether no message brings him to it: as it was when he was told, else as it is now. */
const mustBePhoned = async (
  ctx: Context,
  { closingTold, toPhone, ownerId }: BookingItem,
): Promise<boolean> => (closingTold ? toPhone === true : !(await isReachable(ctx, ownerId, planPurpose)))

/** Whether a place elsewhere is kept for him, and not only shown. */
async function isHeld({ table }: Context, { bookingId, recommendationId }: BookingItem): Promise<boolean> {
  const offer = recommendationId ? await getRecommendation(table, bookingId, recommendationId) : undefined
  return offer?.status === 'open' && !offer.unheld
}

/** As many as a list shows. */
const mostShown = 50

async function known(
  ctx: Context,
  pointId: string,
): Promise<{ content: Content; point: Point; seen: OpenPlanItem | undefined }> {
  const content = await getContent(ctx.table, ctx.now)
  const found = content.points.get(pointId)
  if (!found) throw new AppError('notFound')
  const seen = await getOpenPlan(ctx.table, pointId)
  const said = seen && { plans: seen.plans, exceptions: seen.exceptions }
  return { content, point: { ...found, ...said }, seen }
}

/** The first day that nobody can have booked yet, whatever a function has read a minute ago. */
const unreleasedOf = (now: string, points: Point[]): string => addDays(furthestDay(now, points), 2)

/**
 * What was is no longer changed; the length of slots, and which services have counters of their own, change from a day
 * on that nobody has booked yet: places are counted by the slot they begin with, and by the services they are for.
 */
function refuseFlaw(
  { now }: Context,
  point: Point,
  seen: OpenPlanItem | undefined,
  { plans, exceptions }: { plans: Plan[]; exceptions: PlanException[] },
): void {
  const today = dayOf(now)
  const next = { ...point, plans, exceptions }
  const unreleased = unreleasedOf(now, [point, next])
  const lengthOn = (list: Plan[], day: string) =>
    list.filter(({ from }) => from <= day).at(-1)?.slotMinutes ?? point.slotMinutes
  const poolsOn = (list: Plan[], day: string) =>
    poolsSaid(list.filter(({ from }) => from <= day).at(-1) ?? { groups: [] })
  for (let day = today; day < unreleased; day = addDays(day, 1)) {
    if (lengthOn(seen?.plans ?? [], day) !== lengthOn(plans, day))
      throw new AppError('entryInvalid', 'slotMinutes')
    if (poolsOn(seen?.plans ?? [], day) !== poolsOn(plans, day)) throw new AppError('entryInvalid', 'groups')
  }
  const before = new Set((seen?.exceptions ?? []).map(one => JSON.stringify(one)))
  if (exceptions.some(one => one.day < today && !before.has(JSON.stringify(one))))
    throw new AppError('entryInvalid', 'day')
}

async function planView(ctx: Context, pointId: string): Promise<OpenPlanView> {
  const { content, point, seen } = await known(ctx, pointId)
  const today = dayOf(ctx.now)
  const said = seen?.plans ?? []
  const isAssumed = !said.some(({ from }) => from <= today)
  return {
    pointId,
    version: seen?.version ?? 0,
    plans: isAssumed ? [assumedPlan(point, today), ...said] : said,
    isAssumed,
    exceptions: seen?.exceptions ?? [],
    today,
    unreleased: unreleasedOf(ctx.now, [point]),
    holidays: [...content.holidays]
      .filter(([day]) => day >= today)
      .slice(0, 40)
      .map(([day, kind]) => ({ day, kind })),
  }
}
