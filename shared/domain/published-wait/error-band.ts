import type { Band } from '../band'
import { quantileStep } from '../statistic/quantile-step'
import {
  addRow,
  discount,
  newRegression,
  predicted,
  type RidgeRegression,
  solve,
} from '../statistic/ridge-regression'

/**
 * How far off forecasts of one horizon are, as a location-scale model: the size of an error by a regression of
 * absolute errors (Glejser 1969; weighted by the inverse of its variance as in Davidian and Carroll 1987), the
 * shape of the errors by quantiles in units of that size, tracked by stochastic approximation.
 */
export interface ErrorBand {
  size: RidgeRegression
  /** Where p10, p80 and p90 lie, in sizes above the middle. */
  quantiles: [p10: number, p80: number, p90: number]
  rows: number
  days: number
}

const shares = [0.1, 0.8, 0.9] as const
/** Error = 1 minute + 0.3 of the wait + 0.3 of the place's own mean error, until it is known better. */
const sizeAtFirst = [1, 0.3, 0.3]
const sizePenalty = [1, 1, 1]
const smallestSize = 0.5
/**
 * A quantile moves by this many sizes over the square root of all rows so far, but never by less than `later` over
 * the square root of the rows of a day: the rows of a day err together, so that many of them tell little more
 * than a few, and a quantile must go on following.
 */
const step = { first: 0.1, later: 0.07 }

export const newErrorBand = (): ErrorBand => ({
  size: newRegression(sizeAtFirst),
  quantiles: [-1, 0.9, 1.5],
  rows: 0,
  days: 0,
})

/** What the size of an error goes by: the forecast itself, and the place's own mean absolute error. */
const sizeRow = (middle: number, ownError: number): number[] => [1, middle, ownError]
const sizeOf = ({ size }: ErrorBand, row: number[]): number => Math.max(smallestSize, predicted(size, row))

/**
 * The band around a forecast.
 *
 * @example
 * bandAround(newErrorBand(), 20, 10) // => { p10: 10, p50: 20, p80: 29, p90: 35 }
 */
export function bandAround(band: ErrorBand, middle: number, ownError: number): Band {
  const size = sizeOf(band, sizeRow(middle, ownError))
  const [low, high, highest] = band.quantiles
  const p80 = Math.max(middle, middle + high * size)
  return {
    p10: Math.min(middle, Math.max(0, middle + low * size)),
    p50: middle,
    p80,
    p90: Math.max(p80, middle + highest * size),
  }
}

/** Takes in how far a forecast was off. */
export function addError(
  band: ErrorBand,
  middle: number,
  ownError: number,
  truth: number,
  weight: number,
): void {
  const row = sizeRow(middle, ownError)
  const size = sizeOf(band, row)
  addRow(band.size, row, Math.abs(truth - middle), weight / size ** 2)
  band.rows += weight
  const rowsADay = band.rows / Math.max(1, band.days)
  const move = weight * Math.max(step.first / Math.sqrt(band.rows), step.later / Math.sqrt(rowsADay))
  shares.forEach((share, i) => {
    const quantile = band.quantiles[i] ?? 0
    const isBelow = truth < Math.max(0, middle + quantile * size)
    band.quantiles[i] = quantile - move * quantileStep(isBelow, share)
  })
}

/** At the beginning of a day. */
export function refitErrorBand(band: ErrorBand, forgettingFactor: number): void {
  if (band.rows > 0) band.days += 1
  discount(band.size, forgettingFactor)
  solve(band.size, sizeAtFirst, sizePenalty)
}
