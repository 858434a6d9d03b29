import { seededRandom } from '../random'
import { firstTours, type Planned } from './construction'
import { modelOf } from './model'
import { type Unserved, unservedOf } from './reason'
import { type Route, scheduleOf } from './schedule'
import { improve } from './search'
import type { Tours } from './tours'
import type { VisitDay } from './visit-day'

export interface Routes {
  /** Of the teams that go out, in the order of the day's teams. */
  routes: Route[]
  unserved: Unserved[]
  travelMinutes: number
}

export interface Search {
  seed: string
  /** How many ruins; by default by the number of visits. */
  iterations?: number
  /** Ends the search early: with a clock in it routes are no longer repeated by the seed alone. */
  isOver?: () => boolean
  /** Routes to start from, kept as far as they can be where nothing better is found. */
  from?: readonly PlannedRoute[]
}

export interface PlannedRoute {
  teamId: string
  stops: readonly { visitId: string; beginMinute?: number }[]
}

/**
 * So many ruins for each visit; fewer for small days, which have few orders, and for large ones, of which each takes
 * longer.
 */
const iterationsFor = (visits: number): number =>
  Math.min(40 * visits ** 2, 1_000 * visits, 100_000, Math.ceil(16e6 / (visits + 1)))

/**
 * Who visits whom, and when: a vehicle routing problem with time windows, skills, lunch breaks and capacities. Every
 * window, shift, lunch and skill is kept; what cannot be is left out and named. Compared in this order: urgent visits
 * served, promised ones served, promises kept, other visits served, then minutes on the road and teams out.
 */
export function planRoutes<Place>(day: VisitDay<Place>, search: Search): Routes {
  const model = modelOf(day)
  const { tours, barred } = firstTours(model, plannedOf(day, search.from ?? []))
  const iterations = search.iterations ?? iterationsFor(day.visits.length)
  const best = improve(
    tours,
    { iterations, isOver: search.isOver ?? (() => false) },
    seededRandom(search.seed),
  )
  return routesOf(day, best, barred)
}

/** An earlier plan in the numbers of the day; what the day no longer has is passed over. */
export function plannedOf<Place>(day: VisitDay<Place>, routes: readonly PlannedRoute[]): Planned[] {
  const visitOf = new Map(day.visits.map(({ visitId }, i) => [visitId, i]))
  const stopsOf = new Map(routes.map(({ teamId, stops }) => [teamId, stops]))
  return day.teams.map(({ teamId }) =>
    (stopsOf.get(teamId) ?? []).flatMap(({ visitId, ...planned }) => {
      const visit = visitOf.get(visitId)
      return visit === undefined ? [] : [{ visit, ...planned }]
    }),
  )
}

export function routesOf<Place>(day: VisitDay<Place>, tours: Tours, barred: ReadonlySet<number>): Routes {
  const routes = [...day.teams.keys()]
    .filter(team => tours.size[team])
    .map(team => scheduleOf(day, tours, team))
  return {
    routes,
    unserved: unservedOf(day, tours, barred),
    travelMinutes: routes.reduce((sum, { travelMinutes }) => sum + travelMinutes, 0),
  }
}
