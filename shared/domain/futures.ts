/**
 * Chance, drawn once for all: every forecast plays the same futures, so that two halls, or one hall with and
 * without another counter, are compared on the same luck. Each future has its mirror and the middle one has no
 * luck at all, so that where nothing is uncertain but the start, the median is exact.
 */
const pairs = 40
export const futures = 2 * pairs + 1
const steps = 288

let state = 20_181_001
const uniform = (): number => {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647
}
const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())

/** So many normal values for each future. */
function mirrored(count: number): Float64Array[] {
  const half = Array.from({ length: pairs }, () => Float64Array.from({ length: count }, normal))
  return [...half, new Float64Array(count), ...half.map(row => row.map(value => -value)).reverse()]
}

/** Luck of a whole day (people already there, people to come, speed), and of each of its steps, by future. */
export const dayLuck = mirrored(3)
const byFuture = mirrored(steps)
export const stepLuck = Array.from({ length: steps }, (_, step) =>
  Float64Array.from(byFuture, row => row[step] ?? 0),
)

/** The value of this rank among the futures, 0 the least. */
export const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (futures - 1))] ?? 0
