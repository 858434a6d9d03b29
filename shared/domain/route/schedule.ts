import { visitsOf } from './construction'
import { eatingBefore, isBackForLunch } from './count'
import { endNode, type Model, startNode } from './model'
import type { Tours } from './tours'
import type { VisitDay } from './visit-day'

export interface Stop {
  visitId: string
  travelMinutes: number
  arriveMinute: number
  beginMinute: number
  endMinute: number
}

export interface Route {
  teamId: string
  leaveMinute: number
  backMinute: number
  /** When lunch begins; without it the team eats before it leaves the base or after it is back. */
  lunchMinute?: number
  stops: Stop[]
  travelMinutes: number
  kits: number
}

/** A team's route with its times: each visit begins as early as can be, and the team leaves as late as that allows. */
export function scheduleOf<Place>(day: VisitDay<Place>, tours: Tours, team: number): Route {
  const { model } = tours
  const nodes = [startNode(model, team), ...visitsOf(tours, team), endNode(model, team)]
  const ways = nodes.map((node, i) =>
    i === 0 ? 0 : (model.travel[(nodes[i - 1] ?? 0) * model.nodeCount + node] ?? 0),
  )
  const lunchLeg = lunchLegOf(tours, team, nodes, ways)
  const { arrive, begin, lunch } = timesOf(tours, team, nodes, ways, lunchLeg)
  const leaveMinute = leaveOf(model, team, lunchLeg, (begin[1] ?? 0) - (ways[1] ?? 0))
  const stops = nodes.slice(1, -1).map(
    (visit, i): Stop => ({
      visitId: day.visits[visit]?.visitId ?? '',
      travelMinutes: ways[i + 1] ?? 0,
      arriveMinute: Math.max(arrive[i + 1] ?? 0, leaveMinute + (ways[1] ?? 0)),
      beginMinute: begin[i + 1] ?? 0,
      endMinute: (begin[i + 1] ?? 0) + (model.service[visit] ?? 0),
    }),
  )
  return {
    teamId: day.teams[team]?.teamId ?? '',
    leaveMinute,
    backMinute: arrive.at(-1) ?? 0,
    ...(lunch !== undefined && { lunchMinute: lunch }),
    stops,
    travelMinutes: ways.reduce((sum, minutes) => sum + minutes, 0),
    kits: tours.load[team] ?? 0,
  }
}

/** As late as the first visit allows; who must eat on the way there leaves when the shift begins. */
function leaveOf(model: Model, team: number, lunchLeg: number, latest: number): number {
  const shiftFrom = model.shiftFrom[team] ?? 0
  const fed = Math.max(shiftFrom, model.lunchFrom[team] ?? 0) + (model.lunchMinutes[team] ?? 0)
  return lunchLeg === 1 && fed > latest ? shiftFrom : Math.max(shiftFrom, latest)
}

/**
 * Before which node of a route the team eats: the first place that lets all later visits begin as early as can be. 0
 * where it needs no lunch on the way, because it has none or is back before it must have begun.
 */
function lunchLegOf(tours: Tours, team: number, nodes: number[], ways: number[]): number {
  const { model, earliestFed, earliestHungry } = tours
  const last = nodes.length - 1
  if (!model.hasLunch[team] || isBackForLunch(tours, team)) return 0
  const isFirstHere = (i: number) => {
    const fed = (earliestFed[nodes[i - 1] ?? 0] ?? 0) + (ways[i] ?? 0)
    return !(fed <= eatingBefore(model, team, earliestHungry[nodes[i - 1] ?? 0] ?? 0, ways[i] ?? 0))
  }
  let leg = last
  while (leg > 1 && !isFirstHere(leg)) leg -= 1
  return leg
}

function timesOf(
  { model, windowOf }: Tours,
  team: number,
  nodes: number[],
  ways: number[],
  lunchLeg: number,
) {
  const arrive: number[] = [model.shiftFrom[team] ?? 0]
  const begin: number[] = [model.shiftFrom[team] ?? 0]
  let done = model.shiftFrom[team] ?? 0
  let lunch: number | undefined
  for (const [i, node] of nodes.entries()) {
    if (i === 0) continue
    if (i === lunchLeg) lunch = Math.max(done, model.lunchFrom[team] ?? 0)
    const at = i === lunchLeg ? eatingBefore(model, team, done, ways[i] ?? 0) : done + (ways[i] ?? 0)
    const from = i < nodes.length - 1 ? (model.windowFrom[windowOf[node] ?? 0] ?? 0) : 0
    arrive.push(at)
    begin.push(Math.max(at, from))
    done = Math.max(at, from) + (i < nodes.length - 1 ? (model.service[node] ?? 0) : 0)
  }
  return { arrive, begin, lunch }
}
