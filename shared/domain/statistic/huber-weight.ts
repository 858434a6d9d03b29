/**
 * The weight of a row in iteratively reweighted least squares for Huber's loss (Huber 1964; Holland and Welsch
 * 1977), times a constant: rows that miss by up to `threshold` weigh alike, beyond it by the inverse of their
 * error, so that the fit tends to the median there and one wild row does not bend it. Iterated once a row, by the
 * error the row had when it came: an approximation that is the better the slower the fit changes.
 *
 * @example
 * huberWeight(2, 8, 1) // => 0.125
 * huberWeight(-40, 8, 1) // => 0.025
 */
export const huberWeight = (error: number, threshold: number, weight: number): number =>
  weight / Math.max(threshold, Math.abs(error))
