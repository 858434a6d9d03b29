import { dayOf } from '../../shared/domain/calendar'
import { aheadFor, slotsFor, slotView } from '../../shared/domain/forecast/ahead'
import { nearestPoints } from '../../shared/domain/point/nearest'
import { lastBookableDay } from '../../shared/domain/point/open-plan'
import { isPlaced, tiesIn, type Visit, visitProblem, visitsOf } from '../../shared/domain/point/place'
import { openDays, visitPlaces } from '../../shared/domain/point/slot'
import { nearby } from '../../shared/domain/recommend/batch'
import { isInTime, type Option, optionsFrom, rankAcross } from '../../shared/domain/recommend/rank'
import { AppError } from '../../shared/errors'
import type { Origin, Ranking, SlotDay } from '../../shared/schemas/booking'
import type { Tie } from '../../shared/schemas/place'
import type { Location, Point } from '../../shared/schemas/point'
import type { Service } from '../../shared/schemas/service'
import type { Context } from '../runtime/context'
import { type Content, getContent } from '../store/content'
import { lookAheadAt } from '../task/look-ahead'
import { lookAheadInMinute } from '../task/minute'
import type { Handlers } from './serve'

/** Over several days fewer, so that one request stays at 24 short queries (about as many read units). */
const nearbyAcross = 8
const daysAcross = 3

export const slot: Handlers<'rankAcross' | 'listSlots'> = {
  async rankAcross({ services, origin, day, ties = [] }, ctx) {
    const content = await getContent(ctx.table, ctx.now, day)
    return ranked(ctx, content, { services, ties, origin, day })
  },

  async listSlots({ pointId, services, day, ties = '' }, ctx) {
    const content = await getContent(ctx.table, ctx.now, day)
    return slotsOf(ctx, content, { services: services.split(','), ties: tiesIn(ties), pointId, day })
  },
}

interface Wanted {
  services: string[]
  ties: Tie[]
}

/** The points for all these services, by what the way and the wait cost together. */
export async function ranked(
  ctx: Context,
  content: Content,
  { services, ties, origin, day }: Wanted & { origin: Origin; day: string | undefined },
): Promise<Ranking> {
  if (day) refuseDay(day, ctx.now, content.points.values())
  const known = servicesIn(services, content)
  const visits = visitsOf(known, ties, day ?? dayOf(ctx.now))
  if (!visits.every(isPlaced)) throw new AppError('homeNotNamed')
  const from = locationOf(origin, content)
  const points = nearestPoints(visits, day ?? dayOf(ctx.now), from, content, day ? nearby : nearbyAcross)
  if (points.length === 0) throw new AppError('notYourHall')
  const days = day ? [day] : openDays(points, ctx.now, content.holidays).slice(0, daysAcross)
  return rankAcross(await optionsOf(ctx, points, days, { from, visits, count: visitPlaces(known) }, content))
}

/** The times of a point on a day for all these services. */
export async function slotsOf(
  ctx: Context,
  content: Content,
  { services, ties, pointId, day }: Wanted & { pointId: string; day: string },
): Promise<SlotDay> {
  const point = content.points.get(pointId)
  const known = servicesIn(services, content)
  if (!point) throw new AppError('notFound')
  refuseDay(day, ctx.now, [point])
  const visits = visitsOf(known, ties, day)
  const problem = visitProblem(point, visits, day)
  if (problem) throw new AppError(problem)
  // Here a person chooses a place, so they are counted anew.
  const [ahead] = await lookAheadAt(ctx, [point], day, content)
  const slots = ahead ? slotsFor(aheadFor(ahead, visits), visitPlaces(known)) : []
  return { pointId, day, slots: slots.map(slotView) }
}

async function optionsOf(
  ctx: Context,
  points: Point[],
  days: string[],
  { from, visits, count }: { from: Location; visits: readonly Visit[]; count: number },
  content: Content,
): Promise<Option[]> {
  const ahead = await Promise.all(
    days.map(day => {
      const released = points.filter(point => day <= lastBookableDay(ctx.now, point))
      return lookAheadInMinute(ctx, released, day, content)
    }),
  )
  const taking = ahead.flat().map(one => aheadFor(one, visits))
  return optionsFrom(taking, from, count).filter(option => isInTime(option, ctx.now))
}

/** All that somebody comes for; one that nobody knows is refused. */
export function servicesIn(codes: string[], { services }: Content): Service[] {
  const known = codes.flatMap(code => services.get(code) ?? [])
  if (known.length < codes.length) throw new AppError('notFound')
  return known
}

/** Of several halls, where not one of them can be booked so far ahead. */
export function refuseDay(day: string, now: string, points: Iterable<Point>): void {
  if (day < dayOf(now)) throw new AppError('slotTooSoon')
  if ([...points].every(point => day > lastBookableDay(now, point))) throw new AppError('slotTooFar')
}

export function locationOf(origin: Origin, { divisions }: Pick<Content, 'divisions'>): Location {
  if (origin.kind === 'location') return origin.location
  const division = divisions.get(origin.divisionCode)
  if (!division) throw new AppError('notFound')
  return division.seat
}
