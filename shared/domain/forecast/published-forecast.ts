import type { Band } from '../band'
import { instantAt, minutesBetween } from '../calendar'
import { basisOf, type Forecast, stepsOf } from './forecast'
import { assumedMeasured } from './measured'
import { type Outlook, stepMinutes } from './outlook'
import { type PublishedWaits, unusualPeople } from './published'

/**
 * A hall that publishes only its wait, as the work that would make one wait so long: so whatever reads a
 * forecast reads this one too.
 */
export function publishedForecast(outlook: Outlook, published: PublishedWaits): Forecast {
  const { meanMinutes } = outlook.measured ?? assumedMeasured
  const { fromMinute, counters: planned } = stepsOf(outlook, undefined)
  // What is published goes over breaks, and holds there too: no step may let nothing be worked off.
  const counters = planned.map(open => Math.max(1, open))
  const work: Forecast['work'] = { p10: [], p50: [], p80: [], p90: [] }
  const unusual = unusualPeople(outlook)
  counters.forEach((_, step) => {
    const minute = fromMinute + step * stepMinutes
    const extra = meanMinutes * stillFelt(unusual, minute)
    const band = published.bandAt(minute)
    for (const name of Object.keys(work) as (keyof Band)[])
      work[name].push(workOf(counters, step, band[name]) + extra)
  })
  return {
    basis: basisOf(outlook, published.isLive),
    fromMinute,
    aheadMinutes: minutesBetween(outlook.now, instantAt(outlook.day, 0)) + fromMinute,
    work,
    counters,
    restMinutes: 0,
    bookedShare: published.bookedShare,
  }
}

/** How many of those who came before are still felt: of an hour ago, a third. */
const stillFelt = (came: { minute: number; people: number }[], minute: number): number =>
  came.reduce(
    (sum, one) => (one.minute > minute ? sum : sum + one.people * Math.exp((one.minute - minute) / 60)),
    0,
  )

/** The work that takes so many minutes from a step on: the inverse of `drainMinutes`. */
function workOf(counters: number[], from: number, minutes: number): number {
  let work = 0
  for (let i = from; i < counters.length; i++) {
    const open = counters[i] ?? 0
    const left = minutes - (i - from) * stepMinutes
    if (left <= stepMinutes) return work + Math.max(0, left) * open
    work += open * stepMinutes
  }
  return work + (minutes - (counters.length - from) * stepMinutes) * (counters.at(-1) ?? 1)
}
