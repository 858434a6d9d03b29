import type { RouteDay } from '../../../../shared/schemas/home-visit-route'

/** A place on a sketch, in hundredths of its width and height from the top left. */
export interface Dot {
  key: string
  x: number
  y: number
  /** The number of the stop in its route; a team's base has none. */
  number?: number
  /** The how manyth team it is. */
  team: number
}

const margin = 8

/** The stops and bases of a day, spread over a sketch as they lie on the ground. */
export function dotsOf({ routes, visits, teams }: RouteDay): Dot[] {
  const stops = routes.flatMap(({ teamId, stops }) =>
    stops.flatMap(({ visitId }, i) => {
      const place = visits.find(one => one.visitId === visitId)?.place
      return place
        ? [{ key: visitId, place, number: i + 1, team: teams.findIndex(one => one.teamId === teamId) }]
        : []
    }),
  )
  const bases = teams.map(({ teamId, start }, team) => ({ key: teamId, place: start, team }))
  const all = [...bases, ...stops]
  const spread = (values: number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return (value: number) =>
      high - low < 1e-9 ? 50 : margin + ((value - low) / (high - low)) * (100 - 2 * margin)
  }
  const x = spread(all.map(({ place }) => place.longitude))
  const y = spread(all.map(({ place }) => -place.latitude))
  return all.map(({ place, ...dot }) => ({ ...dot, x: x(place.longitude), y: y(-place.latitude) }))
}
