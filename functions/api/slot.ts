import { addDays, dayOf } from '../../shared/domain/calendar'
import { rankPoints } from '../../shared/domain/rank'
import { acceptsService, horizonDays } from '../../shared/domain/slot'
import { distanceMetres } from '../../shared/domain/travel'
import { AppError } from '../../shared/errors'
import type { Origin } from '../../shared/schemas/booking'
import type { Location } from '../../shared/schemas/point'
import { lookAhead, openSlots, optionsFrom } from '../outlook'
import { type Content, getContent } from '../store/content'
import type { Handlers } from './serve'

/** Points looked at for one person: farther ones never win against these. */
const nearby = 12

export const slot: Handlers<'rankPoints' | 'listSlots'> = {
  async rankPoints({ service, origin, day }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    refuseDay(day, ctx.now)
    if (!content.services.has(service)) throw new AppError('notFound')
    const from = locationOf(origin, content)
    const points = [...content.points.values()]
      .filter(point => acceptsService(point, service))
      .sort((a, b) => distanceMetres(from, a.location) - distanceMetres(from, b.location))
      .slice(0, nearby)
    return rankPoints(optionsFrom(await lookAhead(ctx, points, day, content), from, ctx.now))
  },

  async listSlots({ pointId, service, day }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    refuseDay(day, ctx.now)
    const point = content.points.get(pointId)
    if (!point || !content.services.has(service)) throw new AppError('notFound')
    if (!acceptsService(point, service)) throw new AppError('serviceNotAccepted')
    const [ahead] = await lookAhead(ctx, [point], day, content)
    const slots = ahead ? openSlots(ahead, ctx.now) : []
    return { pointId, day, slots: slots.map(({ wait, ...shown }) => shown) }
  },
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
