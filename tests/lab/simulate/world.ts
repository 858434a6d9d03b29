import { readyMinutes } from '../../../shared/domain/recommend/recommend'
import { type EventQueue, eventQueue } from './event-queue'
import type { HallDay } from './hall-day'
import { callBefore, emptyQueue, type Fate, type HallQueue, join } from './hall-queue'
import { isAppointed, type Person } from './person'
import { hallOf, leaveMinute, newVisit, travelTo, type Visit } from './visit'

/** A day under way, as policies see it and change it. */
export interface World {
  day: string
  halls: Map<string, HallDay>
  visits: Visit[]
  /** Those who have come to a point, in the order of their coming. */
  comers: Map<string, Visit[]>
  /** Sends a person who has not left elsewhere. Returns whether it was in time. */
  move(visit: Visit, pointId: string, slotMinute: number, minute: number): boolean
  /** Lets the policy hear the person's answer later. */
  awaitAnswer(visit: Visit, minute: number): void
}

/** What a rule does with the people who have an appointment. Hooks it does not need are missing. */
export interface Policy {
  /** Before the doors open. */
  begin?(): void
  everyMinute?(minute: number): void
  /** The last minute at which this person can be told to go elsewhere. */
  decide?(visit: Visit, minute: number): void
  answer?(visit: Visit, minute: number): void
  /** Somebody has taken a ticket, and later is called; nothing of whoever is sent away. */
  arrived?(visit: Visit): void
  called?(visit: Visit): void
  summary?(): Summary
}

export interface Summary {
  sent: number
  accepted: number
  expired: number
  /** Places of expired holds that came back too late to be given to anybody. */
  placesLost: number
}

export interface DayRun {
  day: string
  halls: Map<string, HallDay>
  visits: Visit[]
  comers: Map<string, Visit[]>
  summary: Summary
}

type Due = { kind: 'minute' } | { kind: 'leave' | 'arrive' | 'decide' | 'answer'; visit: Visit }

/** Before the doors open, in minutes: when people begin to be asked. */
const earlyMinutes = 60
const nothingSent: Summary = { sent: 0, accepted: 0, expired: 0, placesLost: 0 }

/** A hall's queue at work, and who has come to it in the order of coming. */
interface Desk {
  queue: HallQueue
  comers: Visit[]
  onFate(index: number, fate: Fate): void
}

/** Plays a day with these people. Everyone who shows up arrives, and something becomes of everyone who arrives. */
export function playDay(
  day: string,
  halls: HallDay[],
  people: Person[],
  policyFor: (world: World) => Policy,
): DayRun {
  const due = eventQueue<Due>()
  const world = newWorld(day, halls, people, due)
  const policy = policyFor(world)
  const desks = new Map(halls.map(hall => [hall.point.pointId, deskOf(hall, world, policy)]))
  policy.begin?.()
  for (const visit of world.visits) schedule(visit, policy, due)
  if (policy.everyMinute) {
    const first = Math.min(...halls.map(({ periods }) => periods[0]?.fromMinute ?? 0)) - earlyMinutes
    const last = Math.max(...halls.map(({ periods }) => periods.at(-1)?.toMinute ?? 0))
    for (let minute = first; minute <= last; minute++) due.add(minute, { kind: 'minute' })
  }
  for (let next = due.next(); next; next = due.next())
    happen(world, desks, policy, due, next.minute, next.value)
  callEverywhere(desks, Number.POSITIVE_INFINITY)
  const { visits, comers } = world
  return { day, halls: world.halls, visits, comers, summary: policy.summary?.() ?? nothingSent }
}

function newWorld(day: string, halls: HallDay[], people: Person[], due: EventQueue<Due>): World {
  const byId = new Map(halls.map(hall => [hall.point.pointId, hall]))
  return {
    day,
    halls: byId,
    visits: people.map(person => newVisit(byId, person)),
    comers: new Map(halls.map(({ point }) => [point.pointId, []])),
    move(visit, pointId, slotMinute, minute) {
      if (visit.hasLeft) return false
      const hall = hallOf(byId, pointId)
      Object.assign(visit, { pointId, slotMinute })
      visit.leavesMinute = Math.max(minute, leaveMinute(hall, visit.person, slotMinute))
      due.add(visit.leavesMinute, { kind: 'leave', visit })
      return true
    },
    awaitAnswer: (visit, minute) => due.add(minute, { kind: 'answer', visit }),
  }
}

function schedule(visit: Visit, { decide }: Policy, due: EventQueue<Due>): void {
  if (!visit.person.shows) return
  due.add(visit.leavesMinute, { kind: 'leave', visit })
  if (decide && isAppointed(visit.person))
    due.add(visit.leavesMinute - readyMinutes, { kind: 'decide', visit })
}

function deskOf(hall: HallDay, { comers }: World, policy: Policy): Desk {
  const here = comers.get(hall.point.pointId) ?? []
  return {
    queue: emptyQueue(hall),
    comers: here,
    onFate(index, fate) {
      const visit = here[index] as Visit
      visit.fate = fate
      if (fate.calledMinute !== undefined) policy.called?.(visit)
    },
  }
}

function callEverywhere(desks: Map<string, Desk>, minute: number): void {
  for (const { queue, onFate } of desks.values()) callBefore(queue, minute, onFate)
}

function happen(
  world: World,
  desks: Map<string, Desk>,
  policy: Policy,
  due: EventQueue<Due>,
  minute: number,
  event: Due,
): void {
  if (event.kind === 'arrive') {
    arrive(desks.get(event.visit.pointId) as Desk, policy, event.visit, minute)
    return
  }
  if (event.kind === 'leave') {
    const { visit } = event
    if (visit.hasLeft || visit.leavesMinute !== minute) return
    visit.hasLeft = true
    due.add(minute + travelTo(hallOf(world.halls, visit.pointId), visit.person), { kind: 'arrive', visit })
    return
  }
  callEverywhere(desks, minute)
  if (event.kind === 'minute') policy.everyMinute?.(minute)
  else policy[event.kind]?.(event.visit, minute)
}

function arrive({ queue, comers, onFate }: Desk, policy: Policy, visit: Visit, minute: number): void {
  visit.arrivedMinute = minute
  comers.push(visit)
  join(queue, visit.person, minute, onFate)
  if (!visit.fate?.isSentAway) policy.arrived?.(visit)
}
