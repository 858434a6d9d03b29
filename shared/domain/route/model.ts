import { absentCostOf, alikeTeams, assignCosts } from './assignment'
import { neighbours } from './nearness'
import type { Team, VisitDay } from './visit-day'
import { windowsOf } from './window'
import { rounding } from './worth'

/**
 * A day as numbers: visits 0 … n−1, then two nodes for each team, where it starts and where it ends. Rows of `travel`
 * are where one leaves. All costs are minutes on the road, or what is worth as many.
 */
export interface Model {
  visitCount: number
  teamCount: number
  nodeCount: number
  travel: Float64Array
  service: Float64Array
  kits: Float64Array
  /** A visit's windows lie from `windowAt[visit]` to before `windowAt[visit + 1]`, the cheapest first. */
  windowAt: Int32Array
  windowFrom: Float64Array
  windowUntil: Float64Array
  windowCost: Float64Array
  /** The latest minute at which a visit may begin by any of its windows. */
  lastUntil: Float64Array
  absentCost: Float64Array
  /** By visit and team: what it costs that this team goes, Infinity where it may not. */
  assignCost: Float64Array
  teamCost: number
  shiftFrom: Float64Array
  shiftUntil: Float64Array
  kitCapacity: Float64Array
  hasLunch: Uint8Array
  lunchFrom: Float64Array
  lunchUntil: Float64Array
  lunchMinutes: Float64Array
  /** Teams of one number can stand in for each other: of those at home only one need be tried. */
  alike: Int32Array
  /** By visit: the others, the nearest first. */
  near: Int32Array
  nearCount: number
  heads: number[][]
  /** How many routes have been counted, each of which gets its own number. */
  routesCounted: number
}

export const startNode = ({ visitCount }: Model, team: number): number => visitCount + 2 * team
export const endNode = ({ visitCount }: Model, team: number): number => visitCount + 2 * team + 1

export function modelOf<Place>(day: VisitDay<Place>): Model {
  const { visits, teams, travelMinutes } = day
  const places = [...visits.map(({ place }) => place), ...teams.flatMap(({ start, end }) => [start, end])]
  const nodeCount = places.length
  const travel = Float64Array.from({ length: nodeCount * nodeCount }, (_, i) => {
    const [from, to] = [places[Math.floor(i / nodeCount)], places[i % nodeCount]]
    return from === undefined || to === undefined || from === to ? 0 : travelMinutes(from, to)
  })
  const ofTeams = (value: (team: Team<Place>) => number) => Float64Array.from(teams, value)
  const indexOf = new Map(visits.map(({ visitId }, i) => [visitId, i]))
  const assignCost = assignCosts(day)
  const windows = windowsOf(visits)
  const service = Float64Array.from([
    ...visits.map(({ serviceMinutes }) => serviceMinutes),
    ...teams.flatMap(() => [0, 0]),
  ])
  return {
    visitCount: visits.length,
    teamCount: teams.length,
    nodeCount,
    travel,
    service,
    kits: Float64Array.from(visits, ({ kits }) => kits ?? 0),
    ...windows,
    absentCost: Float64Array.from(visits, absentCostOf),
    assignCost,
    teamCost: day.teamWorthMinutes ?? 0,
    shiftFrom: ofTeams(({ fromMinute }) => fromMinute),
    shiftUntil: ofTeams(({ untilMinute }) => untilMinute + rounding),
    kitCapacity: ofTeams(({ kits }) => kits ?? Number.POSITIVE_INFINITY),
    hasLunch: Uint8Array.from(teams, ({ lunch }) => (lunch ? 1 : 0)),
    lunchFrom: ofTeams(({ lunch }) => lunch?.fromMinute ?? 0),
    lunchUntil: ofTeams(({ lunch }) => (lunch?.untilMinute ?? 0) + rounding),
    lunchMinutes: ofTeams(({ lunch }) => lunch?.minutes ?? 0),
    alike: alikeTeams(day, assignCost, travel),
    ...neighbours({ visitCount: visits.length, nodeCount, travel, service, ...windows }),
    heads: teams.map(({ head = [] }) => head.flatMap(visitId => indexOf.get(visitId) ?? [])),
    routesCounted: 0,
  }
}
