/**
 * Weighted linear regression by its normal equations: the sums XᵀWX and XᵀWy are kept, never the rows, so rows
 * may come for years. Discounted between days it is recursive least squares with a forgetting factor (Plackett
 * 1950; Ljung and Söderström 1983), solved in blocks.
 */
export interface RidgeRegression {
  size: number
  /** XᵀWX, row by row. */
  gram: Float64Array
  /** XᵀWy. */
  moments: Float64Array
  coefficients: Float64Array
}

export const newRegression = (coefficients: ArrayLike<number>): RidgeRegression => ({
  size: coefficients.length,
  gram: new Float64Array(coefficients.length ** 2),
  moments: new Float64Array(coefficients.length),
  coefficients: Float64Array.from(coefficients),
})

/**
 * The regression's value at a row.
 *
 * @example
 * predicted(newRegression([1, 2]), [1, 10]) // => 21
 */
export function predicted(
  { coefficients, size }: Pick<RidgeRegression, 'size'> & { coefficients: ArrayLike<number> },
  row: ArrayLike<number>,
): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += (coefficients[i] ?? 0) * (row[i] ?? 0)
  return sum
}

/** Adds a row of some weight to the sums; the coefficients follow when they are solved for. */
export function addRow(
  { gram, moments, size }: RidgeRegression,
  row: ArrayLike<number>,
  truth: number,
  weight: number,
): void {
  for (let i = 0; i < size; i++) {
    const scaled = weight * (row[i] ?? 0)
    if (scaled === 0) continue
    for (let j = 0; j < size; j++) {
      const at = i * size + j
      gram[at] = (gram[at] ?? 0) + scaled * (row[j] ?? 0)
    }
    moments[i] = (moments[i] ?? 0) + scaled * truth
  }
}

/** Adds another regression's rows: sums of rows add up. */
export function addRowsOf(to: RidgeRegression, from: RidgeRegression): void {
  for (let i = 0; i < to.gram.length; i++) to.gram[i] = (to.gram[i] ?? 0) + (from.gram[i] ?? 0)
  for (let i = 0; i < to.moments.length; i++) to.moments[i] = (to.moments[i] ?? 0) + (from.moments[i] ?? 0)
}

/**
 * Multiplies the weight of all rows so far with a forgetting factor in (0, 1]. Rows discounted by λ at every step
 * are worth 1 / (1 − λ) steps in the long run, half of that after ln 2 / (1 − λ).
 */
export function discount({ gram, moments }: RidgeRegression, forgettingFactor: number): void {
  for (let i = 0; i < gram.length; i++) gram[i] = (gram[i] ?? 0) * forgettingFactor
  for (let i = 0; i < moments.length; i++) moments[i] = (moments[i] ?? 0) * forgettingFactor
}

/**
 * Generalised ridge regression (Hoerl and Kennard 1970) towards prior coefficients: solves
 * (XᵀWX + D) b = XᵀWy + D prior, D diagonal, as if further rows of weight D lay on the prior (mixed estimation,
 * Theil and Goldberger 1961). By Gaussian elimination without pivoting: every penalty must be positive, or the
 * rows themselves span all columns. Cubic in the columns; meant for a dozen.
 *
 * @example
 * const line = newRegression([0, 0])
 * addRow(line, [1, 1], 3, 1)
 * addRow(line, [1, 3], 7, 1)
 * solve(line, [0, 0], [0, 0])
 * [...line.coefficients] // => [1, 2]
 *
 * @example
 * const mean = newRegression([0])
 * addRow(mean, [1], 10, 3)
 * solve(mean, [2], [1])
 * predicted(mean, [1]) // => 8
 */
export function solve(
  regression: RidgeRegression,
  prior: ArrayLike<number>,
  penalty: ArrayLike<number>,
): void {
  const { size, coefficients } = regression
  const left = Float64Array.from(regression.gram)
  const right = Float64Array.from(regression.moments)
  for (let i = 0; i < size; i++) {
    left[i * size + i] = (left[i * size + i] ?? 0) + (penalty[i] ?? 0)
    right[i] = (right[i] ?? 0) + (penalty[i] ?? 0) * (prior[i] ?? 0)
  }
  eliminate(left, right, size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0
    for (let j = i + 1; j < size; j++) sum -= (left[i * size + j] ?? 0) * (coefficients[j] ?? 0)
    coefficients[i] = sum / (left[i * size + i] ?? 1)
  }
}

function eliminate(left: Float64Array, right: Float64Array, size: number): void {
  for (let i = 0; i < size; i++)
    for (let below = i + 1; below < size; below++) {
      const factor = (left[below * size + i] ?? 0) / (left[i * size + i] ?? 1)
      if (factor === 0) continue
      for (let j = i; j < size; j++)
        left[below * size + j] = (left[below * size + j] ?? 0) - factor * (left[i * size + j] ?? 0)
      right[below] = (right[below] ?? 0) - factor * (right[i] ?? 0)
    }
}
