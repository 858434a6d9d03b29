import { type Forecast, waitAt } from './forecast'
import type { LikelyWait } from './likely'

/**
 * The wait of one more arrival at a minute of the day, and the minutes it adds to the waits of those behind it (its
 * externality; Haviv and Ritov 1998). Until the queue has run empty there is one more in it, over a break too;
 * that time is what the arrival costs all together, its own wait among it.
 */
export function arrivalAt(ahead: Forecast, minute: number): { wait: LikelyWait; delayMinutes: number } {
  const wait = waitAt(ahead, minute)
  return { wait, delayMinutes: Math.max(0, ahead.queueMinutesFrom(minute) - wait.mean) }
}
