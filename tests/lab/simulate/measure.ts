import { type PolicyName, policyNames } from './policy'
import { hadTheyStayed } from './replay'
import { swings } from './swing'
import { hallOf, travelTo, type Visit } from './visit'
import type { DayRun } from './world'

/** Minutes are means unless said otherwise; shares are of the people who moved. */
export interface Measure {
  people: number
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

export const wasServed = ({ person, calledMinute }: Visit): boolean =>
  calledMinute !== undefined && !person.abandons

export const waitOf = ({ arrivedMinute = 0, calledMinute = 0 }: Visit): number => calledMinute - arrivedMinute

export const doorToCounter = ({ halls }: DayRun, visit: Visit): number =>
  travelTo(hallOf(halls, visit.pointId), visit.person) + waitOf(visit)

export const hasMoved = ({ person, pointId }: Visit): boolean => pointId !== person.pointId

/** All policies of the same days, each measured against the days on which nobody is moved. */
export function measureAll(runs: Record<PolicyName, DayRun[]>): Record<PolicyName, Measure> {
  const entries = policyNames.map(name => [name, measure(runs[name], runs.none)] as const)
  return Object.fromEntries(entries) as Record<PolicyName, Measure>
}

export function measure(days: DayRun[], none: DayRun[]): Measure {
  const served = days.flatMap(run => run.visits.filter(wasServed).map(visit => ({ run, visit })))
  const minutes = served.map(({ run, visit }) => doorToCounter(run, visit))
  const appointed = served.filter(({ visit }) => visit.person.slotMinute !== undefined)
  const moves = days.flatMap((run, i) => movesOf(run, none[i] ?? run))
  const summaries = days.map(({ summary }) => summary)
  const total = (key: keyof DayRun['summary']) => summaries.reduce((sum, summary) => sum + summary[key], 0)
  const worse = (than: 'none' | 'staying') =>
    moves.filter(move => move.minutes > move[than] + noticedMinutes).length / Math.max(1, moves.length)
  return {
    people: served.length,
    doorToCounter: mean(minutes),
    doorToCounterP95: percentile(minutes, 0.95),
    wait: mean(served.map(({ visit }) => waitOf(visit))),
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
    .filter(visit => hasMoved(visit) && wasServed(visit))
    .map(visit => ({
      minutes: doorToCounter(run, visit),
      none: doorToCounter(none, there.get(visit.person.personId) ?? visit),
      staying: hadTheyStayed(run, visit.person),
    }))
}

/** Work done at each hall over what its counters could do while open. */
function loadSpread({ halls, comers }: DayRun): number {
  const loads = [...halls].map(([pointId, { plan }]) => {
    const work = (comers.get(pointId) ?? []).reduce((sum, { person }) => sum + person.serviceMinutes, 0)
    const open = plan.slice(0, -1).reduce((sum, { fromMinute, counters }, i) => {
      return sum + counters * ((plan[i + 1]?.fromMinute ?? fromMinute) - fromMinute)
    }, 0)
    return work / open
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
