import { type Forecast, workAt } from './forecast'
import { type LikelyWait, shareAbove } from './likely'
import { stepMinutes } from './outlook'
import { waitAt } from './predict'

/**
 * The wait of one more arrival at a minute of the day, and the minutes it adds to the waits of those behind it. Until
 * the queue has run empty there is one more in it, over a break too; that time is what the arrival costs all
 * together, its own wait among it.
 */
export function arrivalAt(ahead: Forecast, minute: number): { wait: LikelyWait; delayMinutes: number } {
  const wait = waitAt(ahead, minute)
  return { wait, delayMinutes: Math.max(0, queueMinutesFrom(ahead, minute) - wait.mean) }
}

/** How long there will be a queue, from a minute on. */
function queueMinutesFrom(ahead: Forecast, minute: number): number {
  const { fromMinute, counters, restMinutes } = ahead
  let queueMinutes = 0
  let busy = 1
  const first = Math.max(0, Math.floor((minute - fromMinute) / stepMinutes))
  for (let i = first; i < counters.length && busy > 0; i++) {
    busy = Math.min(busy, shareAbove(workAt(ahead, i), (counters[i] ?? 0) * restMinutes))
    queueMinutes += busy * stepMinutes
  }
  return queueMinutes
}
