import type { Band } from '../band'
import { dayOf, instantAt, minuteMs, minuteOf, timeOf } from '../calendar'
import type { PublishedWait } from '../hall/hall'
import { dayOfDate, type PlaceTime, placeTimeOf } from '../published-wait/place-time'
import { bookedShareIn, type PublishedPast, waitRows } from '../published-wait/wait-experience'
import { addWait, copyHistory, newHistory, type Origin } from '../published-wait/wait-history'
import { type Horizon, newModels, newScores, waitBand } from '../published-wait/wait-model'
import { originOf } from '../published-wait/wait-origin'
import { interpolated } from '../statistic/interpolation'
import { meanOf } from '../statistic/running-mean'
import { knownHall } from './known-hall'
import type { Outlook } from './outlook'

/** The waits of one hall's day, foretold. */
export interface PublishedWaits {
  isLive: boolean
  /** At a minute of the outlook's day. */
  bandAt(minute: number): Band
  bookedShare: number
}

/** Minutes ahead at which each horizon's own model counts; between two of them, linear interpolation. */
const knots: readonly (readonly [number, Horizon])[] = [
  [60, 60],
  [120, 120],
  [180, 180],
  [360, 'day'],
]
/** Even the wait of now is known no better than that of a while ahead. */
const leastAheadMinutes = 15

/** The outlook's waits, where its hall publishes nothing else; undefined for a hall that tells its tickets. */
export function publishedWaits(outlook: Outlook): PublishedWaits | undefined {
  const { live, waits, point, day } = outlook
  const past = waits?.past
  if (live ? !live.published : !past) return undefined
  const told = (live?.published ?? []).filter(({ at }) => dayOf(at) > (past?.lastDay ?? ''))
  const history = past ? copyHistory(past.place.history) : newHistory()
  const rows = told.flatMap(one => waitRows(point.pointId, one))
  for (const { at, waitMinutes } of rows) addWait(history, at, waitMinutes)
  const origin = history.last && originOf(history, history.last.at.ms, 0)
  if (!origin) return undefined
  const place = { history, scores: past?.place.scores ?? newScores() }
  const models = waits?.models ?? newModels()
  const from = (target: PlaceTime, horizon: Horizon) => waitBand(models, place, origin, target, horizon)
  return {
    isLive: knownHall(outlook).basis === 'live',
    bookedShare: bookedShareOf(past, told),
    bandAt(minute) {
      const target = placeTimeOf(instantAt(day, Math.min(minute, 24 * 60 - 1)))
      if (!target) throw new Error(`no such day: ${day}`)
      return origin.day === dayOfDate(day) ? sameDayBand(origin, target, from) : from(target, 'day')
    },
  }
}

function sameDayBand(
  origin: Origin,
  target: PlaceTime,
  from: (target: PlaceTime, horizon: Horizon) => Band,
): Band {
  const ahead = Math.max(0, (target.ms - origin.ms) / minuteMs)
  const reached = knots.findLastIndex(([minutes]) => minutes <= ahead)
  const [before, after] = [knots[reached], knots[reached + 1]]
  if (!before) return soonBand(origin.last, from(target, 60), ahead / 60)
  if (!after) return from(target, before[1])
  const share = (ahead - before[0]) / (after[0] - before[0])
  return between(from(target, before[1]), from(target, after[1]), share)
}

/**
 * From the wait just told towards that of an hour ahead; what is uncertain grows with the root of time, as for a
 * random walk.
 */
function soonBand(last: number, hour: Band, share: number): Band {
  const p50 = interpolated(last, hour.p50, share)
  const grown = Math.sqrt(Math.max(share, leastAheadMinutes / 60))
  const at = (other: number) => Math.max(0, p50 + grown * (other - hour.p50))
  return { p10: at(hour.p10), p50, p80: at(hour.p80), p90: at(hour.p90) }
}

function between(a: Band, b: Band, share: number): Band {
  const at = (name: keyof Band) => interpolated(a[name], b[name], share)
  return { p10: at('p10'), p50: at('p50'), p80: at('p80'), p90: at('p90') }
}

const bookedShareOf = (past: PublishedPast | undefined, told: PublishedWait[]): number =>
  (past && meanOf(past.bookedShare)) ?? bookedShareIn(told) ?? 1

/** People booked beyond what is usual for their slot: the published waits of other days know nothing of them. */
export const unusualPeople = ({ booked, waits }: Outlook): { minute: number; people: number }[] =>
  booked.flatMap(({ slotAt, people }) => {
    const minute = minuteOf(timeOf(slotAt))
    const usual = waits?.past?.booked.get(minute)
    return usual && people > usual.mean ? [{ minute, people: people - usual.mean }] : []
  })
