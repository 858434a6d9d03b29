import { instantAt } from '../../../shared/domain/calendar'
import type { ArrivalProfile } from '../../../shared/domain/learned/profile'
import { type OpenPeriod, plannedCounters } from '../../../shared/domain/point/opening'
import { logNormal, type Random } from '../../../shared/domain/random'
import type { QueueEvent } from '../../../shared/schemas/hall'
import type { Point } from '../../../shared/schemas/point'
import { type Group, groups } from '../../../shared/schemas/service'

/**
 * How one hall's day goes. `demand` multiplies its walk-ins: 1 is a usual day. `atDoor`: so many stand before it when
 * it opens, and take their tickets in its first minutes.
 */
export interface HallDay {
  point: Point
  day: string
  periods: OpenPeriod[]
  profile: ArrivalProfile
  demand: number
  atDoor: number
  random: Random
}

interface Waiting {
  ticketId: string
  group: Group
}

type Counters = Map<string, (Waiting & { untilMinute: number }) | undefined>
type Emit = (minute: number, event: Omit<QueueEvent, 'seq' | 'at'>) => void

/** Estimates (arrival profiles of the research: medians of 4 to 25 minutes, sigma 0.45). */
const serviceMedianMinutes: Record<Group, number> = {
  passport: 9,
  pass: 8,
  endorsement: 6,
  resident: 11,
  foreigner: 20,
  other: 5,
}
const serviceSigma = 0.45
const groupShares: readonly (readonly [Group, number])[] = [
  ['passport', 0.55],
  ['pass', 0.2],
  ['endorsement', 0.15],
  ['foreigner', 0.03],
  ['other', 0.07],
]
/** Of whoever is called, by the shares of the groups: a log-normal's mean lies above its median. */
export const meanServiceMinutes =
  groupShares.reduce((sum, [group, share]) => sum + share * serviceMedianMinutes[group], 0) *
  Math.exp(serviceSigma ** 2 / 2)
/** Share of people who have left when their number is called. */
const abandonShare = 0.04
/** In which those who stood before the door have all taken a ticket. */
const doorMinutes = 10
/** After the doors close, whoever waits is still served. */
const afterHoursMinutes = 120

/**
 * The events a queue machine would send over a day, minute by minute: people take tickets, counters open by
 * the roster and call the longest waiting. The same random numbers give the same day.
 */
export function playDay({ point, day, periods, profile, demand, atDoor, random }: HallDay): QueueEvent[] {
  const events: QueueEvent[] = []
  const waiting: Waiting[] = []
  const counters: Counters = new Map()
  const emit: Emit = (minute, event) =>
    events.push({ seq: events.length, at: instantAt(day, minute), ...event })
  const firstMinute = periods[0]?.fromMinute ?? 0
  const lastMinute = periods.at(-1)?.toMinute ?? 0
  let tickets = 0
  for (let minute = firstMinute; minute < lastMinute + afterHoursMinutes; minute++) {
    const fromDoor = minute < firstMinute + doorMinutes ? atDoor / doorMinutes : 0
    for (let arrivals = random.poisson(profile(minute) * demand + fromDoor); arrivals > 0; arrivals--) {
      tickets += 1
      const ticket = newTicket(random.pick(groupShares), tickets)
      waiting.push(ticket)
      emit(minute, { kind: 'taken', ...ticket })
    }
    const planned = plannedCounters(point, periods, minute)
    setCounters(counters, minute >= lastMinute && waiting.length > 0 ? counters.size : planned, minute, emit)
    for (const counter of counters.keys()) serve(counters, counter, waiting, random, minute, emit)
  }
  return events
}

const newTicket = (group: Group, number: number): Waiting => ({
  ticketId: `${'ABCDEF'.charAt(groups.indexOf(group))}${String(number).padStart(3, '0')}`,
  group,
})

/** Opens and closes counters towards the plan; a counter closes when nobody stands at it. */
function setCounters(counters: Counters, wanted: number, minute: number, emit: Emit): void {
  for (let number = 1; counters.size < wanted; number++) {
    const counter = String(number)
    if (counters.has(counter)) continue
    counters.set(counter, undefined)
    emit(minute, { kind: 'counterOpened', counter })
  }
  for (const [counter, serving] of [...counters].reverse()) {
    if (counters.size <= wanted) return
    if (serving && serving.untilMinute > minute) continue
    if (serving) emit(minute, { kind: 'finished', ticketId: serving.ticketId, group: serving.group, counter })
    counters.delete(counter)
    emit(minute, { kind: 'counterClosed', counter })
  }
}

function serve(
  counters: Counters,
  counter: string,
  waiting: Waiting[],
  random: Random,
  minute: number,
  emit: Emit,
): void {
  const serving = counters.get(counter)
  if (serving && serving.untilMinute > minute) return
  if (serving) emit(minute, { kind: 'finished', ticketId: serving.ticketId, group: serving.group, counter })
  counters.set(counter, undefined)
  const next = waiting.shift()
  if (!next) return
  emit(minute, { kind: 'called', ...next, counter })
  const isGone = random.uniform() < abandonShare
  emit(minute, { kind: isGone ? 'abandoned' : 'started', ...next, counter })
  if (isGone) return
  const minutes = logNormal(random, serviceMedianMinutes[next.group], serviceSigma)
  counters.set(counter, { ...next, untilMinute: minute + Math.max(1, Math.round(minutes)) })
}
