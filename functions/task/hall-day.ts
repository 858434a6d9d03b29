import { dayOf, instantAt, minuteOf, timeOf } from '../../shared/domain/calendar'
import type { Ahead } from '../../shared/domain/forecast/ahead'
import { aheadFor, slotsFor, slotView } from '../../shared/domain/forecast/ahead'
import { bestTimes } from '../../shared/domain/forecast/best-time'
import { waitAt } from '../../shared/domain/forecast/forecast'
import { shownWait } from '../../shared/domain/forecast/shown-wait'
import { openPeriods } from '../../shared/domain/point/opening'
import { isStanding, type Visit, visitProblem } from '../../shared/domain/point/place'
import { openDays } from '../../shared/domain/point/slot'
import type { HallDay } from '../../shared/schemas/hall'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import type { Content } from '../store/content'
import { listSamples } from '../store/sample'
import { hallInMinute, lookAheadInMinute } from './minute'

const stepMinutes = 30
/** Open days that are looked through for the best times. */
const bestDays = 5

/** What somebody comes for, as far as it is known, and the places it takes. */
interface Coming {
  visits: readonly Visit[]
  places: number
}

/** A hall's today and its next days: the hall, one item of samples, and a short query for each day. */
export async function hallDay(
  ctx: Context,
  point: Point,
  { visits, places }: Coming,
  content: Content,
): Promise<HallDay> {
  const day = dayOf(ctx.now)
  const isTaken = mayServe(point, visits, day)
  const later = isTaken ? openDays([point], ctx.now, content.holidays).slice(0, bestDays) : []
  const days = [...new Set([day, ...later])]
  const [samples, ...ahead] = await Promise.all([
    listSamples(ctx.table, point.pointId, day),
    ...days.map(async one => (await lookAheadInMinute(ctx, [point], one, content))[0]),
  ])
  const known = ahead.filter(one => one !== undefined)
  const [today] = known
  return {
    day,
    hall: hallInMinute(ctx, point, content, today?.pointDay.live),
    periods: openPeriods(point, day, content.holidays).map(({ fromMinute, toMinute }) => ({
      from: timeOf(instantAt(day, fromMinute)),
      to: timeOf(instantAt(day, toMinute)),
    })),
    samples,
    ahead: today ? aheadOf(today, ctx.now) : [],
    best: isTaken
      ? bestTimes(known.flatMap(one => slotsFor(aheadFor(one, visits), places).map(slotView))).map(shownBest)
      : [],
  }
}

/** Times are those of the hall until somebody says who is to come; then they are none where it must refuse. */
function mayServe(point: Point, visits: readonly Visit[], day: string): boolean {
  if (visits.length === 0) return isStanding(point, day) && point.address !== undefined
  const problem = visitProblem(point, visits, day)
  return !problem || problem === 'homeNotNamed'
}

/** The rest of today by the half hour. Where the hall should tell and does not, nothing is foreseen. */
function aheadOf({ pointDay: { day, periods }, forecast }: Ahead, now: string): HallDay['ahead'] {
  if (forecast.basis === 'unknown') return []
  const from = minuteOf(timeOf(now))
  return periods.flatMap(({ fromMinute, toMinute }) => {
    const first = Math.floor(fromMinute / stepMinutes) * stepMinutes
    const minutes = Array.from(
      { length: Math.ceil((toMinute - first) / stepMinutes) },
      (_, i) => first + i * stepMinutes,
    )
    return minutes
      .filter(minute => minute > from)
      .map(minute => ({
        time: timeOf(instantAt(day, Math.max(minute, fromMinute))),
        waitMinutes: shownWait(waitAt(forecast, Math.max(minute, fromMinute))),
      }))
  })
}

const shownBest = ({ slotAt, places, waitMinutes }: HallDay['best'][number]): HallDay['best'][number] => ({
  slotAt,
  places,
  waitMinutes,
})
