/** Misses below this are alike. */
const near = 0.1

/**
 * Weights of several forecasts of the same thing, by how far each has missed on the mean of late (the combination of
 * forecasts of Bates and Granger 1969; weights exponential in the loss as in Vovk 1990). Where two miss by as much
 * their mean is taken, which misses less than either as far as they do not err together; one that is much
 * worse counts for nothing. What all get wrong alike no weights set right.
 *
 * `sharpness`: whoever has missed by one part in so many more than the best counts less by the factor 1 / e.
 *
 * @example
 * combinationWeights([1.9, 1.9], 20) // => [0.5, 0.5]
 * combinationWeights([1.9, 2.1], 20) // => [0.8808, 0.1192]
 */
export function combinationWeights(missed: readonly number[], sharpness: number): number[] {
  const least = Math.min(...missed)
  const odds = missed.map(each => Math.exp((-sharpness * (each - least)) / (least + near)))
  const total = odds.reduce((sum, each) => sum + each, 0)
  return odds.map(each => each / total)
}
