import { lookAhead } from '../shared/domain/ahead'
import { dayOf, minuteOf, timeOf } from '../shared/domain/calendar'
import { countsOf, type LiveHall } from '../shared/domain/hall'
import { isOpenAt } from '../shared/domain/opening'
import { busynessOf, shownWait, waitAt } from '../shared/domain/predict'
import type { HallView } from '../shared/schemas/hall'
import type { Point } from '../shared/schemas/point'
import { pointDay } from './outlook'
import type { Content } from './store/content'

/**
 * A hall as it is now. The wait of one who comes now depends on who is there already, so bookings still to come
 * are left out.
 */
export function hallView(now: string, point: Point, content: Content, live: LiveHall | undefined): HallView {
  const { pointId } = point
  if (!isOpenAt(point, now, content.holidays)) return { pointId, busyness: 'closed' }
  const wait = waitAt(
    lookAhead(pointDay(now, point, dayOf(now), content, live)).forecast,
    minuteOf(timeOf(now)),
    'walkIn',
  )
  if (wait.basis !== 'live' || !live) return { pointId, busyness: 'unknown' }
  return {
    pointId,
    busyness: busynessOf(wait),
    asOf: live.asOf,
    ...countsOf(live),
    waitMinutes: shownWait(wait),
  }
}
