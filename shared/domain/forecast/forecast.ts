import type { Wait } from '../../schemas/hall'
import type { Band, Comer } from '../band'
import type { StateRow } from '../learned/wait-line'
import type { DaySteps } from './day-step'
import { type LikelyWait, likelyWait } from './likely'
import { stepMinutes } from './outlook'

/** The day ahead at one hall, however it is foreseen: by playing its queue, or by the waits it publishes. */
export interface Forecast {
  basis: Wait['basis']
  /** The wait of one who arrives at a minute of the day, corrected by what was learned of that kind of comer. */
  bandAt(minute: number, comer: Comer): Band
  /** The same as it is foreseen, before any correction. */
  plainBandAt(minute: number, comer: Comer): Band
  /** What is known of the wait at a minute, as a line's columns; of a hall that is not live, or publishes only its wait, nothing. */
  stateAt?(minute: number, comer: Comer): StateRow | undefined
  /** How long there will be a queue from a minute on, on the mean over the futures. */
  queueMinutesFrom(minute: number): number
}

/** The wait of one who arrives at a minute of the forecast's day. */
export const waitAt = (ahead: Forecast, minute: number, comer: Comer = 'booked'): LikelyWait =>
  likelyWait(ahead.bandAt(minute, comer), ahead.basis)

/**
 * How long there will be a queue, by the share of the futures that have one at each step. A queue that has run
 * empty and comes again is another one.
 *
 * @example
 * const steps = { fromMinute: 540, counters: [1, 1, 1, 1, 1] }
 * queueMinutes(steps, 545, step => [1, 1, 0.5, 0, 1][step]) // => 7.5
 */
export function queueMinutes(
  { fromMinute, counters }: DaySteps,
  minute: number,
  shareQueuing: (step: number) => number,
): number {
  let minutes = 0
  let busy = 1
  const first = Math.max(0, Math.floor((minute - fromMinute) / stepMinutes))
  for (let step = first; step < counters.length && busy > 0; step++) {
    busy = Math.min(busy, shareQueuing(step))
    minutes += busy * stepMinutes
  }
  return minutes
}
