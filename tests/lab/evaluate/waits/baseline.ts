import { minuteMs } from '../../../../shared/domain/calendar'
import type { PlaceTime } from '../../../../shared/domain/published-wait/place-time'
import { type Horizon, horizons } from '../../../../shared/domain/published-wait/wait-model'
import type { WaitRow } from '../../../../shared/domain/published-wait/wait-panel'
import {
  addTo,
  meanOf,
  meanOfKey,
  newMean,
  type RunningMean,
} from '../../../../shared/domain/statistic/running-mean'
import { insertSorted, middleOf } from '../metric'

/** The plain rules that a forecast has to beat. */
export const baselines = [
  'lastValue',
  'quarterHourOfWeekMean',
  'lastFourWeeksMean',
  'lastPlusTypicalChange',
  'medianOfHour',
  'alwaysZero',
] as const
export type Baseline = (typeof baselines)[number]

/** What the plain rules say, by all rows up to the last one known of the place. */
export interface Plain {
  lastMs: number
  says: Record<Baseline, number>
}

/** What the plain rules remember of one place. */
interface Past {
  rows: WaitRow[]
  dayBefore: number | undefined
  all: RunningMean
  bySlot: Map<string, RunningMean>
  /** The last four values of each quarter hour of the week. */
  lastFour: Map<string, number[]>
  changes: Map<string, RunningMean>
  /** All values of each hour of the day, in their order. */
  byHour: Map<string, number[]>
}

export type Pasts = Map<string, Past>

const dayMs = 1440 * minuteMs
const quarterOf = ({ minute }: PlaceTime): number => Math.floor(minute / 15)
const ofWeek = (at: PlaceTime): string => `${at.weekday}/${quarterOf(at)}`
const ofDay = (at: PlaceTime): string => `day/${quarterOf(at)}`
const hourOf = ({ minute }: PlaceTime): string => String(Math.floor(minute / 60))
const weeksRemembered = 4

const newPast = (): Past => ({
  rows: [],
  dayBefore: undefined,
  all: newMean(),
  bySlot: new Map(),
  lastFour: new Map(),
  changes: new Map(),
  byHour: new Map(),
})

export function observeAll(pasts: Pasts, rows: WaitRow[]): void {
  for (const row of rows) {
    const past = pasts.get(row.pointId) ?? newPast()
    pasts.set(row.pointId, past)
    observeRow(past, row)
  }
}

function observeRow(past: Past, row: WaitRow): void {
  const { at, waitMinutes } = row
  const before = past.rows.at(-1)
  if (before && before.at.day !== at.day) {
    past.dayBefore = before.at.day
    past.rows = past.rows.filter(({ at: { day } }) => day === before.at.day)
  }
  for (const horizon of horizons) {
    const from = horizon === 'day' ? sameTimeLastOpenDay(past, at) : at.ms - horizon * minuteMs
    const then = past.rows.findLast(({ at: { ms } }) => ms <= from)
    if (!then || (horizon !== 'day' && then.at.day !== at.day)) continue
    for (const key of [ofWeek(at), ofDay(at)])
      addTo(meanOfKey(past.changes, `${horizon}/${key}`), waitMinutes - then.waitMinutes)
  }
  past.rows.push(row)
  addTo(past.all, waitMinutes)
  for (const key of [ofWeek(at), ofDay(at)]) addTo(meanOfKey(past.bySlot, key), waitMinutes)
  const four = [...(past.lastFour.get(ofWeek(at)) ?? []), waitMinutes].slice(-weeksRemembered)
  past.lastFour.set(ofWeek(at), four)
  insertSorted(past.byHour, hourOf(at), waitMinutes)
}

const sameTimeLastOpenDay = ({ dayBefore }: Past, at: PlaceTime): number =>
  dayBefore === undefined ? Number.NEGATIVE_INFINITY : at.ms - (at.day - dayBefore) * dayMs

/** What each plain rule says of a later time; undefined for a place never heard of. */
export function plainForecasts(
  pasts: Pasts,
  pointId: string,
  target: PlaceTime,
  horizon: Horizon,
): Plain | undefined {
  const past = pasts.get(pointId)
  const lastRow = past?.rows.at(-1)
  if (!past || !lastRow) return undefined
  const last = lastRow.waitMinutes
  const mean = known(past.bySlot, [ofWeek(target), ofDay(target)]) ?? meanOf(past.all) ?? last
  const four = past.lastFour.get(ofWeek(target))
  const change = known(past.changes, [`${horizon}/${ofWeek(target)}`, `${horizon}/${ofDay(target)}`]) ?? 0
  return {
    lastMs: lastRow.at.ms,
    says: {
      lastValue: last,
      quarterHourOfWeekMean: mean,
      lastFourWeeksMean: four ? four.reduce((sum, value) => sum + value, 0) / four.length : mean,
      lastPlusTypicalChange: Math.max(0, last + change),
      medianOfHour: middleOf(past.byHour.get(hourOf(target))) ?? mean,
      alwaysZero: 0,
    },
  }
}

function known(means: Map<string, RunningMean>, keys: string[]): number | undefined {
  for (const key of keys) {
    const mean = means.get(key)
    if (mean) return meanOf(mean)
  }
  return undefined
}
