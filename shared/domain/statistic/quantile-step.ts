/**
 * The direction of one step of stochastic approximation (Robbins and Monro 1951) towards a quantile: up by what
 * is missing to 1 when the value was missed, down by the share when it was not. On the mean the steps cancel
 * exactly where that share of the values is missed, whatever their distribution; adaptive conformal inference
 * (Gibbs and Candès 2021) takes the same step of constant size, and so keeps its coverage while the distribution
 * drifts. With steps of 1 / n the quantile converges, with constant ones it trembles around it by their size.
 *
 * @example
 * quantileStep(true, 0.25) // => 0.75
 * quantileStep(false, 0.25) // => -0.25
 */
export const quantileStep = (isMissed: boolean, share: number): number => Number(isMissed) - share
