import { addDays, addMinutes, dayOf, instantOf, msOf, timeOf } from '../calendar'

const nightBegins = '21:00'
const nightEnds = '08:00'
/** What is left of less than this by the morning has to be known before it. */
const useLeftMinutes = 60

/**
 * Until when a message waits because people sleep; nothing by day. What concerns the hours right after the night is
 * not kept: in the morning it would come too late.
 */
export function keptUntil(now: string, usefulUntil: string): string | undefined {
  const time = timeOf(now)
  if (time >= nightEnds && time < nightBegins) return undefined
  const day = time < nightEnds ? dayOf(now) : addDays(dayOf(now), 1)
  const morning = `${day}T${nightEnds}:00+08:00`
  return usefulUntil < addMinutes(morning, useLeftMinutes) ? undefined : morning
}

const shortestMs = 30_000
const longestMs = 30 * 60_000

/**
 * When to try again after the so-many-th try that failed on its way: later each time, and the sooner the less time a
 * message has left, so that an outage which ends in time costs none.
 */
export function nextTry(now: string, tries: number, usefulUntil: string): string {
  const grown = Math.min(shortestMs * 2 ** (tries - 1), longestMs)
  const left = msOf(usefulUntil) - msOf(now)
  return instantOf(msOf(now) + Math.max(shortestMs, Math.min(grown, left / 4)))
}
