import { addDays, weekdayOf } from '../../../shared/domain/calendar'
import { type Experience, experienceFrom } from '../../../shared/domain/forecast/experience'
import { countDay, latenessOf, type TicketPast } from '../../../shared/domain/hall/day-count'
import {
  type DayKind,
  dayKind,
  emptyProfile,
  everyDay,
  learnDay,
  type Profile,
} from '../../../shared/domain/learned/learning'
import { plannedCounters } from '../../../shared/domain/point/opening'
import { logNormal, seededRandom } from '../../../shared/domain/random'
import { meanOpen } from './counter-plan'
import { instantOfMinute } from './feed'
import { type HallDay, hallDays, holidays } from './hall-day'
import { isAppointed, peopleOf } from './person'
import type { Scenario } from './scenario'
import type { Visit } from './visit'
import { type DayRun, playDay } from './world'

/** One past day at a hall is so much fuller or emptier than another of its kind (log-normal). */
const daySpread = 0.2

/**
 * What the product has learned when the days begin: so many ordinary days of each weekday among them have been
 * lived through before, with other people, and nobody was moved; or, where the scenario asks for that, days of the
 * same kind that brought as many. It never sees the days that are measured, nor what happens on them alone.
 */
export function experienceOf(scenario: Scenario, days: string[]): Experience {
  const kindOf = (day: string): DayKind =>
    scenario.past === 'sameKind' ? dayKind(day, holidays) : (String(weekdayOf(day)) as DayKind)
  const kinds = new Map(days.map(day => [kindOf(day), day]))
  const before = daysBefore(scenario)
  return experienceFrom(
    [...kinds].flatMap(([kind, day]) => learned(before, kind, day)),
    [],
  )
}

function daysBefore(scenario: Scenario): Scenario {
  const usual: Scenario = { ...scenario, parties: [], closures: [], outages: [] }
  if (scenario.past === 'sameKind') return usual
  const { ordinary, bookings, points } = scenario
  return {
    ...usual,
    walkIns: ordinary.walkIns,
    bookings: { ...bookings, filled: ordinary.filled },
    points: points.map(({ walkIns: _, filled: __, ...point }) => ({ ...point, ...point.ordinary })),
  }
}

function learned(scenario: Scenario, kind: DayKind, day: string): Profile[] {
  const profiles = new Map<string, Profile[]>()
  for (let past = scenario.history; past > 0; past--) {
    const run = pastDay({ ...scenario, seed: `${scenario.seed} past ${past}` }, day)
    for (const hall of run.halls.values()) {
      const { pointId } = hall.point
      const before = profiles.get(pointId) ?? [emptyProfile(pointId, kind), emptyProfile(pointId, everyDay)]
      const count = { ...countOf(run, hall), day: addDays(day, -7 * past) }
      profiles.set(
        pointId,
        before.map(profile => learnDay(profile, count)),
      )
    }
  }
  return [...profiles.values()].flat()
}

function pastDay(scenario: Scenario, day: string): DayRun {
  const halls = hallDays(scenario, day).map(hall => {
    const fullness = logNormal(seededRandom(`${scenario.seed} ${hall.point.pointId}`), 1, daySpread)
    return { ...hall, walkInsAt: (minute: number) => hall.walkInsAt(minute) * fullness }
  })
  return playDay(day, halls, peopleOf(scenario, day, halls), () => ({}))
}

function countOf({ day, visits, comers }: DayRun, { point, periods, plan }: HallDay) {
  const due = visits.filter(({ person }) => isAppointed(person) && person.pointId === point.pointId)
  const came: Record<string, number> = {}
  for (const { slotMinute = 0, arrivedMinute } of due) {
    if (arrivedMinute === undefined) continue
    const lateness = latenessOf(instantOfMinute(day, slotMinute), instantOfMinute(day, arrivedMinute))
    came[lateness] = (came[lateness] ?? 0) + 1
  }
  const tickets = (comers.get(point.pointId) ?? []).map(visit => ticketOf(day, visit))
  const counters = meanOpen(plan, periods)
  const plannedAt = (minute: number) => plannedCounters(point, periods, minute)
  return countDay(day, tickets, { counters, plannedAt, due: due.length, dueEarly: due.length, came })
}

function ticketOf(day: string, { person, arrivedMinute = 0, fate }: Visit): TicketPast {
  const { personId: ticketId, group, abandons, serviceMinutes } = person
  const { calledMinute = arrivedMinute, counter = 0, leftMinute } = fate ?? {}
  const isGone = abandons || leftMinute !== undefined
  const [takenAt, calledAt] = [instantOfMinute(day, arrivedMinute), instantOfMinute(day, calledMinute)]
  const endedAt = instantOfMinute(day, calledMinute + (isGone ? 0 : serviceMinutes))
  const status = isGone ? ('abandoned' as const) : ('finished' as const)
  const last = { at: endedAt, rank: 0, status, counter: String(counter) }
  const ticket = { group, booked: isAppointed(person), takenAt, calledAt, servedAt: calledAt, last }
  return isGone ? { ticket } : { ticket, visit: { ticketId, group, endedAt, serviceMinutes } }
}
