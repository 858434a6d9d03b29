import type { PlaceTime } from './place-time'
import { type Origin, seasonalMean, type WaitHistory, weeklyMeans } from './wait-history'

/**
 * What a wait is foretold from, in the order of the regression's columns. What is learned is learned for these
 * columns: another list needs another one.
 */
export const featureNames = [
  /** Always 1. */
  'intercept',
  /** The mean at the target's quarter hour of the day. */
  'seasonal',
  /** How far the mean of its quarter hour of the week lies above that, over the long run and of late. */
  'weekly',
  'recentWeekly',
  /** The last wait, the seasonal mean at its time, and how far it rose since the one before. */
  'last',
  'seasonalAtLast',
  'rise',
  /** How far today, the last days and today's other places lie above their seasonal means. */
  'today',
  'recentDays',
  'peers',
  /** By how much the last wait is below what the target's time usually has: a queue that is still to build up. */
  'belowSeasonal',
  /** The geometric mean of the last wait and the target's seasonal mean. */
  'geometricMean',
] as const
export type Features = Record<(typeof featureNames)[number], number>

/**
 * The row of a regression in the order of the names; what is not named is 0.
 *
 * @example
 * rowOf({ seasonal: 1, last: 0.7 }).slice(0, 5) // => [0, 1, 0, 0, 0.7]
 */
export const rowOf = (features: Partial<Features>): number[] => featureNames.map(name => features[name] ?? 0)

export function featuresOf(history: WaitHistory, origin: Origin, target: PlaceTime): Features {
  const { last, seasonal: seasonalAtLast, rise, today, recentDays, peers } = origin
  const seasonal = seasonalMean(history, target)
  const { long, recent } = weeklyMeans(history, target)
  return {
    intercept: 1,
    seasonal,
    weekly: long - seasonal,
    recentWeekly: recent - seasonal,
    last,
    seasonalAtLast,
    rise,
    today,
    recentDays,
    peers,
    belowSeasonal: Math.max(0, seasonal - last),
    geometricMean: Math.sqrt(seasonal * last),
  }
}
