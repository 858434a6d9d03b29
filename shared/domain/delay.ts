import { stepMinutes } from './outlook'
import type { Forecast } from './predict'

/**
 * Minutes that one more arrival at a minute of the day costs those behind it: everybody who comes before the queue has run empty waits
 * one visit's share of a counter longer. How likely it has not run empty is told by the futures.
 */
export function delayCaused(ahead: Forecast, minute: number): number {
  const { fromMinute, people, counters, serviceMinutes, restMinutes } = ahead
  const first = Math.max(0, Math.floor((minute - fromMinute) / stepMinutes))
  let delay = 0
  let busy = 1
  for (let i = first; i < people.length && busy > 0; i++) {
    const open = counters[i] ?? 0
    busy = Math.min(busy, shareAbove(ahead, i, open * restMinutes))
    delay += (busy * (people[i] ?? 0) * serviceMinutes) / Math.max(1, open)
  }
  return delay
}

/** Share of the futures in which there is more work at a step than this. */
function shareAbove({ work: { p10, p50, p80, p90 } }: Forecast, step: number, minutes: number): number {
  if (minutes < (p10[step] ?? 0)) return 1
  if (minutes < (p50[step] ?? 0)) return 0.7
  if (minutes < (p80[step] ?? 0)) return 0.35
  return minutes < (p90[step] ?? 0) ? 0.15 : 0
}
