/**
 * How much more a count varies than a Poisson count of this mean, as a squared share of the mean: the moment
 * estimator of a negative binomial's dispersion (Anscombe 1950) from one count. 0 where chance explains the count,
 * below 0 where it is nearer to the mean than chance; only its mean over many counts says something.
 *
 * @example
 * overdispersion(130, 100) // => 0.08
 * overdispersion(100, 100) // => -0.01
 */
export const overdispersion = (count: number, mean: number): number =>
  ((count - mean) ** 2 - mean) / mean ** 2
