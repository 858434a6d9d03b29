import { dayOf } from '../../shared/domain/calendar'
import { factStates, withFacts } from '../../shared/domain/point/fact'
import { isOpenAt } from '../../shared/domain/point/opening'
import { bookableDays } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { Point } from '../../shared/schemas/point'
import { type FactView, PointFact, type PointFactsView } from '../../shared/schemas/point-fact'
import type { Context } from '../runtime/context'
import { listBookingsByPointDay } from '../store/booking'
import type { Content } from '../store/content'
import { getHallPlan } from '../store/hall-plan'
import type { PointFactsItem } from '../store/point-facts'
import { nameOf } from './caller'

/** A hall with what its staff have said last. */
export interface Known {
  point: Point
  item: PointFactsItem | undefined
}

/** What a function has read a minute ago, with what was said since. */
export function knownPoint(
  { points }: Pick<Content, 'points'>,
  pointId: string,
  item: PointFactsItem | undefined,
): Known {
  const point = points.get(pointId)
  if (!point) throw new AppError('notFound')
  return { point: withFacts(point, item?.facts), item }
}

export async function factsView(ctx: Context, { point, item }: Known): Promise<PointFactsView> {
  const said = item?.facts ?? {}
  const states = factStates(point, said)
  const facts = PointFact.options.map(async (fact): Promise<FactView> => {
    const last = said[fact]
    const isStill = last && states[fact] === last.state
    return {
      fact,
      state: states[fact],
      ...(isStill && { at: last.at, by: await nameOf(ctx, last.by) }),
    }
  })
  const plan = (await getHallPlan(ctx.table, point.pointId))?.confirmed
  return {
    point,
    version: item?.version ?? 0,
    facts: await Promise.all(facts),
    ...(plan && { planConfirmedAt: plan.at }),
  }
}

/** Visits still to come that are booked for times at which the hall would be closed. */
export async function bookedOutside(ctx: Context, point: Point, { holidays }: Content): Promise<number> {
  const days = await Promise.all(
    bookableDays(ctx.now).map(day => listBookingsByPointDay(ctx.table, point.pointId, day)),
  )
  return days
    .flat()
    .filter(({ status, slotAt }) => status === 'booked' && dayOf(slotAt) >= dayOf(ctx.now))
    .filter(({ slotAt }) => !isOpenAt(point, slotAt, holidays)).length
}
