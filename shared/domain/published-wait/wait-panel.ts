import type { Band } from '../band'
import { minuteMs } from '../calendar'
import { shrunkRatio } from '../statistic/shrinkage'
import type { PlaceTime } from './place-time'
import { addWait, deviationToday, type Origin } from './wait-history'
import {
  type Horizon,
  horizons,
  learnWait,
  newModels,
  newPlace,
  type Place,
  refitModels,
  type WaitModels,
  waitBand,
} from './wait-model'
import { lastOpenDay, originAt, originOf } from './wait-origin'

/**
 * Panel data of places that publish only their wait. A forecast is a regression on the seasonal means at that time
 * of day and week, where the place stands, how today and the last days deviate, and how the other places do today.
 * One regression a horizon is learned from all places, from the past only.
 */
export interface WaitPanel {
  places: Map<string, Place>
  models: WaitModels
  /** The latest instant heard of, and its day. */
  ms: number
  day: number
  /** Today's deviations of the places heard of within the last hour and a half. */
  movement: { sum: number; count: number }
  hearsPeers: boolean
}

export interface WaitRow {
  pointId: string
  at: PlaceTime
  waitMinutes: number
}

/** The others' movement is believed as if so many more had not moved. */
const unmovedPeers = 3
const freshMs = 90 * minuteMs

/** With `hearsPeers`, places that speak at the same time tell of each other. */
export const newPanel = (hearsPeers = true): WaitPanel => ({
  places: new Map(),
  models: newModels(),
  hearsPeers,
  ms: Number.NEGATIVE_INFINITY,
  day: Number.NEGATIVE_INFINITY,
  movement: { sum: 0, count: 0 },
})

/** The wait at a later time, by all that was observed; undefined for a place never heard of. */
export function forecastWait(
  panel: WaitPanel,
  pointId: string,
  target: PlaceTime,
  horizon: Horizon,
): Band | undefined {
  const place = panel.places.get(pointId)
  const origin = place && originNow(panel, place)
  if (!origin) return undefined
  // Where a place has said nothing yet today, its last open day is all there is.
  const known = origin.day === target.day ? horizon : 'day'
  return waitBand(panel.models, place, origin, target, known)
}

/** Takes in what the places say at one instant; instants come in their order. */
export function observe(panel: WaitPanel, rows: WaitRow[]): void {
  const heard = rows.map(row => ({ row, place: panel.places.get(row.pointId) ?? newPlace() }))
  for (const { row, place } of heard) {
    if (row.at.day > panel.day) beginDay(panel, row.at.day)
    for (const horizon of horizons) learn(panel, place, horizon, row)
    addWait(place.history, row.at, row.waitMinutes)
    panel.places.set(row.pointId, place)
    panel.ms = row.at.ms
  }
  if (panel.hearsPeers) panel.movement = movementOf(panel)
  for (const { place } of heard) {
    const origin = originNow(panel, place)
    if (origin) place.history.origins.push(origin)
  }
}

function beginDay(panel: WaitPanel, day: number): void {
  panel.day = day
  refitModels(panel.models)
}

function learn({ models }: WaitPanel, place: Place, horizon: Horizon, row: WaitRow): void {
  const { at } = row
  const madeMs = horizon === 'day' ? lastOpenDay(place.history, at) : at.ms - horizon * minuteMs
  const origin = madeMs === undefined ? undefined : originAt(place.history, madeMs)
  if (origin && (horizon === 'day' || origin.day === at.day)) learnWait(models, place, origin, row, horizon)
}

const isFresh = ({ history }: Place, ms: number): boolean =>
  history.last !== undefined && ms - history.last.at.ms < freshMs

function movementOf({ places, ms }: WaitPanel): WaitPanel['movement'] {
  const movement = { sum: 0, count: 0 }
  for (const place of places.values()) {
    if (!isFresh(place, ms)) continue
    movement.sum += deviationToday(place.history)
    movement.count += 1
  }
  return movement
}

function originNow({ movement, ms, hearsPeers }: WaitPanel, place: Place): Origin | undefined {
  if (!hearsPeers) return originOf(place.history, ms, 0)
  const own = isFresh(place, ms) ? { sum: deviationToday(place.history), count: 1 } : { sum: 0, count: 0 }
  const others = Math.max(0, movement.count - own.count)
  const peers = others > 0 ? shrunkRatio(movement.sum - own.sum, others, 0, unmovedPeers) : 0
  return originOf(place.history, ms, peers)
}
