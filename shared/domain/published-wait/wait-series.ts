import type { Band } from '../band'
import { minuteMs } from '../calendar'
import type { PlaceTime } from './place-time'
import { bandAround, learnSpread, newSpread, redrawSpread, type Spread } from './wait-band'
import { learnLine, newLine, onLine, redrawLine, type WaitLine } from './wait-line'
import {
  deviationToday,
  lastOpenDay,
  type Memory,
  newMemory,
  type Origin,
  originAt,
  originOf,
  remember,
  shareOf,
  slotMinutes,
  slotOf,
  usualAt,
  usualInWeek,
} from './wait-memory'

/**
 * Forecasts for places that publish only their wait. A forecast is a line over what is usual at that time of
 * day and week, where the place stands, how today and the last days deviate, and how the other places do
 * today. One such line a horizon is learned from all places, from the past only.
 */
export interface WaitSeries {
  places: Map<string, Place>
  models: Record<Horizon, Model>
  /** The latest instant heard of, and its day. */
  ms: number
  day: number
  /** Today's deviations of the places heard of within the last hour and a half. */
  movement: { sum: number; count: number }
  hearsPeers: boolean
}

/** Minutes ahead on the same day, or the next open day. */
export type Horizon = 60 | 120 | 180 | 'day'
export const horizons: readonly Horizon[] = [60, 120, 180, 'day']

export interface WaitRow {
  pointId: string
  at: PlaceTime
  waitMinutes: number
}

export interface Place {
  memory: Memory
  /** Mean errors of the forecasts made for this place: with their sign, and their size. */
  scores: Record<Horizon, { bias: number; error: number }>
}

export interface Model {
  line: WaitLine
  spread: Spread
}

/** What is learned counts this much less each day: half in four months. */
const kept = 0.994
const biasRate = 0.005
/** No single error moves a place's bias by more than this many minutes did. */
const wildError = 15
const errorRate = 0.03
const errorAtFirst = 5
/** The others' movement is believed as if so many more had not moved. */
const unmovedPeers = 3
const freshMs = 90 * minuteMs

function byHorizon<Value>(make: (horizon: Horizon) => Value): Record<Horizon, Value> {
  return { 60: make(60), 120: make(120), 180: make(180), day: make('day') }
}

