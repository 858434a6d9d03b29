import { minuteMs } from '../calendar'
import { addTo, meanOfKey, newMean, type RunningMean, smoothed } from '../statistic/running-mean'
import { shrunkMean, shrunkRatio } from '../statistic/shrinkage'
import type { PlaceTime } from './place-time'

/** Where a place stood when a forecast was made; waits in minutes. */
export interface Origin {
  ms: number
  day: number
  last: number
  /** The seasonal mean at the time of the last wait. */
  seasonal: number
  /** How far the wait rose since the one before, today. */
  rise: number
  /** How far today lies above its seasonal means, the last two hours counting most. */
  today: number
  /** The same of the last days. */
  recentDays: number
  /** The mean of `today` at the other places. */
  peers: number
}

/**
 * What is remembered of one place that publishes only its wait: seasonal means by the quarter hour of the day and
 * of the week, and how today and the last days deviate from them, all exponentially weighted.
 */
export interface WaitHistory {
  byQuarterHour: Map<number, RunningMean>
  byWeek: Map<number, RunningMean>
  /** As `byWeek`, with the last weeks counting most. */
  recentByWeek: Map<number, RunningMean>
  last: { at: PlaceTime; waitMinutes: number } | undefined
  openDayBefore: number | undefined
  rise: number
  /** Minutes that one row speaks for: until then nothing else is known. */
  rowMinutes: number
  /** Minutes between two rows of a day, as is usual here. */
  spacing: RunningMean
  today: { sum: number; weight: number }
  dayDeviation: RunningMean
  recentDays: number
  /** Of the last day and today: what forecasts that are still open could know. */
  origins: Origin[]
}

export const quarterHourMinutes = 15
const quarterHoursADay = (24 * 60) / quarterHourMinutes
/** The slowest rates of the means, in values of their kind: days, weeks, weeks and days. */
const rate = { byQuarterHour: 0.07, byWeek: 0.1, recentByWeek: 0.3, recentDays: 0.4, spacing: 0.01 }
/** Values by which a week's mean is held to that of the quarter hour on any day, and today's to none. */
const priorWeight = { byWeek: 2, recentByWeek: 0.5, today: 0.3 }
/** The time after which a deviation of today weighs 1 / e. */
const todayMinutes = 120
export const dayMs = 1440 * minuteMs
/** Beyond this waits of a day are not alike, however seldom a feed speaks. */
const widestMinutes = 90

export const newHistory = (): WaitHistory => ({
  byQuarterHour: new Map(),
  byWeek: new Map(),
  recentByWeek: new Map(),
  last: undefined,
  openDayBefore: undefined,
  rise: 0,
  rowMinutes: 60,
  spacing: newMean(),
  today: { sum: 0, weight: 0 },
  dayDeviation: newMean(),
  recentDays: 0,
  origins: [],
})

const copyMeans = (means: Map<number, RunningMean>): Map<number, RunningMean> =>
  new Map([...means].map(([key, mean]) => [key, { ...mean }]))

/** A history of its own, so that today can be tried on it; what open forecasts knew is left behind. */
export const copyHistory = (history: WaitHistory): WaitHistory => ({
  ...history,
  byQuarterHour: copyMeans(history.byQuarterHour),
  byWeek: copyMeans(history.byWeek),
  recentByWeek: copyMeans(history.recentByWeek),
  dayDeviation: { ...history.dayDeviation },
  spacing: { ...history.spacing },
  origins: [],
})

export const quarterHourOf = ({ minute }: PlaceTime): number => Math.floor(minute / quarterHourMinutes)
const weekQuarterOf = (at: PlaceTime): number => at.weekday * quarterHoursADay + quarterHourOf(at)

/**
 * How much of a span of time one row speaks for.
 *
 * @example
 * shareOf({ rowMinutes: 5 }, 15) // => 0.3333
 */
export const shareOf = ({ rowMinutes }: WaitHistory, spanMinutes: number): number =>
  Math.min(1, rowMinutes / spanMinutes)

/** How many quarter hours apart a mean is still borrowed from: as many as lie between two rows. */
const widthOf = ({ spacing }: Pick<WaitHistory, 'spacing'>): number =>
  Math.min(widestMinutes, spacing.mean) / quarterHourMinutes

/**
 * Means of quarter hours near one, the nearer the more (a kernel regression of a constant; Nadaraya 1964 and Watson
 * 1964; with a triangular kernel), as wide as the feed's rows are apart: where they are hourly, on the hour, each is its own;
 * where they come at any minute, seldom, a quarter hour alone has hardly ever been seen. Nothing where none is near.
 */
function nearMean(
  means: Map<number, RunningMean>,
  key: number,
  width: number,
  mostCount: number,
): RunningMean | undefined {
  let [sum, count] = [0, 0]
  for (let apart = Math.ceil(-width); apart <= width; apart++) {
    const near = means.get(key + apart)
    if (!near) continue
    const nearness = apart === 0 ? 1 : 1 - Math.abs(apart) / width
    const weight = nearness * Math.min(near.count, mostCount)
    sum += weight * near.mean
    count += weight
  }
  return count > 0 ? { mean: sum / count, count } : undefined
}

