import { readyMinutes } from '../../../shared/domain/recommend/recommend'
import { type Counters, call, emptyCounters } from './counter-plan'
import { type EventQueue, eventQueue } from './event-queue'
import type { HallDay } from './hall-day'
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
  arrived?(visit: Visit): void
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

/** Plays a day with these people. Everyone who shows up arrives, and everyone who arrives is called. */
export function playDay(
  day: string,
  halls: HallDay[],
  people: Person[],
  policyFor: (world: World) => Policy,
): DayRun {
  const due = eventQueue<Due>()
  const world = newWorld(day, halls, people, due)
  const counters = new Map(halls.map(({ point, plan }) => [point.pointId, emptyCounters(plan)]))
  const policy = policyFor(world)
  policy.begin?.()
  for (const visit of world.visits) schedule(visit, policy, due)
  if (policy.everyMinute) {
    const first = Math.min(...halls.map(({ periods }) => periods[0]?.fromMinute ?? 0)) - earlyMinutes
    const last = Math.max(...halls.map(({ periods }) => periods.at(-1)?.toMinute ?? 0))
    for (let minute = first; minute <= last; minute++) due.add(minute, { kind: 'minute' })
  }
  for (let next = due.next(); next; next = due.next())
    happen(world, counters, policy, due, next.minute, next.value)
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

function happen(
  world: World,
  counters: Map<string, Counters>,
  policy: Policy,
  due: EventQueue<Due>,
  minute: number,
  event: Due,
): void {
  if (event.kind === 'minute') {
    policy.everyMinute?.(minute)
    return
  }
  const { kind, visit } = event
  if (kind === 'decide') policy.decide?.(visit, minute)
  if (kind === 'answer') policy.answer?.(visit, minute)
  if (kind === 'leave' && !visit.hasLeft && visit.leavesMinute === minute) {
    visit.hasLeft = true
    due.add(minute + travelTo(hallOf(world.halls, visit.pointId), visit.person), { kind: 'arrive', visit })
  }
  if (kind === 'arrive') {
    arrive(world, counters, visit, minute)
    policy.arrived?.(visit)
  }
}

function arrive(world: World, counters: Map<string, Counters>, visit: Visit, minute: number): void {
  const { abandons, serviceMinutes } = visit.person
  const at = call(counters.get(visit.pointId) as Counters, minute, abandons ? 0 : serviceMinutes)
  visit.arrivedMinute = minute
  visit.calledMinute = at.minute
  visit.counter = at.counter
  world.comers.get(visit.pointId)?.push(visit)
}
