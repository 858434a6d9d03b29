import type { Wait } from '../schemas/hall'
import type { Band } from './correction'

/** A wait whose percentiles stand for all it may turn out to be. */
export interface LikelyWait extends Band {
  basis: Wait['basis']
}

/** The share of its outcomes that each percentile stands for: those nearer to it than to the others. */
const shares: readonly (readonly [keyof Band, number])[] = [
  ['p10', 0.3],
  ['p50', 0.35],
  ['p80', 0.2],
  ['p90', 0.15],
]

/** The mean: above the middle where few outcomes are long, as before a break that not everybody is served before. */
export const expectedOf = (band: Band): number =>
  shares.reduce((sum, [name, share]) => sum + share * band[name], 0)

/** Share of the outcomes of which something is true. */
export const shareOf = (band: Band, isTrue: (value: number) => boolean): number =>
  shares.reduce((sum, [name, share]) => (isTrue(band[name]) ? sum + share : sum), 0)

/** Share of the outcomes of two, each free of the other, of which something is true. */
export const shareOfBoth = (a: Band, b: Band, isTrue: (a: number, b: number) => boolean): number =>
  shares.reduce((sum, [name, share]) => sum + share * shareOf(b, value => isTrue(a[name], value)), 0)
