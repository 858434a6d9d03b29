import type { HomeVisit, Team, VisitDay } from './visit-day'
import { worth } from './worth'

/** What it costs to leave a visit out. */
export function absentCostOf({ urgent, promised, fixed }: HomeVisit<unknown>): number {
  return worth.visit + (promised || fixed ? worth.promised : 0) + (urgent ? worth.urgent : 0)
}

/** Whether a team has all that a visit asks for. */
export const hasSkills = (visit: HomeVisit<unknown>, team: Team<unknown>): boolean =>
  (visit.skills ?? []).every(skill => team.skills?.includes(skill))

/** By visit and team: what it costs that this team goes, Infinity where it may not. */
export function assignCosts<Place>({ visits, teams }: VisitDay<Place>): Float64Array {
  const headOf = new Map(
    teams.flatMap(({ teamId, head = [] }) => head.map(visitId => [visitId, teamId] as const)),
  )
  const costOf = (visit: HomeVisit<Place>, team: Team<Place>): number => {
    const only = headOf.get(visit.visitId) ?? visit.fixed?.teamId
    if ((only !== undefined && only !== team.teamId) || !hasSkills(visit, team))
      return Number.POSITIVE_INFINITY
    return visit.promised?.teamId !== undefined && visit.promised.teamId !== team.teamId ? worth.team : 0
  }
  return Float64Array.from(visits.flatMap(visit => teams.map(team => costOf(visit, team))))
}

/** Numbers the teams so that those of one number can stand in for each other. */
export function alikeTeams<Place>(
  { teams }: VisitDay<Place>,
  assignCost: Float64Array,
  travel: Float64Array,
): Int32Array {
  const visitCount = assignCost.length / Math.max(1, teams.length)
  const nodeCount = visitCount + 2 * teams.length
  const keys = new Map<string, number>()
  return Int32Array.from(teams, ({ teamId, start, end, skills, head = [], ...rest }, t) => {
    const nodes = [visitCount + 2 * t, visitCount + 2 * t + 1]
    const ways = Array.from({ length: visitCount }, (_, v) => [
      assignCost[v * teams.length + t],
      travel[(nodes[0] ?? 0) * nodeCount + v],
      travel[v * nodeCount + (nodes[1] ?? 0)],
    ])
    const key = JSON.stringify([rest, ways, head.length > 0 ? teamId : ''], (_, value) =>
      value === Number.POSITIVE_INFINITY ? 'never' : value,
    )
    const known = keys.get(key) ?? keys.size
    keys.set(key, known)
    return known
  })
}
