import { hasSkills } from './assignment'
import { findSpotOf, newSpot } from './insertion'
import type { Model } from './model'
import { newTours, type Tours } from './tours'
import type { HomeVisit, VisitDay } from './visit-day'

/**
 * Why a visit has no place: no time asked for; no team may, or has the skills; more kits than any such team carries;
 * out of reach of all of them in the time asked for, though they did nothing else; what staff fixed cannot be kept;
 * the kits of those who could go are spoken for; their time is.
 */
export type UnservedReason = 'no-window' | 'skill' | 'kits' | 'reach' | 'fixed' | 'kits-gone' | 'full'

export interface Unserved {
  visitId: string
  reason: UnservedReason
  /** Of the last two: the teams that could go, had they nothing else to do. */
  teamIds: string[]
}

export function unservedOf<Place>(
  day: VisitDay<Place>,
  tours: Tours,
  barred: ReadonlySet<number>,
): Unserved[] {
  const empty = newTours(tours.model)
  return day.visits.flatMap((visit, v) => {
    if (tours.teamOf[v] !== -1) return []
    const able = teamsThat(tours.model, team => canAlone(empty, v, team))
    const reason = barred.has(v) ? 'fixed' : reasonOf(day, visit, v, tours, able)
    return [{ visitId: visit.visitId, reason, teamIds: able.map(team => day.teams[team]?.teamId ?? '') }]
  })
}

function reasonOf<Place>(
  { teams }: VisitDay<Place>,
  visit: HomeVisit<Place>,
  v: number,
  { model, load }: Tours,
  able: number[],
): UnservedReason {
  const kits = visit.kits ?? 0
  if (able.length > 0) {
    const hasKits = (team: number) => (load[team] ?? 0) + kits <= (model.kitCapacity[team] ?? 0)
    return able.some(hasKits) ? 'full' : 'kits-gone'
  }
  if (visit.fixed) return 'fixed'
  if (model.windowAt[v] === model.windowAt[v + 1]) return 'no-window'
  const skilled = teams.filter(team => hasSkills(visit, team))
  if (skilled.length === 0) return 'skill'
  return skilled.every(team => (team.kits ?? kits) < kits) ? 'kits' : 'reach'
}

const teamsThat = ({ teamCount }: Model, may: (team: number) => boolean): number[] =>
  Array.from({ length: teamCount }, (_, team) => team).filter(may)

/** Whether a team could make the visit if it had no other. */
export function canAlone(empty: Tours, visit: number, team: number): boolean {
  const spot = newSpot()
  findSpotOf(empty, visit, team, spot)
  return spot.team >= 0
}
