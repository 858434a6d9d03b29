import type { Band } from '../band'
import { gammaQuantile } from '../statistic/gamma-quantile'
import type { Arrivals } from './demand'
import { stepMinutes } from './outlook'

/**
 * Monte Carlo simulation of a hall's work with common random numbers (Conway 1963; Glasserman and Yao 1992): chance
 * is drawn once for all, every forecast plays the same futures, so that two halls, or one hall with and without
 * another counter, are compared on the same luck. The futures are antithetic (Hammersley and Morton 1956): each
 * has its mirror, and the middle one has no luck at all, so that where nothing is uncertain but the start, the
 * median is exact. With 81 futures p90 is known to about a fifth of a standard deviation.
 */
const pairs = 40
const futures = 2 * pairs + 1
const steps = 288

/** Uniform numbers of Park, Miller and Stockmeyer's generator (1993), normal ones by Box and Muller (1958). */
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
const dayLuck = mirrored(3)
const byFuture = mirrored(steps)
const stepLuck = Array.from({ length: steps }, (_, step) =>
  Float64Array.from(byFuture, row => row[step] ?? 0),
)

/** The sample quantile: the value of the nearest rank among the futures, 0 the least. */
const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (futures - 1))] ?? 0

const shares: Record<keyof Band, number> = { p10: 0.1, p50: 0.5, p80: 0.8, p90: 0.9 }

export interface Hall {
  /** Counter minutes a ticket takes, and their squared coefficient of variation. */
  serviceMinutes: number
  variation: number
  /** What is left, on the mean, of a visit one comes upon. */
  restMinutes: number
  counters: number[]
}

/** How much a day's clerks differ from what is known of them; less when they have been seen today. */
const speedDeviation = (visits: number): number => 0.1 / Math.sqrt(1 + visits / 40)

/**
 * The work there is at each step, sorted over all futures and told at a few shares of them. What a step brings is
 * compound Poisson, many rare people with unequal work, here a Gamma variable of the same mean and variance.
 *
 * @example
 * const hall = { serviceMinutes: 10, variation: 0, restMinutes: 5, counters: [1, 1, 1] }
 * const nobody = { booked: [0, 0, 0], walkIns: [0, 0, 0], variance: 0 }
 * simulateWork(hall, { queued: 20, serving: 0 }, nobody, 0).p50 // => [20, 15, 10]
 */
export function simulateWork(
  hall: Hall,
  start: { queued: number; serving: number },
  { booked, walkIns, variance }: Arrivals,
  visitsToday: number,
): Record<keyof Band, number[]> {
  const { serviceMinutes, variation, restMinutes, counters } = hall
  const startDeviation = Math.sqrt(start.queued * serviceMinutes * Math.min(1, variation))
  const speeds = dayLuck.map(([, , luck = 0]) => Math.max(0.5, 1 + luck * speedDeviation(visitsToday)))
  const scales = dayLuck.map(([, luck = 0]) => Math.max(0.1, 1 + luck * Math.sqrt(variance)))
  const work = Float64Array.from(dayLuck, ([luck = 0], future) =>
    Math.max(0, start.queued * (speeds[future] ?? 1) + luck * startDeviation + start.serving),
  )
  const told: Record<keyof Band, number[]> = { p10: [], p50: [], p80: [], p90: [] }
  const names = Object.keys(shares) as (keyof Band)[]
  counters.forEach((open, step) => {
    const sorted = work.slice().sort()
    for (const name of names) told[name].push(quantile(sorted, shares[name]))
    const comes = (booked[step] ?? 0) + (walkIns[step] ?? 0) > 0
    if (!comes && (open === 0 || (sorted.at(-1) ?? 0) < 0.01)) return
    const kept = Math.exp(-stepMinutes / restMinutes)
    const luck = stepLuck[step] ?? new Float64Array(futures)
    for (let future = 0; future < futures; future++) {
      const people = (booked[step] ?? 0) + (walkIns[step] ?? 0) * (scales[future] ?? 1)
      const visits =
        people > 0 ? gammaQuantile(people / (1 + variation), luck[future] ?? 0) * (1 + variation) : 0
      const before = (work[future] ?? 0) + visits * serviceMinutes * (speeds[future] ?? 1)
      work[future] = drained(before, open, restMinutes, kept)
    }
  })
  return told
}

/**
 * A step's service as a fluid (Newell 1971): counters work side by side, and below a visit for each some stand idle, so
 * that the rest decays exponentially.
 */
function drained(work: number, counters: number, restMinutes: number, kept: number): number {
  if (counters === 0) return work
  const full = counters * restMinutes
  if (work <= full) return work * kept
  const busyMinutes = (work - full) / counters
  if (busyMinutes >= stepMinutes) return work - counters * stepMinutes
  return full * Math.exp(-(stepMinutes - busyMinutes) / restMinutes)
}