/**
 * The mean at a time of day; of the nearest known time where a place has never been seen near this one.
 *
 * @example
 * const byQuarterHour = new Map([[40, { mean: 20, count: 3 }], [42, { mean: 50, count: 3 }]])
 * seasonalMean({ byQuarterHour, spacing: { mean: 60, count: 9 } }, { minute: 600 }) // => 30
 * seasonalMean({ byQuarterHour, spacing: { mean: 15, count: 9 } }, { minute: 600 }) // => 20
 */
export function seasonalMean(
  { byQuarterHour, spacing }: Pick<WaitHistory, 'byQuarterHour' | 'spacing'>,
  at: PlaceTime,
): number {
  const quarterHour = quarterHourOf(at)
  const near = nearMean(byQuarterHour, quarterHour, widthOf({ spacing }), 1 / rate.byQuarterHour)
  if (near) return near.mean
  for (let apart = 1; apart < quarterHoursADay; apart++) {
    const known = byQuarterHour.get(quarterHour - apart) ?? byQuarterHour.get(quarterHour + apart)
    if (known) return known.mean
  }
  return 0
}

const held = (own: RunningMean | undefined, prior: number, weight: number): number =>
  own ? shrunkMean({ mean: own.mean, weight: own.count }, prior, weight) : prior

/**
 * The means at a time of the week, over the long run and of late, each shrunk to that of the time of day.
 *
 * @example
 * const byQuarterHour = new Map([[42, { mean: 20, count: 9 }]])
 * const byWeek = new Map([[96 + 42, { mean: 30, count: 2 }]])
 * const recentByWeek = new Map([[96 + 42, { mean: 35, count: 1 }]])
 * const history = { byQuarterHour, byWeek, recentByWeek, spacing: { mean: 60, count: 9 } }
 * weeklyMeans(history, { weekday: 1, minute: 630 }) // => { long: 25, recent: 30 }
 */
export function weeklyMeans(history: WaitHistory, at: PlaceTime): { long: number; recent: number } {
  const daily = seasonalMean(history, at)
  const width = widthOf(history)
  const of = (means: Map<number, RunningMean>, most: number) =>
    nearMean(means, weekQuarterOf(at), width, most)
  return {
    long: held(of(history.byWeek, Infinity), daily, priorWeight.byWeek),
    recent: held(of(history.recentByWeek, Infinity), daily, priorWeight.recentByWeek),
  }
}

/**
 * How far today lies above its seasonal means, shrunk to 0.
 *
 * @example
 * deviationToday({ today: { sum: 6.9, weight: 2 } }) // => 3
 */
export const deviationToday = ({ today }: WaitHistory): number =>
  shrunkRatio(today.sum, today.weight, 0, priorWeight.today)

/**
 * Takes in a wait; the seasonal means are compared with it first and learn from it afterwards. Today's deviation
 * is smoothed over unequal spans of time, by weights that decay with the time gone by (Wright 1986).
 */
export function addWait(history: WaitHistory, at: PlaceTime, waitMinutes: number): void {
  const { last } = history
  const sameDay = last !== undefined && last.at.day === at.day
  if (last && !sameDay) closeDay(history, last.at)
  if (sameDay) {
    history.rowMinutes = Math.max(1, (at.ms - last.at.ms) / minuteMs)
    addTo(history.spacing, history.rowMinutes, rate.spacing)
  }
  const share = shareOf(history, quarterHourMinutes)
  const deviation = history.byQuarterHour.size > 0 ? waitMinutes - weeklyMeans(history, at).long : 0
  const kept = sameDay ? Math.exp(-(at.ms - last.at.ms) / minuteMs / todayMinutes) : 0
  history.today = { sum: history.today.sum * kept + deviation, weight: history.today.weight * kept + 1 }
  history.rise = sameDay ? waitMinutes - last.waitMinutes : 0
  history.last = { at, waitMinutes }
  addTo(history.dayDeviation, deviation)
  addTo(meanOfKey(history.byQuarterHour, quarterHourOf(at)), waitMinutes, rate.byQuarterHour, share)
  addTo(meanOfKey(history.byWeek, weekQuarterOf(at)), waitMinutes, rate.byWeek, share)
  addTo(meanOfKey(history.recentByWeek, weekQuarterOf(at)), waitMinutes, rate.recentByWeek, share)
}

function closeDay(history: WaitHistory, last: PlaceTime): void {
  history.recentDays = smoothed(history.recentDays, history.dayDeviation.mean, rate.recentDays)
  history.dayDeviation = newMean()
  history.openDayBefore = last.day
  history.origins = history.origins.filter(({ ms }) => ms > last.ms - dayMs)
}
