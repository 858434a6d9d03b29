import type { Busyness, Wait } from '../schemas/hall'
import type { Point } from '../schemas/point'
import type { Group } from '../schemas/service'
import { dayOf, minuteOf, timeOf } from './calendar'
import { type Band, type Comer, type Correction, corrected } from './correction'
import { dayLuck, futures, quantile, stepLuck } from './futures'
import { isSilent, type LiveHall } from './hall'
import { assumedMeasured, type Measured } from './measured'
import { type OpenPeriod, plannedCounters } from './opening'
import type { ArrivalProfile } from './profile'

/** What is known of one point on one day. `booked` counts the people expected by slot, holds included. */
export interface Outlook {
  point: Point
  day: string
  periods: OpenPeriod[]
  profile: ArrivalProfile
  measured?: Measured | undefined
  correction?: Correction | undefined
  booked: { slotAt: string; people: number }[]
  live?: LiveHall | undefined
  now: string
}

/** The day ahead in steps: the work there will be (counter minutes) at some shares of its futures, and the counters. */
export interface Forecast {
  basis: Wait['basis']
  fromMinute: number
  /** How far the day is ahead: minutes from now to its first step. */
  aheadMinutes: number
  work: Record<keyof Band, number[]>
  counters: number[]
  serviceMinutes: number
  /** What is left, on the mean, of a visit one comes upon. */
  restMinutes: number
  correction?: Correction | undefined
}

const stepMinutes = 5
const dayMinutes = 24 * 60
/** People who come before the doors open are there when they do. */
const earlyMinutes = 60
/** … and those left when they close are served within this time. */
const lateMinutes = 60
/** For so long the counters really open count, then the roster does. */
const staffingMinutes = 30
/** Visits after which a day's own speed outweighs what is known of the point: less than its own measure is worth. */
const priorVisits = { assumed: 15, measured: 40 }
const shares: Record<keyof Band, number> = { p10: 0.1, p50: 0.5, p80: 0.8, p90: 0.9 }

/**
 * Plays the day many times with the same luck for every hall: people come as booked and as the profile says,
 * bring work, and the counters that are open take it off. What differs between the futures is how much work
 * the people here have brought, how full the day turns out, how fast the clerks are, and who comes when.
 */
export function forecast(outlook: Outlook): Forecast {
  const live = usableLive(outlook)
  const measured = outlook.measured ?? assumedMeasured
  const speed = live ? speedOf(live, measured) : 1
  const served = 1 - measured.lostShare
  const serviceMinutes = (measured.meanMinutes * speed + measured.gapMinutes) * served
  const variation = (1 + measured.variation) / served - 1
  const restMinutes = (measured.meanMinutes * speed * (1 + measured.variation)) / 2
  const fromMinute = startMinute(outlook, live)
  const lastMinute = Math.min(
    dayMinutes,
    Math.max(fromMinute, outlook.periods.at(-1)?.toMinute ?? 0) + lateMinutes,
  )
  const counters = Array.from({ length: Math.ceil((lastMinute - fromMinute) / stepMinutes) }, (_, step) =>
    countersAt(outlook, live, fromMinute + step * stepMinutes, step),
  )
  const hall = { serviceMinutes, variation, restMinutes, counters }
  const start = live ? presentWork(live, measured, speed, served, hall) : { queued: 0, serving: 0 }
  return {
    basis: live ? 'live' : isOpenNow(outlook) ? 'unknown' : 'forecast',
    fromMinute,
    aheadMinutes:
      (Date.parse(`${outlook.day}T00:00:00+08:00`) - Date.parse(outlook.now)) / 60_000 + fromMinute,
    work: play(hall, start, arrivals(outlook, measured, live, fromMinute, counters.length), live),
    counters,
    serviceMinutes,
    restMinutes,
    correction: outlook.correction,
  }
}

const isToday = ({ day, now }: Outlook): boolean => day === dayOf(now)

const usableLive = (outlook: Outlook): LiveHall | undefined =>
  outlook.live &&
  isToday(outlook) &&
  dayOf(outlook.live.asOf) === outlook.day &&
  !isSilent(outlook.live, outlook.now)
    ? outlook.live
    : undefined

function isOpenNow(outlook: Outlook): boolean {
  const minute = minuteOf(timeOf(outlook.now))
  return (
    isToday(outlook) &&
    outlook.periods.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)
  )
}

