import { huberWeight } from '../statistic/huber-weight'
import {
  addRow,
  addRowsOf,
  discount,
  newRegression,
  predicted,
  type RidgeRegression,
  solve,
} from '../statistic/ridge-regression'

/**
 * A multilevel regression with partial pooling (Gelman and Hill 2007): one regression over all rows, held to a
 * prior, and one for each quarter hour of the day, held to the shared one, which it leaves as far as its own rows
 * carry. Fitted with Huber's weights, so between least squares and least absolute deviations.
 */
export interface PooledRegression {
  prior: readonly number[]
  shared: RidgeRegression
  byQuarterHour: Map<number, RidgeRegression>
}

/** Weight of the rows by which regressions are held: the shared one to the prior, a quarter hour's to the shared. */
const penalty = { shared: 2, quarterHour: 30 }
/** Errors below this many minutes weigh alike. */
const smallError = 8
/** No column is so rare that nothing holds it. */
const leastMeanSquare = 1e-3

export const newPooled = (prior: readonly number[]): PooledRegression => ({
  prior,
  shared: newRegression(prior),
  byQuarterHour: new Map(),
})

/**
 * The value at a row; of the shared regression where the quarter hour has none of its own.
 *
 * @example
 * predictedIn(newPooled([0, 1]), 40, [1, 25]) // => 25
 */
export const predictedIn = (
  { shared, byQuarterHour }: PooledRegression,
  quarterHour: number,
  row: number[],
): number => predicted(byQuarterHour.get(quarterHour) ?? shared, row)

/** Adds a row that was foretold with some error; it counts from the next `refit` on. */
export function addRowIn(
  pooled: PooledRegression,
  quarterHour: number,
  row: number[],
  truth: number,
  error: number,
  weight: number,
): void {
  const own = pooled.byQuarterHour.get(quarterHour) ?? newRegression(pooled.shared.coefficients)
  pooled.byQuarterHour.set(quarterHour, own)
  addRow(own, row, truth, huberWeight(error, smallError, weight))
}

/**
 * Fits all regressions again. A penalty is in rows: it is scaled by the mean square of its column, so that the
 * unit a column is told in does not matter.
 */
export function refit({ prior, shared, byQuarterHour }: PooledRegression, forgettingFactor: number): void {
  shared.gram.fill(0)
  shared.moments.fill(0)
  for (const own of byQuarterHour.values()) {
    discount(own, forgettingFactor)
    addRowsOf(shared, own)
  }
  // The first column is always 1, so its square's sum is the weight of all rows.
  const weight = shared.gram[0] ?? 0
  if (weight === 0) return
  const meanSquares = prior.map((_, i) => (shared.gram[i * prior.length + i] ?? 0) / weight + leastMeanSquare)
  solve(
    shared,
    prior,
    meanSquares.map(square => square * penalty.shared),
  )
  const ownPenalty = meanSquares.map(square => square * penalty.quarterHour)
  for (const own of byQuarterHour.values()) solve(own, shared.coefficients, ownPenalty)
}
