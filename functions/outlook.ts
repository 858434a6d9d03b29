import { type Ahead, lookAhead, type PointDay, type SlotAhead, type Taken } from '../shared/domain/ahead'
import type { Asked } from '../shared/domain/asked'
import { expectedOf } from '../shared/domain/experience'
import type { LiveHall } from '../shared/domain/hall'
import { openPeriods } from '../shared/domain/opening'
import { shownWait } from '../shared/domain/predict'
import { acceptsService, plannedSlots } from '../shared/domain/slot'
import { distanceMetres } from '../shared/domain/travel'
import type { Slot } from '../shared/schemas/booking'
import type { Location, Point } from '../shared/schemas/point'
import type { Context } from './context'
import type { Content } from './store/content'
import { listLiveHalls } from './store/hall'
import { listTaken } from './store/slot'

/** Reads halls and bookings of the given points and looks ahead. */
export async function lookAheadAt(
  ctx: Context,
  points: Point[],
  day: string,
  content: Content,
  asked?: Asked,
): Promise<Ahead[]> {
  const pointIds = points.map(({ pointId }) => pointId)
  const [live, taken] = await Promise.all([
    listLiveHalls(ctx.table, pointIds),
    Promise.all(pointIds.map(pointId => listTaken(ctx.table, pointId, day))),
  ])
  return points.map((point, i) =>
    lookAhead({
      ...pointDay(ctx.now, point, day, content, live.get(point.pointId)),
      taken: withLeaving(taken[i] ?? new Map(), asked?.leaving.get(point.pointId)),
      acceptance: asked?.acceptance,
    }),
  )
}

/** The points that accept a service, the nearest to where somebody starts from first. */
export const nearestPoints = (
  service: string,
  from: Location,
  { points }: Pick<Content, 'points'>,
  count: number,
): Point[] =>
  [...points.values()]
    .filter(point => acceptsService(point, service))
    .sort((a, b) => distanceMetres(from, a.location) - distanceMetres(from, b.location))
    .slice(0, count)

const withLeaving = (
  taken: ReadonlyMap<string, Taken>,
  leaving: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, Taken> =>
  !leaving
    ? taken
    : new Map([...taken].map(([time, places]) => [time, { ...places, leaving: leaving.get(time) ?? 0 }]))

/** A point's day as it is planned, before anybody has booked. */
export function pointDay(
  now: string,
  point: Point,
  day: string,
  { holidays, experience }: Pick<Content, 'holidays' | 'experience'>,
  live: LiveHall | undefined,
): PointDay {
  const periods = openPeriods(point, day, holidays)
  return {
    point,
    day,
    periods,
    slots: plannedSlots(point, day, holidays),
    taken: new Map(),
    ...expectedOf(experience, point, day, periods, holidays),
    live,
    now,
  }
}

/** A slot as citizens see it. */
export const slotView = ({ slotAt, capacity, places, wait }: SlotAhead): Slot => ({
  slotAt,
  capacity,
  places,
  waitMinutes: shownWait(wait),
})
