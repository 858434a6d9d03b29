import type { Group } from '../../schemas/service'
import { minuteOf, timeOf } from '../calendar'
import type { LiveHall } from '../hall/hall'
import type { Measured } from '../learned/measured'
import { shrunkRatio } from '../statistic/shrinkage'
import { earlyMinutes, isToday, type Outlook, stepMinutes } from './outlook'

/** Visits after which a day's own speed outweighs what is known: the more of that, the fewer days it changes. */
const priorVisits = { assumed: 15, measured: 40 }

/**
 * How slow today's visits have been, by what is usual for their groups: a ratio shrunk to 1, standardised for the mix of
 * groups as an observed over an expected sum.
 *
 * @example
 * speedOf({ meanServiceMinutes: 20, visits: 15 }, { meanMinutes: 10, visits: 0 }) // => 1.5
 */
export function speedOf({ meanServiceMinutes, visits, served }: LiveHall, measured: Measured): number {
  if (!meanServiceMinutes) return 1
  const prior = measured.visits > priorVisits.measured ? priorVisits.measured : priorVisits.assumed
  const usual = served ? usualMinutes(measured, served) : visits * measured.meanMinutes
  return shrunkRatio(meanServiceMinutes * visits, usual, 1, measured.meanMinutes * prior)
}

const usualMinutes = ({ minutes, meanMinutes }: Measured, people: Partial<Record<Group, number>>): number =>
  Object.entries(people).reduce(
    (sum, [group, count]) => sum + count * (minutes[group as Group] ?? meanMinutes),
    0,
  )

/** The counter minutes that are there: of those who wait, of the booked among them, and at the counters. */
export interface Start {
  queued: number
  booked: number
  serving: number
}

/** Where nothing is known to be there. */
export const nobodyHere: Start = { queued: 0, booked: 0, serving: 0 }

/** The work of those who wait, by their groups, the booked ones' share of it by their number, and what is being served. */
export function presentWork(
  live: LiveHall,
  measured: Measured,
  speed: number,
  served: number,
  restMinutes: number,
): Start {
  const people = live.waiting.booked + live.waiting.walkIn
  const minutes = live.waitingByGroup
    ? usualMinutes(measured, live.waitingByGroup)
    : people * measured.meanMinutes
  const queued = (minutes * speed + people * measured.gapMinutes) * served
  return {
    queued,
    booked: people > 0 ? (queued * live.waiting.booked) / people : 0,
    serving: live.serving * restMinutes,
  }
}

/** After so long a third is left of what a day differs by from its profile. */
const fadingMinutes = 120

export interface Arrivals {
  booked: Float64Array
  walkIns: Float64Array
  /** Squared deviation of the day's walk-ins from the expected, as a share. */
  variance: number
}

/**
 * People by step: those booked by how late they usually are, and walk-ins by the profile and today's count. How full
 * the day is has a Gamma prior of mean 1 and the variance measured; what has been seen of its Poisson counts makes it
 * a posterior, with a smaller variance (a negative binomial day). A crowd of the morning need not come in the afternoon:
 * counts of a day are the less alike the farther they lie apart (Avramidis, Deslauriers and L'Ecuyer 2004), so what
 * differs from the profile fades with the time ahead.
 */
export function arrivals(
  outlook: Outlook,
  measured: Measured,
  live: LiveHall | undefined,
  fromMinute: number,
  count: number,
): Arrivals {
  const { profile } = outlook
  const shape = Math.max(2, 1 / Math.max(0.005, measured.dayVariance))
  const { seen, expected } = live ? walkInsSoFar(outlook, live) : { seen: 0, expected: 0 }
  const scale = shrunkRatio(seen, expected, 1, shape)
  const walkIns = Float64Array.from({ length: count }, (_, step) => {
    const aheadMinutes = step * stepMinutes
    const faded = 1 + (scale - 1) * Math.exp(-aheadMinutes / fadingMinutes)
    return profile(fromMinute + aheadMinutes) * stepMinutes * faded
  })
  return {
    booked: bookedBySteps(outlook, measured, fromMinute, count),
    walkIns,
    variance: 1 / (shape + seen),
  }
}

/** Walk-ins against the profile, over the time the machine has been heard. */
function walkInsSoFar({ periods, profile, now }: Outlook, live: LiveHall) {
  const until = minuteOf(timeOf(now))
  const opening = (periods[0]?.fromMinute ?? until) - earlyMinutes
  const from = Math.max(opening, minuteOf(timeOf(live.since)))
  let expected = 0
  for (let minute = from; minute < until; minute++) expected += profile(minute)
  return { seen: live.walkInsSeen, expected }
}

function bookedBySteps(
  outlook: Outlook,
  { showUpShare, lateness, lateBookings }: Measured,
  fromMinute: number,
  count: number,
): Float64Array {
  const { point, booked } = outlook
  const come = showUpShare * (isToday(outlook) ? 1 : lateBookings)
  const people = new Float64Array(count)
  const usual = Array.from({ length: point.slotMinutes / 15 }, (_, i) => [i, 1] as const)
  const seen = lateness ? Object.entries(lateness).map(([i, value]) => [Number(i), value] as const) : usual
  const total = seen.reduce((sum, [, value]) => sum + value, 0)
  for (const slot of booked)
    for (const [quarter, value] of seen) {
      const from = minuteOf(timeOf(slot.slotAt)) + quarter * 15 - fromMinute
      for (let minute = from; minute < from + 15; minute += stepMinutes) {
        const step = Math.floor(minute / stepMinutes)
        if (step >= 0 && step < count)
          people[step] = (people[step] ?? 0) + (slot.people * come * value) / total / 3
      }
    }
  return people
}
