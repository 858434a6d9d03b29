import type { Plan, PlanException, Point } from '../../schemas/point'
import { addDays, dayOf, timeOf } from '../calendar'
import { memo } from '../memo'

/** Days ahead that can be booked; the province's own page offered fourteen in 2016. */
export const usualHorizonDays = 14
/** When a new day is released to all at once, where nobody has said otherwise. */
export const usualReleaseAt = '08:00'

const inForce = ({ plans = [] }: Point, day: string): Plan | undefined =>
  plans.filter(({ from }) => from <= day).at(-1)

/** The exception of a day, where its staff have said one. */
export const exceptionOn = ({ exceptions = [] }: Point, day: string): PlanException | undefined =>
  exceptions.find(one => one.day === day)

const resolved = memo<Point, Point>(24)

/** The hall as it is open and booked on a day. One object for all days of a plan, so that what is worked out is kept. */
export function planOn(point: Point, day: string): Point {
  const plan = inForce(point, day)
  const counters = exceptionOn(point, day)?.counters
  if (!plan && counters === undefined) return point
  return resolved(point, `${plan?.from} ${counters}`, () => {
    const { plans: _, ...rest } = { ...point, ...(plan && planned(point, plan)) }
    return counters === undefined ? rest : { ...rest, counters, roster: [] }
  })
}

const planned = ({ accepts }: Point, plan: Plan): Partial<Point> => ({
  opening: plan.opening,
  counters: plan.counters,
  roster: plan.roster,
  slotMinutes: plan.slotMinutes,
  bookedShare: (100 - plan.walkInPercent) / 100,
  groups: plan.groups,
  ...(plan.except.length > 0 && {
    accepts: { ...accepts, except: [...(accepts.except ?? []), ...plan.except] },
  }),
})

/** The plan of before the first: what is known of the hall. */
export const assumedPlan = (point: Point, from: string): Plan => ({
  from,
  opening: point.opening,
  counters: point.counters,
  roster: point.roster,
  slotMinutes: point.slotMinutes,
  walkInPercent: Math.round((1 - point.bookedShare) * 100),
  except: [],
  groups: [],
  horizonDays: usualHorizonDays,
  releaseAt: usualReleaseAt,
})

/** The last day that can be booked at a hall; the next one is released to all at its hour. Without a hall, the usual. */
export function lastBookableDay(now: string, point?: Point): string {
  const plan = point && inForce(point, dayOf(now))
  const { horizonDays, releaseAt } = plan ?? { horizonDays: usualHorizonDays, releaseAt: usualReleaseAt }
  return addDays(dayOf(now), timeOf(now) < releaseAt ? horizonDays - 1 : horizonDays)
}

/** The last day for which anybody can have booked at one of the halls. */
export const furthestDay = (now: string, points: Iterable<Point>): string =>
  [...points]
    .map(point => lastBookableDay(now, point))
    .reduce((a, b) => (a > b ? a : b), lastBookableDay(now))
