import type { HallDay } from './hall-day'
import { callBefore, emptyQueue, type Fate, join } from './hall-queue'
import type { Person } from './person'
import { arriveMinute, hallOf, minutesThere, travelTo } from './visit'
import type { DayRun } from './world'

/** Somebody who comes to a hall at a minute. */
export interface Comer {
  person: Person
  minute: number
}

/** What these people, who come to a hall in this order, lose there in minutes. */
export function lossesOf(hall: HallDay, comers: Comer[]): number[] {
  const losses = Array<number>(comers.length).fill(0)
  const queue = emptyQueue(hall)
  const onFate = (index: number, fate: Fate, person: Person) => {
    losses[index] = minutesThere(hall, person, (comers[index] as Comer).minute, fate)
  }
  for (const { person, minute } of comers) join(queue, person, minute, onFate)
  callBefore(queue, Number.POSITIVE_INFINITY, onFate)
  return losses
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
  return travelTo(hall, person) + (lossesOf(hall, comers)[at] ?? 0)
}
