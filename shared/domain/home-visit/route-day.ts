import type { Appointment, HalfDay, MobileTeam, VisitState } from '../../schemas/home-visit'
import type { Location } from '../../schemas/point'
import { minuteOf } from '../calendar'
import { distanceMetres, travelMinutes } from '../point/travel'
import {
  type HomeVisit,
  type ServiceTime,
  type Team,
  type TimeWindow,
  type VisitDay,
  visitMinutes,
} from '../route/visit-day'

/** A county's day of requests and teams, as the planner of routes is asked it. */

/** A request as far as its place in a day hangs on it. */
export interface ToVisit {
  visitId: string
  state: VisitState
  urgent: boolean
  persons?: number | undefined
  place: Location
  language: string
  halfDay: HalfDay
  appointment?: Appointment | undefined
}

export interface Fixed {
  teamId?: string
  atMinute?: number
}

/** A single visit took 35 minutes where it was timed; what a further person adds is our own estimate. */
export const serviceTimes = {
  single: { setUpMinutes: 15, personMinutes: 20 },
  group: { setUpMinutes: 30, personMinutes: 6 },
} as const satisfies Record<string, ServiceTime>

/** Visits begin within these: before noon, and in time for the team to be back. */
const windowOf: Record<HalfDay['half'], TimeWindow> = {
  morning: { fromMinute: 8 * 60 + 30, untilMinute: 11 * 60 },
  afternoon: { fromMinute: 13 * 60, untilMinute: 16 * 60 },
}

export const personsOf = ({ persons }: Pick<ToVisit, 'persons'>): number => persons ?? 1

export const serviceMinutesOf = (visit: Pick<ToVisit, 'persons'>): number =>
  visitMinutes(personsOf(visit) > 1 ? serviceTimes.group : serviceTimes.single, personsOf(visit))

/**
 * Whether a request is to be visited on a day: approved for it or left over from an earlier one, or promised. One that
 * was promised for another day stays there.
 */
export function isForDay({ state, halfDay, appointment }: ToVisit, day: string): boolean {
  if (state === 'approved') return halfDay.day <= day
  return (state === 'scheduled' || state === 'onTheWay') && appointment?.day === day
}

/** What an applicant was told of a day and still counts on: of an earlier try nothing. */
const promiseOf = ({ state, appointment }: ToVisit, day: string): Appointment | undefined =>
  state !== 'approved' && appointment?.day === day ? appointment : undefined

/** Who has waited past his half-day is at home on either. */
const windowsFor = ({ halfDay }: ToVisit, day: string): TimeWindow[] =>
  halfDay.day === day ? [windowOf[halfDay.half]] : [windowOf.morning, windowOf.afternoon]

export function visitDayOf(
  visits: readonly ToVisit[],
  teams: readonly MobileTeam[],
  { day, fixed }: { day: string; fixed: Readonly<Record<string, Fixed>> },
): VisitDay<Location> {
  const skills = new Set(teams.flatMap(team => team.skills))
  return {
    visits: visits.map(visit => homeVisitOf(visit, day, fixed[visit.visitId], skills)),
    teams: teams.map(teamOf),
    travelMinutes: (from, to) => travelMinutes(distanceMetres(from, to)),
  }
}

function homeVisitOf(
  visit: ToVisit,
  day: string,
  fixed: Fixed | undefined,
  skills: ReadonlySet<string>,
): HomeVisit<Location> {
  const { language } = visit
  const promised = promiseOf(visit, day)
  return {
    visitId: visit.visitId,
    place: visit.place,
    windows: windowsFor(visit, day),
    serviceMinutes: serviceMinutesOf(visit),
    kits: personsOf(visit),
    urgent: visit.urgent,
    // Nobody waits for a language that no team of the county speaks.
    ...(skills.has(language) && { skills: [language] }),
    ...(fixed && { fixed }),
    ...(promised && {
      promised: {
        fromMinute: minuteOf(promised.from),
        untilMinute: minuteOf(promised.until),
        teamId: promised.teamId,
      },
    }),
  }
}

const teamOf = (team: MobileTeam): Team<Location> => ({
  teamId: team.teamId,
  start: team.start,
  end: team.start,
  fromMinute: minuteOf(team.from),
  untilMinute: minuteOf(team.until),
  skills: team.skills,
  ...(team.kits !== undefined && { kits: team.kits }),
  ...(team.lunch && {
    lunch: {
      fromMinute: minuteOf(team.lunch.from),
      untilMinute: minuteOf(team.lunch.until),
      minutes: team.lunch.minutes,
    },
  }),
})

/** What an applicant is told of a beginning: an hour that holds it, on the half-hour. */
export function toldWindow(beginMinute: number): { from: string; until: string } {
  const from = Math.floor((beginMinute + 1e-6) / 30) * 30
  return { from: clock(from), until: clock(from + 60) }
}

/** Ceil to the minute, so that what is written is not before what was planned. */
export const clock = (minute: number): string => {
  const whole = Math.ceil(minute - 1e-6)
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}

/** What publishing a plan changes for somebody: nothing where he was told a window that still holds. */
export function changeOf(
  appointment: Appointment | undefined,
  planned: { teamId: string; beginMinute: number } | undefined,
): 'new' | 'time' | 'team' | 'unserved' | undefined {
  if (!appointment) return planned && 'new'
  if (!planned) return 'unserved'
  const begins = planned.beginMinute
  if (begins < minuteOf(appointment.from) - 1e-6 || begins > minuteOf(appointment.until) + 1e-6) return 'time'
  return appointment.teamId === planned.teamId ? undefined : 'team'
}
