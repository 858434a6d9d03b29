import { addDays } from '../../../shared/domain/calendar'
import { type Experience, experienceFrom, meanCounters } from '../../../shared/domain/forecast/experience'
import { countDay, latenessOf, type TicketPast } from '../../../shared/domain/hall/day-count'
import {
  dayKind,
  emptyProfile,
  everyDay,
  learnDay,
  type Profile,
} from '../../../shared/domain/learned/learning'
import { logNormal, seededRandom } from '../../../shared/domain/random'
import { instantOfMinute } from './feed'
import { type HallDay, hallDays, holidays } from './hall-day'
import { isAppointed, peopleOf } from './person'
import type { Scenario } from './scenario'
import type { Visit } from './visit'
import { type DayRun, playDay } from './world'

/** One past day at a hall is so much fuller or emptier than another of its kind (log-normal). */
const daySpread = 0.2

/**
 * What the product has learned when the days begin: so many days of each kind among them have been lived
 * through before, with other people, and nobody was moved. It never sees the days that are measured.
 */
export function experienceOf(scenario: Scenario, days: string[]): Experience {
  const kinds = new Map(days.map(day => [dayKind(day, holidays), day]))
  const profiles = [...kinds.values()].flatMap(day => learned(scenario, day))
  return experienceFrom(profiles, [])
}

function learned(scenario: Scenario, day: string): Profile[] {
  const kind = dayKind(day, holidays)
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

function countOf({ day, visits, comers }: DayRun, { point, periods }: HallDay) {
  const due = visits.filter(({ person }) => isAppointed(person) && person.pointId === point.pointId)
  const came: Record<string, number> = {}
  for (const { slotMinute = 0, arrivedMinute } of due) {
    if (arrivedMinute === undefined) continue
    const lateness = latenessOf(instantOfMinute(day, slotMinute), instantOfMinute(day, arrivedMinute))
    came[lateness] = (came[lateness] ?? 0) + 1
  }
  const tickets = (comers.get(point.pointId) ?? []).map(visit => ticketOf(day, visit))
  const counters = meanCounters(point, periods)
  return countDay(day, tickets, { counters, due: due.length, dueEarly: due.length, came })
}

function ticketOf(day: string, visit: Visit): TicketPast {
  const { person, arrivedMinute = 0, calledMinute = 0, counter = 0 } = visit
  const { personId: ticketId, group, abandons, serviceMinutes } = person
  const [takenAt, calledAt] = [instantOfMinute(day, arrivedMinute), instantOfMinute(day, calledMinute)]
  const endedAt = instantOfMinute(day, calledMinute + (abandons ? 0 : serviceMinutes))
  const status = abandons ? ('abandoned' as const) : ('finished' as const)
  const last = { at: endedAt, rank: 0, status, counter: String(counter) }
  const ticket = { group, booked: isAppointed(person), takenAt, calledAt, servedAt: calledAt, last }
  return abandons ? { ticket } : { ticket, visit: { ticketId, group, endedAt, serviceMinutes } }
}
