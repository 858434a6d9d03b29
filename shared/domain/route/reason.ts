import { hasSkills } from './assignment'
import { newTours } from './count'
import { findSpotOf, newSpot } from './insertion'
import type { Tours } from './tours'
import type { VisitDay } from './visit-day'

/**
 * Why a visit has no place, the nearest to having one first: the time of those who could go is spoken for; their kits
 * are; what staff fixed cannot be kept; out of reach in the time asked for, even if the team did nothing else; more
 * kits than the team carries; it lacks the skills; no time was asked for; nobody is on duty.
 */
export const unservedReasons = [
  'full',
  'kits-gone',
  'fixed',
  'reach',
  'kits',
  'skill',
  'no-window',
  'no-team',
] as const
export type UnservedReason = (typeof unservedReasons)[number]

export interface Unserved {
  visitId: string
  reason: UnservedReason
  /** The teams that could go, had they nothing else to do. */
  teamIds: string[]
}

export function unservedOf<Place>(
  day: VisitDay<Place>,
  tours: Tours,
  barred: ReadonlySet<number>,
): Unserved[] {
  const empty = newTours(tours.model)
  return day.visits.flatMap(({ visitId, windows, fixed }, visit) => {
    if (tours.teamOf[visit] !== -1) return []
    const byTeam = day.teams.map((_, team) => reasonAt(day, tours, empty, visit, team))
    const nearest = unservedReasons.find(reason => byTeam.includes(reason)) ?? 'no-team'
    const isNeverAsked = windows.length === 0 && fixed?.atMinute === undefined
    const reason = barred.has(visit) ? 'fixed' : isNeverAsked ? 'no-window' : nearest
    const couldGo = (team: number) => byTeam[team] === 'full' || byTeam[team] === 'kits-gone'
    return [
      { visitId, reason, teamIds: day.teams.filter((_, team) => couldGo(team)).map(({ teamId }) => teamId) },
    ]
  })
}

/** Why a visit that is in no route, and for which this team's has no place, cannot be made by it. */
export function reasonAt<Place>(
  { visits, teams }: VisitDay<Place>,
  { model, load }: Tours,
  empty: Tours,
  visit: number,
  team: number,
): UnservedReason {
  const [asked, asking] = [visits[visit], teams[team]]
  if (!asked || !asking) return 'no-team'
  if (!hasSkills(asked, asking)) return 'skill'
  if (model.assignCost[visit * model.teamCount + team] === Number.POSITIVE_INFINITY) return 'fixed'
  const kits = asked.kits ?? 0
  const capacity = asking.kits ?? Number.POSITIVE_INFINITY
  if (kits > capacity) return 'kits'
  const alone = newSpot()
  findSpotOf(empty, visit, team, alone)
  if (alone.team < 0) return asked.fixed ? 'fixed' : 'reach'
  return (load[team] ?? 0) + kits > capacity ? 'kits-gone' : 'full'
}
