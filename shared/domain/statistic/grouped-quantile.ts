/**
 * A quantile of grouped data: only how many values lie in each class is known, and within a class they are taken to lie
 * evenly (linear interpolation of the cumulative frequencies). Classes add up over days and halls, and may fade. It
 * is as fine as its classes; of none it is 0.
 *
 * @example
 * groupedQuantile([0, 10, 20], [1, 3], 0.5) // => 13.3333
 * groupedQuantile([0, 0, 10], [3, 1], 0.5) // => 0
 */
export function groupedQuantile(bounds: readonly number[], counts: readonly number[], share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let left = share * total
  for (const [i, count] of counts.entries()) {
    const [from = 0, to = from] = [bounds[i], bounds[i + 1]]
    if (count > 0 && left <= count) return from + ((to - from) * left) / count
    left -= count
  }
  return 0
}
