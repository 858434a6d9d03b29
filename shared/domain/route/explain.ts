import { laidTours } from './construction'
import { newTours } from './count'
import { findSpotOf, insert, newSpot, type Spot } from './insertion'
import { modelOf } from './model'
import { takeOut } from './polish'
import { reasonAt, type UnservedReason } from './reason'
import { type PlannedRoute, plannedOf } from './routes'
import { type Route, type Stop, scheduleOf } from './schedule'
import type { Tours } from './tours'
import type { VisitDay } from './visit-day'

/** Where a visit is or could be, everything else left as it is. */
export interface Choice {
  teamId: string
  beginMinute: number
  /** What it adds to the team's way. */
  addedMinutes: number
  /** How much worse it is than where the visit is: minutes on the road, or what is worth as many. */
  worseByMinutes: number
}

export interface Explanation {
  chosen: Choice
  /** How much later it could begin without any other visit, lunch or the shift suffering. */
  slackMinutes: number
  /** The other teams that could go, the next best first. */
  others: Choice[]
  /** The teams that could not, and why. */
  impossible: { teamId: string; reason: UnservedReason }[]
}

/** Why this team makes a visit, and at this time; undefined where nobody does. */
export function explainVisit<Place>(
  day: VisitDay<Place>,
  routes: readonly PlannedRoute[],
  visitId: string,
): Explanation | undefined {
  const { tours } = laidTours(modelOf(day), plannedOf(day, routes))
  const visit = day.visits.findIndex(other => other.visitId === visitId)
  const chosenTeam = tours.teamOf[visit] ?? -1
  if (chosenTeam < 0) return undefined
  const slackMinutes = slackOf(tours, visit, scheduleOf(day, tours, chosenTeam))
  const before = tours.totalCost
  const old = takeOut(tours, visit)
  const cost = before - tours.totalCost
  const chosen = choiceOf(day, tours, visit, { ...old, cost }, cost)
  const empty = newTours(tours.model)
  const others = [...day.teams.keys()].filter(team => team !== chosenTeam)
  const asked = others.map(team => ({ team, spot: ask(tours, visit, team) }))
  return {
    chosen,
    slackMinutes,
    others: asked
      .filter(({ spot }) => spot.team >= 0)
      .map(({ spot }) => choiceOf(day, tours, visit, spot, cost))
      .sort((a, b) => a.worseByMinutes - b.worseByMinutes),
    impossible: asked
      .filter(({ spot }) => spot.team < 0)
      .map(({ team }) => ({
        teamId: day.teams[team]?.teamId ?? '',
        reason: reasonAt(day, tours, empty, visit, team),
      })),
  }
}

function ask(tours: Tours, visit: number, team: number): Spot {
  const spot = newSpot()
  findSpotOf(tours, visit, team, spot)
  return spot
}

function choiceOf<Place>(
  day: VisitDay<Place>,
  tours: Tours,
  visit: number,
  spot: Spot,
  chosenCost: number,
): Choice {
  const way = () => (tours.size[spot.team] ? scheduleOf(day, tours, spot.team).travelMinutes : 0)
  const without = way()
  insert(tours, visit, spot)
  const { beginMinute } = stopIn(day, tours, visit, spot.team)
  const addedMinutes = way() - without
  takeOut(tours, visit)
  return {
    teamId: day.teams[spot.team]?.teamId ?? '',
    beginMinute,
    addedMinutes,
    worseByMinutes: spot.cost - chosenCost,
  }
}

function stopIn<Place>(day: VisitDay<Place>, tours: Tours, visit: number, team: number): Stop {
  const stop = scheduleOf(day, tours, team).stops[tours.placeOf[visit] ?? 0]
  if (!stop) throw new Error('not in this route')
  return stop
}

/** What lies after the visit allows; whether the team has eaten by then decides which of the two counts. */
function slackOf(
  { model, placeOf, teamOf, latestFed, latestHungry }: Tours,
  visit: number,
  { stops, lunchMinute = Number.POSITIVE_INFINITY }: Route,
): number {
  const begin = stops[placeOf[visit] ?? 0]?.beginMinute ?? 0
  const isFed = !model.hasLunch[teamOf[visit] ?? 0] || lunchMinute < begin
  return Math.max(0, ((isFed ? latestFed : latestHungry)[visit] ?? 0) - begin)
}
