import { showUpShare } from '../../content/profile'
import type { Group } from '../../schemas/service'
import { noTally, type Tally } from '../hall/day-count'
import { placeMinutes } from '../point/slot'
import { shrunkRatio } from '../statistic/shrinkage'
import type { Profile } from './learning'

/** How the visits of a point go, as far as it has been measured. */
export interface Measured {
  /** Minutes at the counter by group, and over all groups. */
  minutes: Partial<Record<Group, number>>
  meanMinutes: number
  /** Squared coefficient of variation of the service time. */
  variation: number
  /** Counter minutes between two visits: the next is called, and perhaps one who has left. */
  gapMinutes: number
  /** People who are booked in the end, for each who was before the day began. */
  lateBookings: number
  /** Share of tickets whose owner has left when it is called. */
  lostShare: number
  showUpShare: number
  /** Share of the booked people who come by quarter hours after their slot; missing while nobody was seen. */
  lateness?: Record<string, number>
  /**
   * Share of the walk-ins before them whom booked people overtake: none where everybody is called as he came, all where
   * those who are booked are called first.
   */
  overtaking: number
  /** Squared deviation of a whole day's walk-ins from the profile. */
  dayVariance: number
  /** Visits measured: the more, the less a single day changes them. */
  visits: number
}

/** Spread of service times where a hall has not measured its own (log-normal, sigma 0.45). */
const assumedVariation = 0.22
/** How many visits, tickets and bookings the assumption and the peers together are worth. */
const prior = { visits: 10, peerVisits: 30, people: 20 }
/** Without days to compare, a day may be half fuller or emptier. */
const assumedDayVariance = 1 / 3

export const assumedMeasured: Measured = {
  minutes: {},
  meanMinutes: placeMinutes,
  variation: assumedVariation,
  gapMinutes: 0,
  lateBookings: 1,
  lostShare: 0,
  showUpShare,
  overtaking: 0,
  dayVariance: assumedDayVariance,
  visits: 0,
}

/**
 * What a point has measured, with the little it lacks borrowed from its peers: every mean and share is shrunk to what
 * is assumed by a fixed number of further visits or people (`prior`), a share so as under a Beta prior.
 *
 * @example
 * measuredFor({ service: {}, came: {}, gaps: {}, precedence: {}, lost: 5, taken: 80 }, undefined).lostShare // => 0.05
 */
export function measuredFor(own: Profile | undefined, peers: Profile | undefined): Measured {
  if (!own && !peers) return assumedMeasured
  const lent = totalOf(peers?.service)
  const all = sumTallies([totalOf(own?.service), atMost(lent, prior.peerVisits), assumedTally])
  const meanMinutes = all.minutes / all.visits
  const names = new Set([...Object.keys(own?.service ?? {}), ...Object.keys(peers?.service ?? {})])
  const minutes = Object.fromEntries(
    ([...names] as Group[]).map(name => {
      const borrowed = atMost(peers?.service[name] ?? noTally, prior.peerVisits)
      const { visits, minutes } = sumTallies([own?.service[name], borrowed])
      return [name, shrunkRatio(minutes, visits, meanMinutes, prior.visits)]
    }),
  )
  const came = Object.values(own?.came ?? {}).reduce((sum, people) => sum + people, 0)
  const ratio = (sum = 0, weight = 0, assumed: number) => shrunkRatio(sum, weight, assumed, prior.people)
  return {
    minutes,
    meanMinutes,
    variation: Math.min(1, all.squares / all.visits / meanMinutes ** 2 - 1),
    gapMinutes: ratio(own?.gaps.minutes, own?.gaps.visits, 0),
    lateBookings: ratio(own?.due, own?.dueEarly, 1),
    lostShare: ratio(own?.lost, own?.taken, 0),
    showUpShare: ratio(came, own?.due, showUpShare),
    ...(own && came > 0 && { lateness: own.came }),
    overtaking: ratio(own?.precedence.overtaken, own?.precedence.met, 0),
    dayVariance: own?.dayVariance ?? peers?.dayVariance ?? assumedDayVariance,
    visits: all.visits,
  }
}

const assumedTally: Tally = {
  visits: prior.visits,
  minutes: prior.visits * placeMinutes,
  squares: prior.visits * placeMinutes ** 2 * (1 + assumedVariation),
}

const sumTallies = (tallies: (Tally | undefined)[]): Tally =>
  tallies.reduce<Tally>(
    (sum, tally) => ({
      visits: sum.visits + (tally?.visits ?? 0),
      minutes: sum.minutes + (tally?.minutes ?? 0),
      squares: sum.squares + (tally?.squares ?? 0),
    }),
    noTally,
  )

const totalOf = (service: Profile['service'] = {}): Tally => sumTallies(Object.values(service))

function atMost({ visits, minutes, squares }: Tally, most: number): Tally {
  const share = visits > most ? most / visits : 1
  return { visits: visits * share, minutes: minutes * share, squares: squares * share }
}
