import type { Wait } from '../../schemas/hall'
import type { Band, Comer } from '../band'
import { instantAt, minutesBetween } from '../calendar'
import type { LiveHall } from '../hall/hall'
import { type Correction, corrected, lineAt, usualWait } from '../learned/correction'
import { assumedMeasured } from '../learned/measured'
import type { StateRow, WaitLines } from '../learned/wait-line'
import { type DaySteps, daySteps, stepAt } from './day-step'
import { arrivals, nobodyHere, presentWork, speedOf } from './demand'
import { type Forecast, queueMinutes } from './forecast'
import { knownHall } from './known-hall'
import { shareAbove } from './likely'
import { simulateWork, type WorkBands } from './monte-carlo'
import { isToday, type Outlook, stepMinutes } from './outlook'

/** A hall's day as the work there will be (counter minutes) at each step, at some shares of its futures. */
export interface WorkAhead extends DaySteps {
  basis: Wait['basis']
  /** How far the day is ahead: minutes from now to its first step. */
  aheadMinutes: number
  work: WorkBands
  /** What of it comes before somebody who is booked. */
  beforeBooked: WorkBands
  /** Share of the walk-ins before them whom booked people overtake, and the work by step of those who do. */
  overtaking: number
  overtakingWork: number[]
  /** What is left, on the mean, of a visit one comes upon. */
  restMinutes: number
  correction?: Correction | undefined
  lines?: WaitLines | undefined
  live?: LiveHall | undefined
  isToday: boolean
  /** What a person is served in. */
  serviceMinutes: number
}

/** Where fewer are overtaken, only those who are old or disabled are called before their turn. */
const leastOvertaking = 0.1

/**
 * Plays the day many times with the same luck for every hall: people come as booked and as the profile says,
 * bring work, and the counters that are open take it off. What differs between the futures is how much work
 * the people here have brought, how full the day turns out, how fast the clerks are, and who comes when.
 *
 * A visit one comes upon has, on the mean, half of its mean plus its variance over its mean left (inspection paradox;
 * Pollaczek 1930 and Khinchin 1932).
 */
export const queueForecast = (outlook: Outlook): Forecast => forecastOfWork(playedDay(outlook))

/** The day played, with what a person is served in; `more` says how many more counters are open at a step. */
export function playedDay(outlook: Outlook, more: (minute: number) => number = () => 0): WorkAhead {
  const known = knownHall(outlook)
  const { live } = known
  const measured = outlook.measured ?? assumedMeasured
  const speed = live ? speedOf(live, measured) : 1
  const served = 1 - measured.lostShare
  const serviceMinutes = (measured.meanMinutes * speed + measured.gapMinutes) * served
  const variation = (1 + measured.variation) / served - 1
  const restMinutes = (measured.meanMinutes * speed * (1 + measured.variation)) / 2
  const { fromMinute, counters: planned } = daySteps(outlook, known)
  const counters = planned.map((open, step) => open && open + more(fromMinute + step * stepMinutes))
  const overtaking = measured.overtaking < leastOvertaking ? 0 : measured.overtaking
  const hall = { serviceMinutes, variation, overtaking, restMinutes, counters }
  const coming = arrivals(outlook, measured, live, fromMinute, counters.length)
  const start = live ? presentWork(live, measured, speed, served, restMinutes) : nobodyHere
  const { all, beforeBooked } = simulateWork(hall, start, coming, live?.visits ?? 0)
  return {
    basis: known.basis,
    fromMinute,
    aheadMinutes: minutesBetween(outlook.now, instantAt(outlook.day, 0)) + fromMinute,
    work: all,
    beforeBooked,
    overtaking,
    overtakingWork: Array.from(coming.booked, people => people * serviceMinutes * overtaking),
    counters,
    restMinutes,
    serviceMinutes,
    correction: outlook.correction,
    lines: outlook.lines,
    live,
    isToday: isToday(outlook),
  }
}

/** Waits and queues of the work there will be. */
export function forecastOfWork(ahead: WorkAhead): Forecast {
  const { basis, fromMinute, counters, restMinutes, correction, lines = {} } = ahead
  return {
    basis,
    plainBandAt: (minute, comer) => drainedBand(ahead, minute, comer),
    bandAt(minute, comer) {
      const band = drainedBand(ahead, minute, comer)
      if (!correction) return band
      const aheadMinutes = ahead.aheadMinutes + minute - fromMinute
      const line = lineAt(correction, lines, {
        comer,
        aheadMinutes,
        minute,
        row: stateRow(ahead, minute, comer, band),
        band,
      })
      return corrected(band, correction, aheadMinutes, minute, comer, line)
    },
    stateAt: (minute, comer) => stateRow(ahead, minute, comer, drainedBand(ahead, minute, comer)),
    queueMinutesFrom: minute =>
      queueMinutes(ahead, minute, step =>
        shareAbove(workAt(ahead.work, step), (counters[step] ?? 0) * restMinutes),
      ),
  }
}

export const workAt = ({ p10, p50, p80, p90 }: WorkBands, step: number): Band => ({
  p10: p10[step] ?? 0,
  p50: p50[step] ?? 0,
  p80: p80[step] ?? 0,
  p90: p90[step] ?? 0,
})

function drainedBand(ahead: WorkAhead, minute: number, comer: Comer): Band {
  const step = stepAt(ahead, minute)
  const { p10, p50, p80, p90 } = workAt(comer === 'booked' ? ahead.beforeBooked : ahead.work, step)
  const of = (work: number) => drainMinutes(ahead, step, work, comer)
  return { p10: of(p10), p50: of(p50), p80: of(p80), p90: of(p90) }
}

/**
 * Minutes until a counter is open and all but the visits at the other counters is worked off; before a walk-in that of
 * those too who come later and overtake him.
 */
function drainMinutes(
  { counters, restMinutes, overtakingWork }: WorkAhead,
  from: number,
  work: number,
  comer: Comer,
): number {
  let left = work
  for (let i = from; i < counters.length; i++) {
    const open = counters[i] ?? 0
    const queued = Math.max(0, left - (open - 1) * restMinutes)
    if (open > 0 && queued <= open * stepMinutes) return (i - from) * stepMinutes + queued / open
    left += (comer === 'walkIn' ? (overtakingWork[i] ?? 0) : 0) - open * stepMinutes
  }
  return (counters.length - from) * stepMinutes + Math.max(0, left) / Math.max(1, counters.at(-1) ?? 1)
}

/**
 * The columns of a line (learned/wait-line.ts). Of another day there is no state, only how long people usually wait;
 * of a hall that should be live today and is not there is nothing to add to the simulation.
 */
function stateRow(ahead: WorkAhead, minute: number, comer: Comer, band: Band): StateRow | undefined {
  const { live, serviceMinutes, correction, overtaking } = ahead
  const usual = correction ? usualWait(correction, minute) : 0
  if (!ahead.isToday) return [1, band.p50, band.p90, 0, 0, 0, usual, 0]
  if (!live) return undefined
  const overtaken = comer === 'booked' ? overtaking : 0
  const waiting = live.waiting.booked + live.waiting.walkIn * (1 - overtaken)
  const lasts = live.lastWaitMinutes
  const mean = lasts.length > 0 ? lasts.reduce((sum, wait) => sum + wait, 0) / lasts.length : 0
  const counters = Math.max(1, live.openCounters || (ahead.counters[0] ?? 1))
  return [
    1,
    band.p50,
    band.p90,
    (waiting * serviceMinutes) / counters,
    lasts[0] ?? 0,
    mean,
    usual,
    waiting > 0 ? 1 : 0,
  ]
}
