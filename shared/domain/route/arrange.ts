import { laidTours } from './construction'
import { findSpot, findSpotOf, newMemory, newSpot } from './insertion'
import { type Model, modelOf } from './model'
import { type PlannedRoute, plannedOf, type Routes, routesOf } from './routes'
import type { TeamOrder, VisitDay } from './visit-day'

/**
 * Routes in exactly the order that staff have laid: nothing is moved, and a visit that cannot be kept where it stands
 * is left out and named.
 */
export function arrangeRoutes<Place>(day: VisitDay<Place>, orders: readonly TeamOrder[]): Routes {
  const { tours, barred } = laidTours(modelOf(day), plannedOf(day, orders.map(routeOf)))
  return routesOf(day, tours, barred)
}

const routeOf = ({ teamId, visitIds }: TeamOrder): PlannedRoute => ({
  teamId,
  stops: visitIds.map(visitId => ({ visitId })),
})

export const ordersOf = (routes: readonly PlannedRoute[]): TeamOrder[] =>
  routes.map(({ teamId, stops }) => ({ teamId, visitIds: stops.map(({ visitId }) => visitId) }))

/** Drags a visit to a place (0 the first) of a team's route, from wherever it was. */
export function dragVisit(
  orders: readonly TeamOrder[],
  visitId: string,
  teamId: string,
  place: number,
): TeamOrder[] {
  const others = orders.map(order => ({ ...order, visitIds: order.visitIds.filter(id => id !== visitId) }))
  const isKnown = others.some(order => order.teamId === teamId)
  return [...others, ...(isKnown ? [] : [{ teamId, visitIds: [] }])].map(order =>
    order.teamId === teamId ? { teamId, visitIds: order.visitIds.toSpliced(place, 0, visitId) } : order,
  )
}

/** Lets two visits change places, in one route or in two. */
export function swapVisits(orders: readonly TeamOrder[], one: string, other: string): TeamOrder[] {
  const swapped = new Map([
    [one, other],
    [other, one],
  ])
  return orders.map(({ teamId, visitIds }) => ({
    teamId,
    visitIds: visitIds.map(id => swapped.get(id) ?? id),
  }))
}

/** The cheapest place for a visit in a plan that is otherwise left as it is, with this team or, without, any. */
export function bestPlace<Place>(
  day: VisitDay<Place>,
  routes: readonly PlannedRoute[],
  visitId: string,
  teamId?: string,
): { teamId: string; place: number } | undefined {
  const model = modelOf(day)
  const visit = day.visits.findIndex(other => other.visitId === visitId)
  const without = routes.map(route => ({
    ...route,
    stops: route.stops.filter(stop => stop.visitId !== visitId),
  }))
  const { tours } = laidTours(model, plannedOf(day, without))
  if (visit < 0 || tours.teamOf[visit] !== -1) return undefined
  const spot = newSpot()
  const only = day.teams.findIndex(team => team.teamId === teamId)
  if (teamId === undefined) findSpot(tours, visit, spot, newMemory(model))
  else if (only >= 0) findSpotOf(tours, visit, only, spot)
  const team = day.teams[spot.team]
  return (
    team && {
      teamId: team.teamId,
      place: isStart(model, spot.after) ? 0 : (tours.placeOf[spot.after] ?? 0) + 1,
    }
  )
}

const isStart = ({ visitCount }: Model, node: number): boolean => node >= visitCount

/** Fixes the beginning of a team's route up to a visit: its place can only stay if what comes before it does. */
export const fixUpTo = <Place>(
  day: VisitDay<Place>,
  orders: readonly TeamOrder[],
  visitId: string,
): VisitDay<Place> => ({
  ...day,
  teams: day.teams.map(team => {
    const visitIds = orders.find(({ teamId }) => teamId === team.teamId)?.visitIds ?? []
    const place = visitIds.indexOf(visitId)
    return place < 0 ? team : { ...team, head: visitIds.slice(0, place + 1) }
  }),
})
