import { addDays, dayOf } from '../../shared/domain/calendar'
import { slotView } from '../../shared/domain/forecast/ahead'
import { nearestPoints } from '../../shared/domain/point/nearest'
import { isPlaced, placeProblem, tieOf, visitOf } from '../../shared/domain/point/place'
import { horizonDays, openDays } from '../../shared/domain/point/slot'
import { nearby } from '../../shared/domain/recommend/batch'
import { isInTime, type Option, optionsFrom, rankAcross } from '../../shared/domain/recommend/rank'
import { AppError } from '../../shared/errors'
import type { Origin } from '../../shared/schemas/booking'
import type { Location, Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import { type Content, getContent } from '../store/content'
import { lookAheadAt } from '../task/look-ahead'
import { lookAheadInMinute } from '../task/minute'
import type { Handlers } from './serve'

/** Over several days fewer, so that one request stays at 24 short queries (about as many read units). */
const nearbyAcross = 8
const daysAcross = 3

export const slot: Handlers<'rankAcross' | 'listSlots'> = {
  async rankAcross({ service, origin, day, tie }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    if (day) refuseDay(day, ctx.now)
    const known = content.services.get(service)
    if (!known) throw new AppError('notFound')
    const visit = visitOf(known, tie, day ?? dayOf(ctx.now))
    if (!isPlaced(visit)) throw new AppError('homeNotNamed')
    const from = locationOf(origin, content)
    const points = nearestPoints(visit, day ?? dayOf(ctx.now), from, content, day ? nearby : nearbyAcross)
    if (points.length === 0) throw new AppError('notYourHall')
    const days = day ? [day] : openDays(points, ctx.now, content.holidays).slice(0, daysAcross)
    return rankAcross(await optionsOf(ctx, points, days, from, content))
  },

  async listSlots({ pointId, service, day, by, home }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    refuseDay(day, ctx.now)
    const point = content.points.get(pointId)
    const known = content.services.get(service)
    if (!point || !known) throw new AppError('notFound')
    const problem = placeProblem(point, visitOf(known, tieOf(by, home), day), day)
    if (problem) throw new AppError(problem)
    // Here a person chooses a place, so they are counted anew.
    const [ahead] = await lookAheadAt(ctx, [point], day, content)
    return { pointId, day, slots: (ahead?.slots ?? []).map(slotView) }
  },
}

async function optionsOf(
  ctx: Context,
  points: Point[],
  days: string[],
  from: Location,
  content: Content,
): Promise<Option[]> {
  const ahead = await Promise.all(days.map(day => lookAheadInMinute(ctx, points, day, content)))
  return optionsFrom(ahead.flat(), from).filter(option => isInTime(option, ctx.now))
}

function refuseDay(day: string, now: string): void {
  if (day < dayOf(now)) throw new AppError('slotTooSoon')
  if (day > addDays(dayOf(now), horizonDays)) throw new AppError('slotTooFar')
}

export function locationOf(origin: Origin, { divisions }: Pick<Content, 'divisions'>): Location {
  if (origin.kind === 'location') return origin.location
  const division = divisions.get(origin.divisionCode)
  if (!division) throw new AppError('notFound')
  return division.seat
}
