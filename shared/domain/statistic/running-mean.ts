/** A mean of what has come so far, and of how many values; of none it says nothing. */
export interface RunningMean {
  mean: number
  count: number
}

export const newMean = (): RunningMean => ({ mean: 0, count: 0 })

/**
 * One value more: the arithmetic mean by its recursion (Welford 1962), which, where a slowest rate is given,
 * turns into an exponentially weighted moving average (Roberts 1959) as soon as 1 / count falls below that rate.
 * So the first values count alike and no starting value has to be guessed. A `weight` below 1 is that part of a
 * value.
 *
 * @example
 * const waits = newMean()
 * addTo(waits, 10)
 * addTo(waits, 20)
 * waits.mean // => 15
 *
 * @example
 * const waits = { mean: 15, count: 9 }
 * addTo(waits, 25, 0.3)
 * waits.mean // => 18
 */
export function addTo(running: RunningMean, value: number, slowestRate = 0, weight = 1): void {
  running.count += weight
  running.mean = smoothed(running.mean, value, weight * Math.max(1 / running.count, slowestRate))
}

/**
 * The mean of a key, begun where there is none yet.
 *
 * @example
 * const byWeekday = new Map()
 * addTo(meanOfKey(byWeekday, 'Monday'), 20)
 * meanOfKey(byWeekday, 'Monday').mean // => 20
 */
export function meanOfKey<Key>(means: Map<Key, RunningMean>, key: Key): RunningMean {
  const known = means.get(key) ?? newMean()
  means.set(key, known)
  return known
}

/**
 * A running mean's value.
 *
 * @example
 * meanOf({ mean: 4, count: 2 }) // => 4
 * meanOf(newMean()) // => undefined
 */
export const meanOf = ({ mean, count }: RunningMean): number | undefined => (count > 0 ? mean : undefined)

/**
 * Simple exponential smoothing (Brown 1956): the mean moves by a constant share of the distance. Values weigh
 * rate × (1 − rate)ⁿ after n others, 1 / rate of them in the long run; what it began with fades at the same pace.
 *
 * @example
 * smoothed(10, 20, 0.4) // => 14
 */
export const smoothed = (mean: number, value: number, rate: number): number => mean + rate * (value - mean)
