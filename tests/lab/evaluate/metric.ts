/** For the report: three decimals, and null where there was nothing to measure. */
export const rounded = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : Math.round(value * 1000) / 1000

/** How much of the best baseline's error is saved: 0.1 is a tenth less, below 0 is worse. */
export const skill = (error: number | undefined, baselines: (number | undefined)[]): number | undefined => {
  const best = Math.min(...baselines.filter(value => value !== undefined))
  return error === undefined || !(best > 0) || best === Number.POSITIVE_INFINITY
    ? undefined
    : 1 - error / best
}

/** Herfindahl and Hirschman's index of concentration: 1 when all choose one point, 1/n when n share evenly. */
export function concentration(chosen: Iterable<number>): number | undefined {
  const counts = [...chosen]
  const all = counts.reduce((sum, count) => sum + count, 0)
  return all > 0 ? counts.reduce((sum, count) => sum + (count / all) ** 2, 0) : undefined
}
