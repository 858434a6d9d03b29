import { call, emptyCounters } from './counter-plan'
import type { HallDay } from './hall-day'
import type { Person } from './person'
import { arriveMinute, hallOf, travelTo } from './visit'
import type { DayRun } from './world'

/** Somebody who comes to a hall at a minute. */
export interface Comer {
  person: Person
  minute: number
}

/** Who waits how long if these people come to a hall, in the order of their coming. */
export function waitsOf({ plan }: HallDay, comers: Comer[]): number[] {
  const counters = emptyCounters(plan)
  return comers.map(
    ({ person, minute }) =>
      call(counters, minute, person.abandons ? 0 : person.serviceMinutes).minute - minute,
  )
}

/** The comers with one more among them, and that one's place in the queue. */
export function joinedBy(comers: Comer[], comer: Comer): { comers: Comer[]; at: number } {
  let at = 0
  let end = comers.length
  while (at < end) {
    const middle = (at + end) >> 1
    if ((comers[middle] as Comer).minute <= comer.minute) at = middle + 1
    else end = middle
  }
  return { comers: [...comers.slice(0, at), comer, ...comers.slice(at)], at }
}

export const comersOf = ({ comers }: DayRun, pointId: string): Comer[] =>
  (comers.get(pointId) ?? []).map(({ person, arrivedMinute = 0 }) => ({ person, minute: arrivedMinute }))

/** Door to counter of one person who stays with the booking while everyone else does as they did. */
export function hadTheyStayed(run: DayRun, person: Person): number {
  const hall = hallOf(run.halls, person.pointId)
  const minute = arriveMinute(hall, person, person.slotMinute)
  const { comers, at } = joinedBy(comersOf(run, person.pointId), { person, minute })
  return travelTo(hall, person) + (waitsOf(hall, comers.slice(0, at + 1))[at] ?? 0)
}
