/**
 * A mean of few values held to a prior mean: credibility (Bühlmann 1967), the posterior mean of a normal, the
 * estimator of James and Stein (1961) with a fixed weight. Own values outweigh the prior once they weigh more than
 * `priorWeight`. The best weight is the variance within over that between; here it is set, not estimated.
 *
 * @example
 * shrunkMean({ mean: 20, weight: 3 }, 10, 2) // => 16
 * shrunkMean({ mean: 0, weight: 0 }, 10, 2) // => 10
 */
export const shrunkMean = (
  own: { mean: number; weight: number },
  prior: number,
  priorWeight: number,
): number => (own.mean * own.weight + priorWeight * prior) / (own.weight + priorWeight)

/**
 * The same of a sum over a weight. Of successes over trials it is the posterior mean under a Beta prior worth
 * `priorWeight` trials; of a count over what was expected, that of a Poisson rate under a Gamma prior of this
 * shape (Gelman and others 2013, chapter 2).
 *
 * @example
 * shrunkRatio(9, 10, 0.6, 20) // => 0.7
 * shrunkRatio(30, 20, 1, 10) // => 1.3333
 */
export const shrunkRatio = (sum: number, weight: number, prior: number, priorWeight: number): number =>
  (sum + prior * priorWeight) / (weight + priorWeight)
