import { optionsFrom, type SlotAhead } from '../../shared/domain/ahead'
import { addDays, dayOf } from '../../shared/domain/calendar'
import { shownWait } from '../../shared/domain/predict'
import { rankPoints } from '../../shared/domain/rank'
import { acceptsService, horizonDays } from '../../shared/domain/slot'
import { distanceMetres } from '../../shared/domain/travel'
import { AppError } from '../../shared/errors'
import type { Origin, Slot } from '../../shared/schemas/booking'
import type { Location } from '../../shared/schemas/point'
import { lookAheadAt } from '../outlook'
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
    return rankPoints(optionsFrom(await lookAheadAt(ctx, points, day, content), from))
  },

  async listSlots({ pointId, service, day }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    refuseDay(day, ctx.now)
    const point = content.points.get(pointId)
    if (!point || !content.services.has(service)) throw new AppError('notFound')
    if (!acceptsService(point, service)) throw new AppError('serviceNotAccepted')
    const [ahead] = await lookAheadAt(ctx, [point], day, content)
    return { pointId, day, slots: (ahead?.slots ?? []).map(slotView) }
  },
}

const slotView = ({ slotAt, capacity, places, wait }: SlotAhead): Slot => ({
  slotAt,
  capacity,
  places,
  waitMinutes: shownWait(wait),
})

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