/** Today starts now, on a whole step so that doors and breaks fall between two; another day before its doors open. */
function startMinute(outlook: Outlook, live: LiveHall | undefined): number {
  const opening = (outlook.periods[0]?.fromMinute ?? earlyMinutes) - earlyMinutes
  const minute = isToday(outlook) ? minuteOf(timeOf(outlook.now)) : 0
  const now = minute - (minute % stepMinutes)
  return live ? now : Math.max(now, opening - (opening % stepMinutes))
}

/** How slow today's visits have been, by what is usual for their groups. */
function speedOf({ meanServiceMinutes, visits, served }: LiveHall, measured: Measured): number {
  if (!meanServiceMinutes) return 1
  const prior = measured.visits > priorVisits.measured ? priorVisits.measured : priorVisits.assumed
  const usual = served ? usualMinutes(measured, served) : visits * measured.meanMinutes
  const trust = measured.meanMinutes * prior
  return (trust + meanServiceMinutes * visits) / (trust + usual)
}

const usualMinutes = ({ minutes, meanMinutes }: Measured, people: Partial<Record<Group, number>>): number =>
  Object.entries(people).reduce(
    (sum, [group, count]) => sum + count * (minutes[group as Group] ?? meanMinutes),
    0,
  )

type Hall = Pick<Forecast, 'serviceMinutes' | 'restMinutes' | 'counters'> & { variation: number }

/** The work of those who wait, by their groups, and what is left of that at the counters. */
function presentWork(
  live: LiveHall,
  measured: Measured,
  speed: number,
  served: number,
  { restMinutes }: Hall,
) {
  const people = live.waiting.booked + live.waiting.walkIn
  const minutes = live.waitingByGroup
    ? usualMinutes(measured, live.waitingByGroup)
    : people * measured.meanMinutes
  return {
    queued: (minutes * speed + people * measured.gapMinutes) * served,
    serving: live.serving * restMinutes,
  }
}

/**
 * The counters really open count for half an hour; after that the roster does. Whoever still waits when the
 * doors close is served by those who are there last.
 */
function countersAt(
  { point, periods }: Outlook,
  live: LiveHall | undefined,
  minute: number,
  step: number,
): number {
  const last = periods.at(-1)?.toMinute ?? 0
  const planned = plannedCounters(point, periods, Math.min(minute, last - 1)) || (minute >= last ? 1 : 0)
  const isNow = live && live.openCounters > 0 && step * stepMinutes < staffingMinutes
  return isNow && planned > 0 ? live.openCounters : planned
}

interface Arrivals {
  booked: Float64Array
  walkIns: Float64Array
  /** Squared deviation of the day's walk-ins from the expected, as a share. */
  variance: number
}

