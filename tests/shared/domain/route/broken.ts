import type { Routes } from '../../../../shared/domain/route/routes'
import type { Route } from '../../../../shared/domain/route/schedule'
import type { HomeVisit, Team } from '../../../../shared/domain/route/visit-day'
import type { Day, Spot } from './example'

/** What of a day's conditions routes break, found from the printed times alone, without anything of the planner. */
export function broken(day: Day, { routes, unserved }: Routes): string[] {
  const seen = [...routes.flatMap(({ stops }) => stops), ...unserved].map(({ visitId }) => visitId)
  const listed = day.visits.map(({ visitId }) => visitId)
  const accounts = seen.toSorted().join() === listed.toSorted().join() ? [] : [`${seen} are not ${listed}`]
  const left = new Set(unserved.map(({ visitId }) => visitId))
  return [...accounts, ...routes.flatMap(route => brokenIn(day, route, left))]
}

const tolerance = 1e-4

function brokenIn(day: Day, route: Route, left: ReadonlySet<string>): string[] {
  const team = day.teams.find(({ teamId }) => teamId === route.teamId)
  if (!team) return [`no team ${route.teamId}`]
  const visits = route.stops.map(({ visitId }) => day.visits.find(visit => visit.visitId === visitId))
  const problems: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) problems.push(`${route.teamId}: ${what}`)
  }
  must(route.leaveMinute >= team.fromMinute - tolerance, 'leaves before the shift')
  must(route.backMinute <= team.untilMinute + tolerance, 'is back after the shift')
  must(visits.reduce((sum, visit) => sum + (visit?.kits ?? 0), 0) <= (team.kits ?? 1e9), 'too many kits')
  const head = (team.head ?? []).filter(visitId => !left.has(visitId))
  must(
    head.every((visitId, i) => route.stops[i]?.visitId === visitId),
    'another head',
  )
  for (const [i, visit] of visits.entries()) if (visit) problems.push(...brokenAt(visit, team, route, i))
  problems.push(...brokenTimes(day, team, route))
  return problems
}

function brokenAt(visit: HomeVisit<Spot>, team: Team<Spot>, route: Route, i: number): string[] {
  const begin = route.stops[i]?.beginMinute ?? Number.NaN
  const windows = [...visit.windows, ...(visit.promised ? [visit.promised] : [])]
  const isIn = windows.some(
    ({ fromMinute, untilMinute }) => begin >= fromMinute - tolerance && begin <= untilMinute + tolerance,
  )
  const isAt = Math.abs(begin - (visit.fixed?.atMinute ?? begin)) <= tolerance
  return [
    ...(isIn || visit.fixed?.atMinute !== undefined ? [] : [`${visit.visitId} begins outside its windows`]),
    ...(isAt ? [] : [`${visit.visitId} is not at its fixed minute`]),
    ...((visit.fixed?.teamId ?? team.teamId) === team.teamId
      ? []
      : [`${visit.visitId} is with another team`]),
    ...((visit.skills ?? []).every(skill => team.skills?.includes(skill))
      ? []
      : [`${visit.visitId}: no skill`]),
  ]
}

/** Walks the route with a watch: the way, lunch and each visit one after another. */
function brokenTimes({ visits, travelMinutes }: Day, team: Team<Spot>, route: Route): string[] {
  const problems: string[] = []
  const isEating = (from: number, to: number) =>
    route.lunchMinute !== undefined &&
    route.lunchMinute >= from - tolerance &&
    route.lunchMinute < to - tolerance
  let [place, done, hasEaten] = [team.start, route.leaveMinute, false]
  if (
    route.lunchMinute !== undefined &&
    route.lunchMinute + (team.lunch?.minutes ?? 0) <= route.leaveMinute + tolerance
  )
    hasEaten = true
  const legs = [
    ...route.stops.map(({ visitId, beginMinute, endMinute }) => {
      const visit = visits.find(other => other.visitId === visitId)
      return {
        place: visit?.place ?? place,
        begin: beginMinute,
        end: endMinute,
        service: visit?.serviceMinutes ?? 0,
      }
    }),
    { place: team.end, begin: route.backMinute, end: route.backMinute, service: 0 },
  ]
  for (const leg of legs) {
    const pause = !hasEaten && isEating(done, leg.begin) ? (team.lunch?.minutes ?? 0) : 0
    if (pause > 0) hasEaten = true
    if (done + travelMinutes(place, leg.place) + pause > leg.begin + tolerance)
      problems.push(`too late at ${leg.begin}`)
    if (Math.abs(leg.end - leg.begin - leg.service) > tolerance)
      problems.push(`another service at ${leg.begin}`)
    ;[place, done] = [leg.place, leg.end]
  }
  return [...problems, ...brokenLunch(team, route, hasEaten)]
}

function brokenLunch({ lunch }: Team<Spot>, { backMinute, lunchMinute }: Route, hasEaten: boolean): string[] {
  if (!lunch) return lunchMinute === undefined ? [] : ['eats though it has no lunch']
  if (lunchMinute === undefined) return backMinute <= lunch.untilMinute + tolerance ? [] : ['never eats']
  const isInTime = lunchMinute >= lunch.fromMinute - tolerance && lunchMinute <= lunch.untilMinute + tolerance
  return isInTime && hasEaten
    ? []
    : [`eats at ${lunchMinute}, ${hasEaten ? 'too early or late' : 'while at work'}`]
}
