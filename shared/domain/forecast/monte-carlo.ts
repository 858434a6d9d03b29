import type { Band } from '../band'
import { gammaQuantile } from '../statistic/gamma-quantile'
import type { Arrivals, Start } from './demand'
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
  /** Share of the walk-ins before them whom booked people overtake. */
  overtaking: number
  /** What is left, on the mean, of a visit one comes upon. */
  restMinutes: number
  counters: number[]
}

/** How much a day's clerks differ from what is known of them; less when they have been seen today. */
const speedDeviation = (visits: number): number => 0.1 / Math.sqrt(1 + visits / 40)

export type WorkBands = Record<keyof Band, number[]>

/** The work there is at each step, and how much of it comes before somebody who is booked. */
export interface Work {
  all: WorkBands
  beforeBooked: WorkBands
}

/**
 * The work there is at each step, sorted over all futures and told at a few shares of them. What a step brings is
 * compound Poisson, many rare people with unequal work, here a Gamma variable of the same mean and variance.
 *
 * Where booked people are called first (a queue with non-preemptive priority; Cobham 1954) their own work is followed
 * beside all: walk-ins are served only while none of them waits, and a visit that has begun is not broken off. Where
 * they overtake but a share of the others, that share lies between.
 *
 * @example
 * const hall = { serviceMinutes: 10, variation: 0, restMinutes: 5, overtaking: 1, counters: [1, 1, 1] }
 * const nobody = { booked: [0, 0, 0], walkIns: [0, 0, 0], variance: 0 }
 * simulateWork(hall, { queued: 20, booked: 0, serving: 0 }, nobody, 0).all.p50 // => [20, 15, 10]
 * simulateWork(hall, { queued: 20, booked: 0, serving: 0 }, nobody, 0).beforeBooked.p50 // => [0, 5, 5]
 */
export function simulateWork(hall: Hall, start: Start, coming: Arrivals, visitsToday: number): Work {
  const luck = luckOf(coming.variance, visitsToday)
  const all = played(hall, startWork(hall, start.queued, start.serving, luck), coming, luck)
  const everybody = toldOf(all)
  if (hall.overtaking === 0) return { all: everybody, beforeBooked: everybody }
  const alone = { booked: coming.booked, walkIns: nobody }
  const own = played(hall, startWork(hall, start.booked, start.serving, luck), alone, luck, all)
  const before = own.map((works, step) =>
    works.map((work, future) => {
      const others = Math.max(0, (all[step]?.[future] ?? 0) - work)
      return work + (1 - hall.overtaking) * others
    }),
  )
  return { all: everybody, beforeBooked: toldOf(before) }
}

/** By future: how slow the clerks are, and how full the day is, against what is expected. */
interface Luck {
  speeds: Float64Array
  scales: Float64Array
}
const luckOf = (variance: number, visitsToday: number): Luck => ({
  speeds: Float64Array.from(dayLuck, ([, , luck = 0]) =>
    Math.max(0.5, 1 + luck * speedDeviation(visitsToday)),
  ),
  scales: Float64Array.from(dayLuck, ([, luck = 0]) => Math.max(0.1, 1 + luck * Math.sqrt(variance))),
})

const nobody = new Float64Array()

/** By future: the work of those who wait, uncertain by how unequal visits are, and what is left at the counters. */
const startWork = (
  { serviceMinutes, variation }: Hall,
  queued: number,
  serving: number,
  { speeds }: Luck,
): Float64Array => {
  const deviation = Math.sqrt(queued * serviceMinutes * Math.min(1, variation))
  return Float64Array.from(dayLuck, ([luck = 0], future) =>
    Math.max(0, queued * (speeds[future] ?? 1) + luck * deviation + serving),
  )
}

/** The work by step and future; with `all`, of people who are called before the others of it. */
function played(
  { serviceMinutes, variation, restMinutes, counters }: Hall,
  start: Float64Array,
  { booked, walkIns }: Pick<Arrivals, 'booked' | 'walkIns'>,
  { speeds, scales }: Luck,
  all?: Float64Array[],
): Float64Array[] {
  const kept = Math.exp(-stepMinutes / restMinutes)
  const byStep = [start]
  let work = start
  for (let step = 0; step < counters.length - 1; step++) {
    const open = counters[step] ?? 0
    const [due, mayCome] = [booked[step] ?? 0, walkIns[step] ?? 0]
    const luck = stepLuck[step] as Float64Array
    const next = new Float64Array(futures)
    for (let future = 0; future < futures; future++) {
      const people = due + mayCome * (scales[future] as number)
      const visits =
        people > 0 ? gammaQuantile(people / (1 + variation), luck[future] as number) * (1 + variation) : 0
      const before = (work[future] as number) + visits * serviceMinutes * (speeds[future] as number)
      next[future] = drained(before, open, restMinutes, kept)
    }
    if (all) keepBusy(next, all[step + 1] as Float64Array, open * restMinutes)
    byStep.push(next)
    work = next
  }
  return byStep
}

/** While anybody is there the counters have somebody at them, whoever is called first. */
function keepBusy(own: Float64Array, all: Float64Array, atCounters: number): void {
  for (let future = 0; future < futures; future++)
    own[future] = Math.max(own[future] as number, Math.min(atCounters, all[future] as number))
}

function toldOf(byStep: Float64Array[]): WorkBands {
  const told: WorkBands = { p10: [], p50: [], p80: [], p90: [] }
  const names = Object.keys(shares) as (keyof Band)[]
  for (const works of byStep) {
    const sorted = works.slice().sort()
    for (const name of names) told[name].push(quantile(sorted, shares[name]))
  }
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