/** People by step: those booked by how late they usually are, and walk-ins by the profile and today's count. */
function arrivals(
  outlook: Outlook,
  measured: Measured,
  live: LiveHall | undefined,
  fromMinute: number,
  count: number,
): Arrivals {
  const { profile } = outlook
  const shape = Math.max(2, 1 / Math.max(0.005, measured.dayVariance))
  const { seen, expected } = live ? walkInsSoFar(outlook, live) : { seen: 0, expected: 0 }
  const scale = (shape + seen) / (shape + expected)
  const walkIns = Float64Array.from({ length: count }, (_, step) => {
    const minute = fromMinute + step * stepMinutes
    return profile(minute) * stepMinutes * scale
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

/** How much a day's clerks differ from what is known of them; less when they have been seen today. */
const speedDeviation = (live: LiveHall | undefined): number => 0.1 / Math.sqrt(1 + (live?.visits ?? 0) / 40)

/** The work there is at each step, sorted over all futures and told at a few shares of them. */
function play(
  hall: Hall,
  start: { queued: number; serving: number },
  { booked, walkIns, variance }: Arrivals,
  live: LiveHall | undefined,
): Forecast['work'] {
  const { serviceMinutes, variation, restMinutes, counters } = hall
  const startDeviation = Math.sqrt(start.queued * serviceMinutes * Math.min(1, variation))
  const speeds = dayLuck.map(([, , luck = 0]) => Math.max(0.5, 1 + luck * speedDeviation(live)))
  const scales = dayLuck.map(([, luck = 0]) => Math.max(0.1, 1 + luck * Math.sqrt(variance)))
  const work = Float64Array.from(dayLuck, ([luck = 0], future) =>
    Math.max(0, start.queued * (speeds[future] ?? 1) + luck * startDeviation + start.serving),
  )
  const told: Forecast['work'] = { p10: [], p50: [], p80: [], p90: [] }
  const names = Object.keys(shares) as (keyof Band)[]
  counters.forEach((open, step) => {
    const sorted = work.slice().sort()
    for (const name of names) told[name].push(quantile(sorted, shares[name]))
    const comes = (booked[step] ?? 0) + (walkIns[step] ?? 0) > 0
    if (!comes && (open === 0 || (sorted.at(-1) ?? 0) < 0.01)) return
    const kept = Math.exp(-stepMinutes / restMinutes)
    const luck = stepLuck[step] ?? new Float64Array(futures)
    for (let future = 0; future < futures; future++) {
      const people = (booked[step] ?? 0) + (walkIns[step] ?? 0) * (scales[future] ?? 1)
      const visits = people > 0 ? spread(people / (1 + variation), luck[future] ?? 0) * (1 + variation) : 0
      const before = (work[future] ?? 0) + visits * serviceMinutes * (speeds[future] ?? 1)
      work[future] = drained(before, open, restMinutes, kept)
    }
  })
  return told
}

/** A gamma variable of this shape at a normal luck (Wilson and Hilferty 1931): many rare people with unequal work. */
function spread(shape: number, luck: number): number {
  const ninth = 1 / (9 * Math.max(shape, 1e-6))
  const root = Math.max(0, 1 - ninth + luck * Math.sqrt(ninth))
  return shape * root * root * root
}

/** A step's service: counters work side by side, and below a visit for each some stand idle. */
function drained(work: number, counters: number, restMinutes: number, kept: number): number {
  if (counters === 0) return work
  const full = counters * restMinutes
  if (work <= full) return work * kept
  const busyMinutes = (work - full) / counters
  if (busyMinutes >= stepMinutes) return work - counters * stepMinutes
  return full * Math.exp(-(stepMinutes - busyMinutes) / restMinutes)
}

/** The wait of one who arrives at a minute of the forecast's day. */
export function waitAt(ahead: Forecast, minute: number, comer: Comer = 'booked'): Wait {
  const { p50, p80 } = bandAt(ahead, minute, comer)
  return { p50, p80, basis: ahead.basis }
}

/** The same with the band in which four of five waits lie. */
export function bandAt(ahead: Forecast, minute: number, comer: Comer): Band {
  const raw = rawBandAt(ahead, minute)
  return ahead.correction
    ? corrected(raw, ahead.correction, ahead.aheadMinutes + minute - ahead.fromMinute, minute, comer)
    : raw
}

export function rawBandAt(ahead: Forecast, minute: number): Band {
  const { work, fromMinute, counters } = ahead
  const i = Math.min(Math.max(0, Math.floor((minute - fromMinute) / stepMinutes)), counters.length - 1)
  const of = (share: number[]) => drainMinutes(ahead, i, share[i] ?? 0)
  return { p10: of(work.p10), p50: of(work.p50), p80: of(work.p80), p90: of(work.p90) }
}

/** Minutes until a counter is open and all but the visits at the other counters is worked off. */
function drainMinutes({ counters, restMinutes }: Forecast, from: number, work: number): number {
  let left = work
  for (let i = from; i < counters.length; i++) {
    const open = counters[i] ?? 0
    const queued = Math.max(0, left - (open - 1) * restMinutes)
    if (open > 0 && queued <= open * stepMinutes) return (i - from) * stepMinutes + queued / open
    left -= open * stepMinutes
  }
  return (counters.length - from) * stepMinutes + Math.max(0, left) / Math.max(1, counters.at(-1) ?? 1)
}

/** The 80th percentile of the normal distribution. */
const z80 = 0.8416

/** Standard deviation of a wait, read back from its two percentiles. */
export const waitDeviation = ({ p50, p80 }: Wait): number => (p80 - p50) / z80

/** As shown to people: whole minutes. */
export const shownWait = ({ p50, p80, basis }: Wait): Wait => ({
  p50: Math.round(p50),
  p80: Math.round(p80),
  basis,
})

/** The word for a wait: up to a quarter of an hour is idle, from three quarters on it is busy. */
export function busynessOf({ p50, basis }: Wait): Busyness {
  if (basis === 'unknown') return 'unknown'
  return p50 <= 15 ? 'idle' : p50 < 45 ? 'moderate' : 'busy'
}
