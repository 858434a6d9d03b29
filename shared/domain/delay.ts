import { shareAbove } from './likely'
import { stepMinutes } from './outlook'
import { type Forecast, waitAt } from './predict'

/**
 * Minutes that one more arrival at a minute of the day adds to the waits of those behind it. Until the queue has run
 * empty there is one more in it, over a break too; that time is what the arrival costs all together, its own wait
 * among it.
 */
export function delayCaused(ahead: Forecast, minute: number): number {
  const { fromMinute, work, counters, restMinutes } = ahead
  let queueMinutes = 0
  let busy = 1
  for (let i = Math.max(0, Math.floor((minute - fromMinute) / stepMinutes)); busy > 0; i++) {
    const [p10, p50, p80, p90] = [work.p10[i], work.p50[i], work.p80[i], work.p90[i]]
    if (p10 === undefined || p50 === undefined || p80 === undefined || p90 === undefined) break
    const atCounters = (counters[i] ?? 0) * restMinutes
    busy = Math.min(busy, shareAbove({ p10, p50, p80, p90 }, atCounters))
    queueMinutes += busy * stepMinutes
  }
  return Math.max(0, queueMinutes - waitAt(ahead, minute).mean)
}
