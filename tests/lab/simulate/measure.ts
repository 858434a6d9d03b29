import { counterMinutes } from './counter-plan'
import type { PolicyName } from './policy'
import { hadTheyStayed } from './replay'
import { swings } from './swing'
import { hallOf, minutesThere, travelTo, type Visit } from './visit'
import type { DayRun } from './world'

/** Minutes are means unless said otherwise; shares are of the people who moved. */
export interface Measure {
  /** Everyone who came, but for the few who left of their own accord; whoever went unserved is one of them. */
  people: number
  /** Out of patience, or sent away: their wait counts, and their way twice. */
  unserved: number
  doorToCounter: number
  doorToCounterP95: number
  wait: number
  appointedDoorToCounter: number
  movers: number
  moverSaved: number
  /** Longer from door to counter than on the same day with everyone at the booked point. */
  worseThanNone: number
  /** Longer than if this person alone had stayed, all others doing as they did. */
  worseThanStaying: number
  /** How unevenly halls work: the deviation of their busy shares, over the mean. */
  loadSpread: number
  /** Times a hall's queue goes from clearly above to clearly below the others', or back, a hall and day. */
  swings: number
  sent: number
  accepted: number
  expired: number
  placesLost: number
}

/** Half a minute of travel or wait more is no worse. */
const noticedMinutes = 0.5

export const counts = ({ person, fate }: Visit): boolean => fate !== undefined && !person.abandons

export const wasServed = (visit: Visit): boolean => counts(visit) && visit.fate?.leftMinute === undefined

/** Until called, or until gone. */
export const waitOf = ({ arrivedMinute = 0, fate }: Visit): number =>
  (fate?.leftMinute ?? fate?.calledMinute ?? arrivedMinute) - arrivedMinute

export function doorToCounter(
  { halls }: DayRun,
  { pointId, person, arrivedMinute = 0, fate }: Visit,
): number {
  const hall = hallOf(halls, pointId)
  return travelTo(hall, person) + minutesThere(hall, person, arrivedMinute, fate ?? {})
}

export const hasMoved = ({ person, pointId }: Visit): boolean => pointId !== person.pointId

/** All policies of the same days, each measured against the days on which nobody is moved. */
export function measureAll<Name extends PolicyName>(
  runs: Record<Name | 'none', DayRun[]>,
): Record<Name | 'none', Measure> {
  const entries = Object.entries<DayRun[]>(runs).map(([name, days]) => [name, measure(days, runs.none)])
  return Object.fromEntries(entries)
}

export function measure(days: DayRun[], none: DayRun[]): Measure {
  const came = days.flatMap(run => run.visits.filter(counts).map(visit => ({ run, visit })))
  const minutes = came.map(({ run, visit }) => doorToCounter(run, visit))
  const appointed = came.filter(({ visit }) => visit.person.slotMinute !== undefined)
  const moves = days.flatMap((run, i) => movesOf(run, none[i] ?? run))
  const summaries = days.map(({ summary }) => summary)
  const total = (key: keyof DayRun['summary']) => summaries.reduce((sum, summary) => sum + summary[key], 0)
  const worse = (than: 'none' | 'staying') =>
    moves.filter(move => move.minutes > move[than] + noticedMinutes).length / Math.max(1, moves.length)
  return {
    people: came.length,
    unserved: came.filter(({ visit }) => !wasServed(visit)).length,
    doorToCounter: mean(minutes),
    doorToCounterP95: percentile(minutes, 0.95),
    wait: mean(came.map(({ visit }) => waitOf(visit))),
    appointedDoorToCounter: mean(appointed.map(({ run, visit }) => doorToCounter(run, visit))),
    movers: moves.length,
    moverSaved: mean(moves.map(({ minutes, none }) => none - minutes)),
    worseThanNone: worse('none'),
    worseThanStaying: worse('staying'),
    loadSpread: mean(days.map(loadSpread)),
    swings: mean(days.map(swings)),
    sent: total('sent'),
    accepted: total('accepted'),
    expired: total('expired'),
    placesLost: total('placesLost'),
  }
}

function movesOf(run: DayRun, none: DayRun): { minutes: number; none: number; staying: number }[] {
  const there = new Map(none.visits.map(visit => [visit.person.personId, visit]))
  return run.visits
    .filter(visit => hasMoved(visit) && counts(visit))
    .map(visit => ({
      minutes: doorToCounter(run, visit),
      none: doorToCounter(none, there.get(visit.person.personId) ?? visit),
      staying: hadTheyStayed(run, visit.person),
    }))
}

/** Work done at each hall over what its counters could do while open. */
function loadSpread({ halls, comers }: DayRun): number {
  const loads = [...halls].map(([pointId, { plan }]) => {
    const served = (comers.get(pointId) ?? []).filter(wasServed)
    const work = served.reduce((sum, { person }) => sum + person.serviceMinutes, 0)
    return work / Math.max(1, counterMinutes(plan))
  })
  const middle = mean(loads)
  return middle === 0 ? 0 : Math.sqrt(mean(loads.map(load => (load - middle) ** 2))) / middle
}

export const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
