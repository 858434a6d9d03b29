import { type Ahead, lookAhead, pointDay, type Taken } from '../../shared/domain/forecast/ahead'
import type { Asked } from '../../shared/domain/recommend/asked'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import type { Content } from '../store/content'
import { listLiveHalls } from '../store/hall'
import { listTaken } from '../store/slot'

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

const withLeaving = (
  taken: ReadonlyMap<string, Taken>,
  leaving: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, Taken> =>
  !leaving
    ? taken
    : new Map([...taken].map(([time, places]) => [time, { ...places, leaving: leaving.get(time) ?? 0 }]))
