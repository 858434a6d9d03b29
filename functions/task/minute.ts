import { type Ahead, lookAhead, pointDay } from '../../shared/domain/forecast/ahead'
import { hallView } from '../../shared/domain/forecast/hall-view'
import type { LiveHall } from '../../shared/domain/hall/hall'
import type { HallView } from '../../shared/schemas/hall'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import type { Content } from '../store/content'
import { listLiveHallsInMinute } from '../store/hall'
import { listTakenInMinute } from '../store/slot'

/*
 * What is the same for all who look in one minute is read and reckoned once. Whoever decides by it (the minute's
 * run, an offer, a booking) reads anew.
 */

/** Halls, bookings and forecasts of the given points as of this minute. */
export async function lookAheadInMinute(
  ctx: Context,
  points: Point[],
  day: string,
  content: Content,
): Promise<Ahead[]> {
  const pointIds = points.map(({ pointId }) => pointId)
  const [live, taken] = await Promise.all([
    listLiveHallsInMinute(ctx.table, pointIds, ctx.now),
    listTakenInMinute(ctx.table, pointIds, day, ctx.now),
  ])
  return points.map((point, i) => {
    const hall = live.get(point.pointId)
    const places = taken[i] ?? new Map()
    return reckonedOnce(places, [point, hall, content.experience, content.holidays], () =>
      lookAhead({ ...pointDay(ctx.now, point, day, content, hall), taken: places }),
    )
  })
}

/** How the given halls are as of this minute. */
export async function hallsInMinute(ctx: Context, points: Point[], content: Content): Promise<HallView[]> {
  const live = await listLiveHallsInMinute(
    ctx.table,
    points.map(({ pointId }) => pointId),
    ctx.now,
  )
  return points.map(point => hallInMinute(ctx, point, content, live.get(point.pointId)))
}

/** `live` is a reading of this minute. */
export function hallInMinute(
  ctx: Context,
  point: Point,
  content: Content,
  live: LiveHall | undefined,
): HallView {
  const view = () => hallView(ctx.now, point, content, live)
  return live ? reckonedOnce(live, [point, content.experience, content.holidays], view) : view()
}

/** By the reading, which lasts a minute; and what else went into the reckoning. */
const reckonings = new WeakMap<object, { of: unknown[]; value: unknown }>()

function reckonedOnce<Value>(reading: object, of: unknown[], reckon: () => Value): Value {
  const known = reckonings.get(reading)
  if (known?.of.every((one, i) => one === of[i])) return known.value as Value
  const value = reckon()
  reckonings.set(reading, { of, value })
  return value
}
