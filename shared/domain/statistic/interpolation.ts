/**
 * Linear interpolation: from `a` to `b` as `share` goes from 0 to 1, and on in the same direction beyond.
 *
 * @example
 * interpolated(10, 30, 0.25) // => 15
 */
export const interpolated = (a: number, b: number, share: number): number => a + share * (b - a)
