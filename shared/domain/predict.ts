import { showUpShare } from '../content/profile'
import type { Busyness, Wait } from '../schemas/hall'
import type { Point } from '../schemas/point'
import { dayOf, minuteOf, timeOf } from './calendar'
import { isSilent, type LiveHall } from './hall'
import { type OpenPeriod, plannedCounters } from './opening'
import type { ArrivalProfile } from './profile'
import { visitMinutes } from './slot'

/** What is known of one point on one day. `booked` counts the people expected by slot, holds included. */
export interface Outlook {
  point: Point
  day: string
  periods: OpenPeriod[]
  profile: ArrivalProfile
  booked: { slotAt: string; people: number }[]
  live?: LiveHall | undefined
  now: string
}

/** The day ahead in steps: the work that waits (counter minutes), its variance, and the counters. */
export interface Forecast {
  basis: Wait['basis']
  fromMinute: number
  stepMinutes: number
  work: number[]
  variance: number[]
  /** People expected to come in a step. */
  people: number[]
  counters: number[]
  rho: number[]
  serviceMinutes: number
  variation: number
}

const stepMinutes = 5
const dayMinutes = 24 * 60
/** Spread of service times where a hall has not measured its own (log-normal, sigma 0.45). */
const defaultVariation = 0.22
/** Visits after which a hall's own service time outweighs the general one. */
const priorVisits = 15
/** Expected walk-ins after which today's count outweighs the profile. */
const priorArrivals = 3
/** The 80th percentile of the normal distribution. */
const z80 = 0.8416

/**
 * Moves a hall forward as a fluid: work flows in with bookings and walk-ins, and out through the counters
 * that the roster plans (and, for the coming half hour, those that are really open). Randomness is added as
 * the variance of that work, and as the queue that forms even when the counters could keep up.
 */