/** Until it is learned, in the order of `inputsOf`: what is usual, and most of today's deviation from it. */
const expected = (horizon: Horizon): number[] =>
  horizon === 'day' ? [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : [0, 1, 0, 0, 0.7, -0.7, 0, 0, 0, 0, 0, 0]

function inputsOf(memory: Memory, origin: Origin, target: PlaceTime): number[] {
  const { last, usual: usualThen, rise, today, days, peers } = origin
  const usual = usualAt(memory, target)
  const { long, recent } = usualInWeek(memory, target)
  const belowUsual = Math.max(0, usual - last)
  const both = Math.sqrt(usual * last)
  return [1, usual, long - usual, recent - usual, last, usualThen, rise, today, days, peers, belowUsual, both]
}

export const newModels = (): WaitSeries['models'] =>
  byHorizon(horizon => ({ line: newLine(expected(horizon)), spread: newSpread() }))

/** With `hearsPeers`, places that speak at the same time tell of each other. */
export const newSeries = (hearsPeers = true): WaitSeries => ({
  places: new Map(),
  models: newModels(),
  hearsPeers,
  ms: Number.NEGATIVE_INFINITY,
  day: Number.NEGATIVE_INFINITY,
  movement: { sum: 0, count: 0 },
})

export const newScores = (): Place['scores'] => byHorizon(() => ({ bias: 0, error: errorAtFirst }))
export const newPlace = (): Place => ({ memory: newMemory(), scores: newScores() })

/** The wait at a later time, by all that was observed; undefined for a place never heard of. */
export function predict(
  series: WaitSeries,
  pointId: string,
  target: PlaceTime,
  horizon: Horizon,
): Band | undefined {
  const place = series.places.get(pointId)
  const origin = place && originNow(series, place)
  if (!origin) return undefined
  // Where a place has said nothing yet today, its last open day is all there is.
  const known = origin.day === target.day ? horizon : 'day'
  return bandFrom(series.models, place, origin, target, known)
}

/** The same from where a place stands. */
export function bandFrom(
  models: WaitSeries['models'],
  place: Place,
  origin: Origin,
  target: PlaceTime,
  horizon: Horizon,
): Band {
  const middle = middleOf(models, place, horizon, inputsOf(place.memory, origin, target), target)
  return bandAround(models[horizon].spread, middle, place.scores[horizon].error)
}

const middleOf = (
  models: WaitSeries['models'],
  { scores }: Place,
  horizon: Horizon,
  inputs: number[],
  target: PlaceTime,
): number => Math.max(0, onLine(models[horizon].line, slotOf(target), inputs) + scores[horizon].bias)

/** Takes in what the places say at one instant; instants come in their order. */
export function observe(series: WaitSeries, rows: WaitRow[]): void {
  const heard = rows.map(row => ({ row, place: series.places.get(row.pointId) ?? newPlace() }))
  for (const { row, place } of heard) {
    if (row.at.day > series.day) beginDay(series, row.at.day)
    for (const horizon of horizons) learn(series, place, horizon, row)
    remember(place.memory, row.at, row.waitMinutes)
    series.places.set(row.pointId, place)
    series.ms = row.at.ms
  }
  if (series.hearsPeers) series.movement = movementOf(series)
  for (const { place } of heard) {
    const origin = originNow(series, place)
    if (origin) place.memory.origins.push(origin)
  }
}

function beginDay(series: WaitSeries, day: number): void {
  series.day = day
  redrawModels(series.models)
}

/** Between two days: from now on the rows of the day before count. */
export function redrawModels(models: WaitSeries['models']): void {
  for (const { line, spread } of Object.values(models)) {
    redrawLine(line, kept)
    redrawSpread(spread, kept)
  }
}

/** Compares a wait with what would have been foretold of it, and learns from the difference. */
function learn(series: WaitSeries, place: Place, horizon: Horizon, { at, waitMinutes }: WaitRow): void {
  const madeMs = horizon === 'day' ? lastOpenDay(place.memory, at) : at.ms - horizon * minuteMs
  const origin = madeMs === undefined ? undefined : originAt(place.memory, madeMs)
  if (!origin || (horizon !== 'day' && origin.day !== at.day)) return
  const { line, spread } = series.models[horizon]
  const score = place.scores[horizon]
  const inputs = inputsOf(place.memory, origin, at)
  const middle = middleOf(series.models, place, horizon, inputs, at)
  const error = waitMinutes - middle
  learnLine(line, slotOf(at), inputs, waitMinutes - score.bias, error, shareOf(place.memory, slotMinutes))
  const share = shareOf(place.memory, 60)
  learnSpread(spread, middle, score.error, waitMinutes, share)
  score.bias += share * biasRate * (Math.max(-wildError, Math.min(wildError, error)) - score.bias)
  score.error += share * errorRate * (Math.abs(error) - score.error)
}

const isFresh = ({ memory }: Place, ms: number): boolean =>
  memory.last !== undefined && ms - memory.last.at.ms < freshMs

function movementOf({ places, ms }: WaitSeries): WaitSeries['movement'] {
  const movement = { sum: 0, count: 0 }
  for (const place of places.values()) {
    if (!isFresh(place, ms)) continue
    movement.sum += deviationToday(place.memory)
    movement.count += 1
  }
  return movement
}

function originNow({ movement, ms, hearsPeers }: WaitSeries, place: Place): Origin | undefined {
  if (!hearsPeers) return originOf(place.memory, ms, 0)
  const own = isFresh(place, ms) ? { sum: deviationToday(place.memory), count: 1 } : { sum: 0, count: 0 }
  const others = Math.max(0, movement.count - own.count)
  return originOf(place.memory, ms, others > 0 ? (movement.sum - own.sum) / (others + unmovedPeers) : 0)
}
