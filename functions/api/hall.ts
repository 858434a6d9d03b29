import { dayOf, minuteOf, timeOf } from '../../shared/domain/calendar'
import { needsCare } from '../../shared/domain/device'
import type { LiveHall } from '../../shared/domain/hall'
import { isOpenAt } from '../../shared/domain/opening'
import { busynessOf, shownWait, waitAt } from '../../shared/domain/predict'
import { AppError } from '../../shared/errors'
import type { HallView } from '../../shared/schemas/hall'
import type { Point } from '../../shared/schemas/point'
import { pointDay } from '../outlook'
import { type Content, getContent } from '../store/content'
import { listLiveHalls } from '../store/hall'
import { deviceViews } from './device'
import type { Handlers } from './serve'

export const hall: Handlers<'listHalls' | 'getPointHall'> = {
  async listHalls(_, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const points = [...content.points.values()]
    const live = await listLiveHalls(
      ctx.table,
      points.map(({ pointId }) => pointId),
    )
    return points.map(point => hallView(ctx.now, point, content, live.get(point.pointId)))
  },

  async getPointHall({ pointId }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const point = content.points.get(pointId)
    if (!point) throw new AppError('notFound')
    const live = (await listLiveHalls(ctx.table, [pointId])).get(pointId)
    const devices = await deviceViews(ctx, point, content)
    return {
      ...hallView(ctx.now, point, content, live),
      missingEvents: live && dayOf(live.asOf) === dayOf(ctx.now) ? live.missingEvents : 0,
      silentDevices: devices.filter(({ condition }) => needsCare(condition)).length,
    }
  },
}

/** The wait of one who comes now depends on who is there already, so bookings still to come are left out. */
function hallView(now: string, point: Point, content: Content, live: LiveHall | undefined): HallView {
  const { pointId } = point
  const minute = minuteOf(timeOf(now))
  if (!isOpenAt(point, now, content.holidays)) return { pointId, busyness: 'closed' }
  const { forecast } = pointDay(now, point, dayOf(now), content, new Map(), live)
  const wait = waitAt(forecast, minute)
  if (wait.basis !== 'live' || !live) return { pointId, busyness: 'unknown' }
  return {
    pointId,
    busyness: busynessOf(wait),
    asOf: live.asOf,
    waiting: live.waiting.booked + live.waiting.walkIn,
    openCounters: live.openCounters,
    waitMinutes: shownWait(wait),
  }
}
