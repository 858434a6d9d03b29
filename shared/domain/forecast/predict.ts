import type { Busyness, Wait } from '../../schemas/hall'
import type { Band, Comer } from '../band'
import { instantAt, minutesBetween } from '../calendar'
import { corrected } from './correction'
import { arrivals, presentWork, speedOf } from './demand'
import { basisOf, type Forecast, stepsOf, workAt } from './forecast'
import { play } from './futures'
import { type LikelyWait, likelyWait } from './likely'
import { assumedMeasured } from './measured'
import { type Outlook, stepMinutes, usableLive } from './outlook'
import { publishedWaits } from './published'
import { publishedForecast } from './published-forecast'

export type { Forecast } from './forecast'
export type { Outlook } from './outlook'

/** The day ahead, by what the hall tells: its queue, or only the wait it publishes. */
export function forecast(outlook: Outlook): Forecast {
  const published = publishedWaits(outlook)
  return published ? publishedForecast(outlook, published) : queueForecast(outlook)
}

/**
 * Plays the day many times with the same luck for every hall: people come as booked and as the profile says,
 * bring work, and the counters that are open take it off. What differs between the futures is how much work
 * the people here have brought, how full the day turns out, how fast the clerks are, and who comes when.
 */
function queueForecast(outlook: Outlook): Forecast {
  const live = usableLive(outlook)
  const measured = outlook.measured ?? assumedMeasured
  const speed = live ? speedOf(live, measured) : 1
  const served = 1 - measured.lostShare
  const serviceMinutes = (measured.meanMinutes * speed + measured.gapMinutes) * served
  const variation = (1 + measured.variation) / served - 1
  const restMinutes = (measured.meanMinutes * speed * (1 + measured.variation)) / 2
  const { fromMinute, counters } = stepsOf(outlook, live)
  const hall = { serviceMinutes, variation, restMinutes, counters }
  const coming = arrivals(outlook, measured, live, fromMinute, counters.length)
  const start = live ? presentWork(live, measured, speed, served, restMinutes) : { queued: 0, serving: 0 }
  return {
    basis: basisOf(outlook, live !== undefined),
    fromMinute,
    aheadMinutes: minutesBetween(outlook.now, instantAt(outlook.day, 0)) + fromMinute,
    work: play(hall, start, coming, live?.visits ?? 0),
    counters,
    restMinutes,
    correction: outlook.correction,
  }
}

/** The wait of one who arrives at a minute of the forecast's day. */
export const waitAt = (ahead: Forecast, minute: number, comer: Comer = 'booked'): LikelyWait =>
  likelyWait(bandAt(ahead, minute, comer), ahead.basis)

/** Its band alone, in which four of five waits lie. */
export function bandAt(ahead: Forecast, minute: number, comer: Comer): Band {
  const raw = ofComer(rawBandAt(ahead, minute), comer === 'booked' ? ahead.bookedShare : undefined)
  return ahead.correction
    ? corrected(raw, ahead.correction, ahead.aheadMinutes + minute - ahead.fromMinute, minute, comer)
    : raw
}

const ofComer = (band: Band, share = 1): Band =>
  share === 1
    ? band
    : { p10: band.p10 * share, p50: band.p50 * share, p80: band.p80 * share, p90: band.p90 * share }

export function rawBandAt(ahead: Forecast, minute: number): Band {
  const { fromMinute, counters } = ahead
  const i = Math.min(Math.max(0, Math.floor((minute - fromMinute) / stepMinutes)), counters.length - 1)
  const { p10, p50, p80, p90 } = workAt(ahead, i)
  const of = (work: number) => drainMinutes(ahead, i, work)
  return { p10: of(p10), p50: of(p50), p80: of(p80), p90: of(p90) }
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
