import type { Wait } from '../../schemas/hall'
import type { Band } from '../band'

/** A wait whose percentiles stand for all it may turn out to be. */
export interface LikelyWait extends Band {
  /** Above the middle where few outcomes are long, as before a break that not everybody is served before. */
  mean: number
  basis: Wait['basis']
}

/**
 * A discrete approximation of a distribution (Miller and Rice 1983) at the percentiles that are told: each stands for
 * the share of the outcomes that are nearer to it, by rank, than to the others. What lies beyond p10 and p90 is
 * taken to be no farther out, so a mean with a long tail comes out too small.
 */
const shares: Band = { p10: 0.3, p50: 0.35, p80: 0.2, p90: 0.15 }

/**
 * A band with its mean.
 *
 * @example
 * likelyWait({ p10: 0, p50: 10, p80: 20, p90: 40 }, 'live').mean // => 13.5
 */
export const likelyWait = (band: Band, basis: Wait['basis']): LikelyWait => {
  const { p10, p50, p80, p90 } = band
  const mean = shares.p10 * p10 + shares.p50 * p50 + shares.p80 * p80 + shares.p90 * p90
  return { p10, p50, p80, p90, mean, basis }
}

/**
 * Share of the outcomes that are more than this.
 *
 * @example
 * shareAbove({ p10: 0, p50: 10, p80: 20, p90: 40 }, 10) // => 0.35
 */
export const shareAbove = ({ p10, p50, p80, p90 }: Band, minutes: number): number =>
  (p10 > minutes ? shares.p10 : 0) +
  (p50 > minutes ? shares.p50 : 0) +
  (p80 > minutes ? shares.p80 : 0) +
  (p90 > minutes ? shares.p90 : 0)

/**
 * Share of the outcomes in which one wait is longer than another and some minutes more, the two being independent.
 *
 * @example
 * shareLonger({ p10: 20, p50: 30, p80: 40, p90: 50 }, { p10: 0, p50: 5, p80: 20, p90: 40 }, 10) // => 0.72
 */
export const shareLonger = (one: Band, other: Band, more: number): number =>
  shares.p10 * shareAbove(one, other.p10 + more) +
  shares.p50 * shareAbove(one, other.p50 + more) +
  shares.p80 * shareAbove(one, other.p80 + more) +
  shares.p90 * shareAbove(one, other.p90 + more)
