import type { HallView } from '../../schemas/hall'
import type { Point } from '../../schemas/point'
import { dayOf, minuteOf, timeOf } from '../calendar'
import { countsOf, type LiveHall } from '../hall/hall'
import { isOpenAt, mayBeOpenAt, type OpenPeriod } from '../point/opening'
import { lookAhead, outlookOf, pointDay, type Surroundings } from './ahead'
import { waitAt } from './forecast'
import { knownHall } from './known-hall'
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
  const today = pointDay(now, point, dayOf(now), surroundings, live)
  const known = knownHall(outlookOf(today))
  const minute = minuteOf(timeOf(now))
  if (known.word === 'closed') return { pointId, busyness: 'closed' }
  const isWorkingThrough = known.word === 'live' && known.countersAt(minute) > 0
  if (!isOpenAt(point, now, surroundings.holidays) && !(isWorkingThrough && isAtBreak(today.periods, minute)))
    return { pointId, busyness: mayBeOpenAt(point, now, surroundings.holidays) ? 'unknown' : 'closed' }
  if (!live || known.word !== 'live') return { pointId, busyness: 'unknown' }
  const wait = waitAt(lookAhead(today).forecast, minute, 'walkIn')
  return {
    pointId,
    busyness: busynessOf(wait),
    asOf: live.asOf,
    ...countsOf(live),
    waitMinutes: shownWait(wait),
  }
}

/** Between two periods of a day: who comes before the first or after the last is let in by nobody. */
const isAtBreak = (periods: OpenPeriod[], minute: number): boolean =>
  periods.some(({ toMinute }) => toMinute <= minute) && periods.some(({ fromMinute }) => fromMinute > minute)
