import type { Band } from '../band'
import { minuteOf, timeOf } from '../calendar'
import { knownHall } from './known-hall'
import { likelyWait } from './likely'
import { type Outlook, stepMinutes } from './outlook'
import { playedDay, type WorkAhead, workAt } from './queue-forecast'

/** For so long a clerk can be spared from something else. */
export const lentMinutes = 120

/**
 * Person-minutes of waiting that one more counter saves, open from now on for `lentMinutes`, over the rest of the
 * day. The same day is played twice on the same luck, with the counter and without it, and what is waited is the
 * area under the queue (Little 1961), so that those who are there already count as those who are still to come.
 * Steps are five minutes long, so that it is right to a minute: where nothing is saved it may be a little below zero.
 * Undefined where the hall is silent or tells nothing of its queue: what is not known is no saving of zero.
 */
export function savedByOneMore(outlook: Outlook): number | undefined {
  if (!knownHall(outlook).live) return undefined
  const from = minuteOf(timeOf(outlook.now))
  const lent = (minute: number) => (minute < from + lentMinutes ? 1 : 0)
  const [without, withOne] = [playedDay(outlook), playedDay(outlook, lent)]
  return waited(without) - waited(withOne)
}

/** Minutes that all people together wait, from the first step on. */
const waited = (day: WorkAhead & { serviceMinutes: number }): number =>
  day.counters.reduce((sum, _, step) => sum + queueing(day, step) * stepMinutes, 0)

/** How many wait at a step, on the mean over the futures: the work beyond the visits that the open counters are at. */
function queueing(day: WorkAhead & { serviceMinutes: number }, step: number): number {
  const atCounters = (day.counters[step] ?? 0) * day.restMinutes
  const { p10, p50, p80, p90 } = workAt(day.work, step)
  const people = (work: number) => Math.max(0, work - atCounters) / day.serviceMinutes
  const band: Band = { p10: people(p10), p50: people(p50), p80: people(p80), p90: people(p90) }
  return likelyWait(band, day.basis).mean
}
