import type { Band } from '../band'
import { smoothed } from '../statistic/running-mean'
import { addError, bandAround, type ErrorBand, newErrorBand, refitErrorBand } from './error-band'
import type { PlaceTime } from './place-time'
import { addRowIn, newPooled, type PooledRegression, predictedIn, refit } from './pooled-regression'
import { type Features, featuresOf, rowOf } from './wait-feature'
import {
  newHistory,
  type Origin,
  quarterHourMinutes,
  quarterHourOf,
  shareOf,
  type WaitHistory,
} from './wait-history'

/** Minutes ahead on the same day, or the next open day. */
export type Horizon = 60 | 120 | 180 | 'day'
export const horizons: readonly Horizon[] = [60, 120, 180, 'day']

/** What all places learn together for one horizon: the middle and the band around it. */
export interface WaitModel {
  regression: PooledRegression
  errorBand: ErrorBand
}
export type WaitModels = Record<Horizon, WaitModel>

export interface Place {
  history: WaitHistory
  /** Smoothed errors of the forecasts made for this place: with their sign, and their size. */
  scores: Record<Horizon, { bias: number; error: number }>
}

/** The weight of what is learned is discounted by this each day: half in four months. */
const forgettingFactor = 0.994
const biasRate = 0.005
/** No single error moves a place's bias by more than this many minutes did. */
const wildError = 15
const errorRate = 0.03
const errorAtFirst = 5

function byHorizon<Value>(make: (horizon: Horizon) => Value): Record<Horizon, Value> {
  return { 60: make(60), 120: make(120), 180: make(180), day: make('day') }
}

/** Coefficients until they are learned: the seasonal mean, and today most of the last wait's deviation from it. */
const priorOf = (horizon: Horizon): Partial<Features> =>
  horizon === 'day' ? { seasonal: 1 } : { seasonal: 1, last: 0.7, seasonalAtLast: -0.7 }

export const newModels = (): WaitModels =>
  byHorizon(horizon => ({ regression: newPooled(rowOf(priorOf(horizon))), errorBand: newErrorBand() }))

export const newScores = (): Place['scores'] => byHorizon(() => ({ bias: 0, error: errorAtFirst }))
export const newPlace = (): Place => ({ history: newHistory(), scores: newScores() })

/** The wait at a later time, from where a place stands. */
export function waitBand(
  models: WaitModels,
  place: Place,
  origin: Origin,
  target: PlaceTime,
  horizon: Horizon,
): Band {
  const row = rowOf(featuresOf(place.history, origin, target))
  const middle = middleOf(models, place, horizon, row, target)
  return bandAround(models[horizon].errorBand, middle, place.scores[horizon].error)
}

const middleOf = (
  models: WaitModels,
  { scores }: Place,
  horizon: Horizon,
  row: number[],
  target: PlaceTime,
): number =>
  Math.max(0, predictedIn(models[horizon].regression, quarterHourOf(target), row) + scores[horizon].bias)

/** Compares a wait with what would have been foretold of it at its origin, and learns from the difference. */
export function learnWait(
  models: WaitModels,
  place: Place,
  origin: Origin,
  { at, waitMinutes }: { at: PlaceTime; waitMinutes: number },
  horizon: Horizon,
): void {
  const { regression, errorBand } = models[horizon]
  const score = place.scores[horizon]
  const row = rowOf(featuresOf(place.history, origin, at))
  const middle = middleOf(models, place, horizon, row, at)
  const error = waitMinutes - middle
  const weight = shareOf(place.history, quarterHourMinutes)
  addRowIn(regression, quarterHourOf(at), row, waitMinutes - score.bias, error, weight)
  const share = shareOf(place.history, 60)
  addError(errorBand, middle, score.error, waitMinutes, share)
  const tamed = Math.max(-wildError, Math.min(wildError, error))
  score.bias = smoothed(score.bias, tamed, share * biasRate)
  score.error = smoothed(score.error, Math.abs(error), share * errorRate)
}

/** Between two days: from now on the rows of the day before count. */
export function refitModels(models: WaitModels): void {
  for (const { regression, errorBand } of Object.values(models)) {
    refit(regression, forgettingFactor)
    refitErrorBand(errorBand, forgettingFactor)
  }
}
