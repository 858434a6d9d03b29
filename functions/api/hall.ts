import { dayOf } from '../../shared/domain/calendar'
import { hallView } from '../../shared/domain/forecast/hall-view'
import { needsCare } from '../../shared/domain/hall/device'
import { trendOf, trendTimes } from '../../shared/domain/hall/trend'
import { isStanding, tiesIn, visitsOf } from '../../shared/domain/point/place'
import { visitPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { Point } from '../../shared/schemas/point'
import { type Content, getContent } from '../store/content'
import { listLiveHalls } from '../store/hall'
import { listSamplesInMinute } from '../store/sample'
import { hallDay } from '../task/hall-day'
import { hallsInMinute } from '../task/minute'
import { deviceViews } from './device'
import type { Handlers } from './serve'

export const hall: Handlers<'listHalls' | 'listHallTrends' | 'getHallDay' | 'getPointHall'> = {
  async listHalls(_, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const standing = [...content.points.values()].filter(point => isStanding(point, dayOf(ctx.now)))
    return hallsInMinute(ctx, standing, content)
  },

  async listHallTrends(_, ctx) {
    const day = dayOf(ctx.now)
    const content = await getContent(ctx.table, ctx.now)
    const standing = [...content.points.values()].filter(point => isStanding(point, day))
    const pointIds = standing.map(({ pointId }) => pointId)
    const samples = await listSamplesInMinute(ctx.table, pointIds, day, ctx.now)
    const times = trendTimes(samples)
    const halls = samples.map((known, i) => ({
      pointId: pointIds[i] ?? '',
      waitMinutes: trendOf(known, times),
    }))
    return { day, times, halls }
  },

  async getHallDay({ pointId, services = '', ties = '' }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const known = services.split(',').flatMap(code => content.services.get(code) ?? [])
    const visits = visitsOf(known, tiesIn(ties), dayOf(ctx.now))
    return hallDay(ctx, pointOf(content, pointId), { visits, places: visitPlaces(known) }, content)
  },

  async getPointHall({ pointId }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const point = pointOf(content, pointId)
    const live = (await listLiveHalls(ctx.table, [pointId])).get(pointId)
    const devices = await deviceViews(ctx, point, content)
    return {
      ...hallView(ctx.now, point, content, live),
      missingEvents: live && dayOf(live.asOf) === dayOf(ctx.now) ? live.missingEvents : 0,
      silentDevices: devices.filter(({ condition }) => needsCare(condition)).length,
    }
  },
}

function pointOf({ points }: Content, pointId: string): Point {
  const point = points.get(pointId)
  if (!point) throw new AppError('notFound')
  return point
}
