import type { VisitDay } from '../../../shared/domain/route/visit-day'

interface Spot {
  x: number
  y: number
}

/** A problem of Solomon (1987) with the best that is known of it. */
export interface Known {
  name: string
  capacity: number
  serviceTime: number
  depot: Spot & { dueAt: number }
  stops: (Spot & { demand: number; fromAt: number; dueAt: number })[]
  best: {
    vehicles: number
    distance: number
    distanceConvention: 'exact' | 'truncated to one decimal per leg'
  }
}

/** Solomon's number of vehicles; the planner is not told how many the best known need. */
const vehicles = 25
/**
 * What one vehicle less is worth in distance, where what is known has the fewest vehicles. Three ways from the depot
 * to the edge: worth more, the last vehicle is saved at any price, and the search cannot leave such routes again.
 */
const vehicleWorth = 100

/** A distance is a time. For 25 stops the optimum is one of distance alone, with every leg truncated. */
export function solomonDay({ stops, depot, capacity, serviceTime, best }: Known): VisitDay<Spot> {
  const exact = (from: Spot, to: Spot) => Math.hypot(from.x - to.x, from.y - to.y)
  const truncated = (from: Spot, to: Spot) => Math.floor(10 * exact(from, to) + 1e-9) / 10
  const isExact = best.distanceConvention === 'exact'
  return {
    visits: stops.map(({ x, y, demand, fromAt, dueAt }, i) => ({
      visitId: String(i),
      place: { x, y },
      windows: [{ fromMinute: fromAt, untilMinute: dueAt }],
      serviceMinutes: serviceTime,
      kits: demand,
    })),
    teams: Array.from({ length: vehicles }, (_, i) => ({
      teamId: String(i),
      start: depot,
      end: depot,
      fromMinute: 0,
      untilMinute: depot.dueAt,
      kits: capacity,
    })),
    travelMinutes: isExact ? exact : truncated,
    ...(isExact && { teamWorthMinutes: vehicleWorth }),
  }
}