export function forecast(outlook: Outlook): Forecast {
  const live = usableLive(outlook)
  const serviceMinutes = serviceOf(live)
  const variation = live?.serviceVariation ?? defaultVariation
  const fromMinute = startMinute(outlook, live)
  const scale = live ? todayScale(outlook, live) : 1
  const steps = Math.ceil((dayMinutes - fromMinute) / stepMinutes)
  const result: Forecast = {
    basis: live ? 'live' : isOpenNow(outlook) ? 'unknown' : 'forecast',
    fromMinute,
    stepMinutes,
    work: [],
    variance: [],
    people: [],
    counters: [],
    rho: [],
    serviceMinutes,
    variation,
  }
  let work = live ? (live.waiting.booked + live.waiting.walkIn + live.serving / 2) * serviceMinutes : 0
  let variance = work * serviceMinutes * variation
  for (let i = 0; i < steps; i++) {
    const minute = fromMinute + i * stepMinutes
    const counters = countersAt(outlook, live, minute, i)
    const people = arrivals(outlook, minute, scale)
    result.work.push(work)
    result.variance.push(variance)
    result.people.push(people)
    result.counters.push(counters)
    result.rho.push(counters > 0 ? (people * serviceMinutes) / (counters * stepMinutes) : 0)
    const after = work + people * serviceMinutes - counters * stepMinutes
    variance = after <= 0 ? 0 : variance + people * serviceMinutes ** 2 * (1 + variation)
    work = Math.max(0, after)
  }
  return result
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

/** Today starts now, on a whole step so that doors and breaks fall between two; another day when its doors open. */
function startMinute(outlook: Outlook, live: LiveHall | undefined): number {
  const opening = outlook.periods[0]?.fromMinute ?? 0
  const minute = isToday(outlook) ? minuteOf(timeOf(outlook.now)) : 0
  const now = minute - (minute % stepMinutes)
  return live ? now : Math.max(now, opening)
}

const serviceOf = (live: LiveHall | undefined): number => {
  const visits = live?.meanServiceMinutes ? live.visits : 0
  return (visitMinutes * priorVisits + (live?.meanServiceMinutes ?? 0) * visits) / (priorVisits + visits)
}

/** How today's walk-ins compare with the profile, over the time the machine has been heard. */
function todayScale({ periods, profile, now }: Outlook, live: LiveHall): number {
  const until = minuteOf(timeOf(now))
  const from = Math.max(periods[0]?.fromMinute ?? until, minuteOf(timeOf(live.since)))
  let expected = 0
  for (let minute = from; minute < until; minute++) expected += profile(minute)
  return (priorArrivals + live.walkInsSeen) / (priorArrivals + expected)
}

/**
 * The counters really open count for half an hour; after that the roster does. Whoever still waits when the
 * doors close is served.
 */
function countersAt(
  { point, periods }: Outlook,
  live: LiveHall | undefined,
  minute: number,
  step: number,
): number {
  if (minute >= (periods.at(-1)?.toMinute ?? 0)) return point.counters
  const planned = plannedCounters(point, periods, minute)
  return live && planned > 0 && live.openCounters > 0 && step * stepMinutes < 30 ? live.openCounters : planned
}

function arrivals({ point, booked, profile }: Outlook, minute: number, scale: number): number {
  const due = booked.reduce((sum, { slotAt, people }) => {
    const slotMinute = minuteOf(timeOf(slotAt))
    const overlaps = slotMinute <= minute && minute < slotMinute + point.slotMinutes
    return overlaps ? sum + (people * stepMinutes) / point.slotMinutes : sum
  }, 0)
  return due * showUpShare + profile(minute) * stepMinutes * scale
}

/** The wait of one who arrives at a minute of the forecast's day. */
export function waitAt(ahead: Forecast, minute: number): Wait {
  const i = Math.min(
    Math.max(0, Math.floor((minute - ahead.fromMinute) / stepMinutes)),
    ahead.work.length - 1,
  )
  const counters = ahead.counters[i] ?? 0
  const mean = Math.max(drainMinutes(ahead, i), idleQueueMinutes(ahead, i))
  const spread =
    Math.sqrt(Math.max(ahead.variance[i] ?? 0, ahead.serviceMinutes ** 2)) / Math.max(1, counters)
  return { p50: mean, p80: mean + z80 * spread, basis: ahead.basis }
}

/** Standard deviation of a wait, read back from its two percentiles. */
export const waitDeviation = ({ p50, p80 }: Wait): number => (p80 - p50) / z80

/** As shown to people: whole minutes. */
export const shownWait = ({ p50, p80, basis }: Wait): Wait => ({
  p50: Math.round(p50),
  p80: Math.round(p80),
  basis,
})

/** Minutes until a counter is open and what waits at a step is worked off. */
function drainMinutes({ work, counters }: Forecast, from: number): number {
  let left = work[from] ?? 0
  for (let i = from; i < counters.length; i++) {
    const done = (counters[i] ?? 0) * stepMinutes
    if (done > 0 && left <= done) return (i - from + left / done) * stepMinutes
    left -= done
  }
  return (counters.length - from) * stepMinutes
}

/** Mean wait where arrivals and service are random though the counters keep up (Sakasegawa 1977). */
function idleQueueMinutes({ rho, counters, serviceMinutes, variation }: Forecast, i: number): number {
  const servers = counters[i] ?? 0
  const load = Math.min(0.95, rho[i] ?? 0)
  if (servers === 0 || load <= 0) return 0
  const crowding = load ** (Math.sqrt(2 * (servers + 1)) - 1) / (servers * (1 - load))
  return ((1 + variation) / 2) * crowding * serviceMinutes
}

/** The word for a wait: up to a quarter of an hour is idle, from three quarters on it is busy. */
export function busynessOf({ p50, basis }: Wait): Busyness {
  if (basis === 'unknown') return 'unknown'
  return p50 <= 15 ? 'idle' : p50 < 45 ? 'moderate' : 'busy'
}
