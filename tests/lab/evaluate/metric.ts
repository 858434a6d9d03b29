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

/** Into its place in the list of this name, so that the values stay in their order. */
export function insertSorted(lists: Map<string, number[]>, name: string, value: number): void {
  const list = lists.get(name) ?? []
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle] as number) > value) to = middle
    else from = middle + 1
  }
  list.splice(from, 0, value)
  lists.set(name, list)
}

/** Of values in their order: the middle one, of two the later. */
export const middleOf = (sorted: number[] = []): number | undefined => sorted[Math.floor(sorted.length / 2)]

export const median = (values: number[]): number | undefined => middleOf([...values].sort((a, b) => a - b))
