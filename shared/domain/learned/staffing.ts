import { shrunkRatio } from '../statistic/shrinkage'
import { type Profile, sumOf } from './learning'
import type { OwnProfiles } from './profile'

/** Counters really at work at a minute of the day, for each that the plan has open. */
export type Staffing = (minute: number) => number

/** Counters of a quarter hour that the plan is worth beside what was seen: of a whole day, and of a quarter hour. */
const prior = { day: 16, quarter: 6 }
/** How far a quarter hour borrows from those beside it. */
const neighbours = [
  [-2, 0.25],
  [-1, 0.6],
  [0, 1],
  [1, 0.6],
  [2, 0.25],
] as const
/** What was seen is believed within these bounds: a hall has no more clerks than chairs for long. */
const bounds = [0.2, 1.5] as const

/**
 * Staffing by the weekday and the quarter hour from who called while people waited, each shrunk to what is known
 * with less detail: the weekday's quarter hour to that of every day, that to the whole day, and that to the plan
 * (empirical Bayes; Robbins 1956). Quarter hours borrow from those beside them (a kernel regression of a constant;
 * Nadaraya and Watson 1964). What happens on one day alone, a clerk
 * who is ill, no mean tells: that the live counters do.
 *
 * @example
 * const ofEvery = { atWork: Array(96).fill(2), planned: Array(96).fill(4) }
 * staffingFor({ ofEvery })(600) // => 0.5071
 */
export function staffingFor({ ofKind, ofEvery }: OwnProfiles): Staffing | undefined {
  if (!ofEvery) return undefined
  const ofDay = shrunkRatio(sumOf(ofEvery.atWork), sumOf(ofEvery.planned), 1, prior.day)
  const ratios = ofEvery.atWork.map((_, quarter) => {
    const usual = near(ofEvery, quarter, ofDay)
    const own = ofKind ? near(ofKind, quarter, usual) : usual
    return Math.min(bounds[1], Math.max(bounds[0], own))
  })
  return minute => ratios[Math.floor(minute / 15)] ?? 1
}

function near(
  { atWork, planned }: Pick<Profile, 'atWork' | 'planned'>,
  quarter: number,
  lent: number,
): number {
  let [sum, weight] = [0, 0]
  for (const [apart, share] of neighbours) {
    sum += share * (atWork[quarter + apart] ?? 0)
    weight += share * (planned[quarter + apart] ?? 0)
  }
  return shrunkRatio(sum, weight, lent, prior.quarter)
}
