import type { Band, Comer } from '../band'
import { assumedMeasured } from '../learned/measured'
import { daySteps, stepAt } from './day-step'
import { type Forecast, queueMinutes } from './forecast'
import { knownHall } from './known-hall'
import { shareAbove } from './likely'
import { type Outlook, stepMinutes } from './outlook'
import { type PublishedWaits, unusualPeople } from './published'

/** A hall that publishes only its wait: the waits foretold of it, longer by people beyond the usual. */
export function publishedForecast(outlook: Outlook, published: PublishedWaits): Forecast {
  const known = knownHall(outlook)
  const planned = daySteps(outlook, known)
  // What is published goes over breaks, and holds there too: no step may let nothing be worked off.
  const steps = { ...planned, counters: planned.counters.map(open => Math.max(1, open)) }
  const { meanMinutes } = outlook.measured ?? assumedMeasured
  const unusual = unusualPeople(outlook)
  const bandFrom = (step: number): Band => {
    const minute = steps.fromMinute + step * stepMinutes
    const extraWork = meanMinutes * stillFelt(unusual, minute)
    return eachOf(published.bandAt(minute), wait => withExtraWork(steps.counters, step, wait, extraWork))
  }
  const bands: Band[] = []
  const bandOf = (step: number): Band => {
    bands[step] ??= bandFrom(step)
    return bands[step]
  }
  const bandAt = (minute: number, comer: Comer): Band => {
    const share = comer === 'booked' ? published.bookedShare : 1
    return eachOf(bandOf(stepAt(steps, minute)), wait => wait * share)
  }
  return {
    basis: known.basis,
    bandAt,
    plainBandAt: bandAt,
    queueMinutesFrom: minute => queueMinutes(steps, minute, step => shareAbove(bandOf(step), 0)),
  }
}

const eachOf = ({ p10, p50, p80, p90 }: Band, change: (wait: number) => number): Band => ({
  p10: change(p10),
  p50: change(p50),
  p80: change(p80),
  p90: change(p90),
})

/** How many of those who came before are still felt: of an hour ago, a third. */
const stillFelt = (came: { minute: number; people: number }[], minute: number): number =>
  came.reduce(
    (sum, one) => (one.minute > minute ? sum : sum + one.people * Math.exp((one.minute - minute) / 60)),
    0,
  )

/**
 * A wait from a step on, and after it the time in which the counters then open work off more.
 *
 * @example
 * withExtraWork([2, 2, 1, 1], 0, 4, 6) // => 7
 * withExtraWork([2, 2, 1, 1], 0, 4, 15) // => 13
 */
export function withExtraWork(counters: number[], step: number, wait: number, extraWork: number): number {
  let [end, left] = [wait, extraWork]
  for (let i = step + Math.floor(wait / stepMinutes); i < counters.length; i++) {
    const open = counters[i] ?? 1
    const stepEnd = (i + 1 - step) * stepMinutes
    const work = (stepEnd - end) * open
    if (left <= work) return end + left / open
    left -= work
    end = stepEnd
  }
  return end + left / (counters.at(-1) ?? 1)
}
