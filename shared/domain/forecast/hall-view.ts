import type { HallView } from '../../schemas/hall'
import type { Point } from '../../schemas/point'
import { dayOf, minuteOf, timeOf } from '../calendar'
import { countsOf, type LiveHall } from '../hall/hall'
import { isOpenAt, mayBeOpenAt } from '../point/opening'
import { lookAhead, pointDay, type Surroundings } from './ahead'
import { waitAt } from './forecast'
import { busynessOf, shownWait } from './shown-wait'

/**
 * A hall as it is now. The wait of one who comes now depends on who is there already, so bookings still to come
 * are left out.
 */
export function hallView(
  now: string,
  point: Point,
  surroundings: Surroundings,
  live: LiveHall | undefined,
): HallView {
  const { pointId } = point
  if (!isOpenAt(point, now, surroundings.holidays))
    return { pointId, busyness: mayBeOpenAt(point, now, surroundings.holidays) ? 'unknown' : 'closed' }
  if (!live) return { pointId, busyness: 'unknown' }
  const wait = waitAt(
    lookAhead(pointDay(now, point, dayOf(now), surroundings, live)).forecast,
    minuteOf(timeOf(now)),
    'walkIn',
  )
  if (wait.basis !== 'live') return { pointId, busyness: 'unknown' }
  return {
    pointId,
    busyness: busynessOf(wait),
    asOf: live.asOf,
    ...countsOf(live),
    waitMinutes: shownWait(wait),
  }
}
