import type { Location } from '../../../shared/schemas/point'

/** The sketch, in its own units: degrees on a plane that is right in the province's middle (equirectangular). */
export const sketch = { width: 1000, height: 780 }
const west = 121.7
const north = 46.35
const unitsADegree = 138
const middleLatitude = 43.6
const shrink = Math.cos((middleLatitude * Math.PI) / 180)
const kilometresADegree = 111.2

export interface Spot {
  x: number
  y: number
}

export const spotOf = ({ latitude, longitude }: Location): Spot => ({
  x: (longitude - west) * unitsADegree * shrink,
  y: (north - latitude) * unitsADegree,
})

export const hundredKilometres = (100 / kilometresADegree) * unitsADegree

/** How far apart the middles of two marks are at least. */
export const apart = 36
const rounds = 120

/**
 * Where marks are drawn: as near to their places as leaves each of them to be seen. Many halls are known by the seat of
 * their county alone, and lie on one spot.
 */
export function spread(places: readonly Location[]): Spot[] {
  // Those on one spot begin around it, in the order of the list.
  const spots = places.map((place, i) => {
    const { x, y } = spotOf(place)
    return { x: x + Math.cos(i * 2.4), y: y + Math.sin(i * 2.4) }
  })
  for (let round = 0; round < rounds; round++)
    for (const [i, one] of spots.entries()) for (const other of spots.slice(i + 1)) push(one, other)
  return spots
}

function push(one: Spot, other: Spot): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= apart || distance === 0) return
  const by = (apart - distance) / 2 / distance
  one.x -= dx * by
  one.y -= dy * by
  other.x += dx * by
  other.y += dy * by
}

/** Above the marks of one city, within the sketch. */
export function labelSpot(spots: readonly Spot[]): Spot {
  const x = spots.reduce((sum, spot) => sum + spot.x, 0) / Math.max(1, spots.length)
  return { x, y: Math.max(40, Math.min(...spots.map(({ y }) => y)) - 26) }
}

/** Whole degrees, as lines to tell where on the globe one is. */
export const meridians = [122, 124, 126, 128, 130].map(longitude => ({
  longitude,
  x: spotOf({ latitude: north, longitude }).x,
}))
export const parallels = [41, 42, 43, 44, 45, 46].map(latitude => ({
  latitude,
  y: spotOf({ latitude, longitude: west }).y,
}))
