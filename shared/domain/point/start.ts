import type { Location } from '../../schemas/point'
import { distanceMetres, earthRadiusMetres, travelMinutes } from './travel'

/** Where somebody starts, as far as is known: somewhere around a place. */
export interface Around {
  origin: Location
  /** Most start no farther from it than this; 0: there. */
  withinMetres: number
}

const degree = Math.PI / 180
const metresPerDegree = degree * earthRadiusMetres

/** Places around another, evenly on a circle. */
const onCircle = ({ latitude, longitude }: Location, metres: number, count: number): Location[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count
    const eastMetres = metresPerDegree * Math.cos(latitude * degree)
    return {
      latitude: latitude + (metres * Math.sin(angle)) / metresPerDegree,
      longitude: longitude + (metres * Math.cos(angle)) / eastMetres,
    }
  })

/**
 * Minutes by which the difference of the ways to two places is likely to be off, where the way begins somewhere in a
 * circle: its root mean square over the circle on which half of the area lies inside.
 *
 * @example
 * // Five kilometres around a place midway between two that lie ten kilometres to the east and to the west of it:
 * wayDoubt({ origin: { latitude: 0, longitude: 0 }, withinMetres: 5_000 }, { latitude: 0, longitude: -0.09 }, { latitude: 0, longitude: 0.09 }) // => 13.5
 */
export function wayDoubt({ origin, withinMetres }: Around, here: Location, there: Location): number {
  if (withinMetres === 0) return 0
  const farther = (from: Location) =>
    travelMinutes(distanceMetres(from, there)) - travelMinutes(distanceMetres(from, here))
  const middle = farther(origin)
  const circle = onCircle(origin, withinMetres / Math.SQRT2, 8)
  return Math.sqrt(circle.reduce((sum, from) => sum + (farther(from) - middle) ** 2, 0) / circle.length)
}

/**
 * How far from a county's seat its people may start: half the way to the next seat, for beyond that another one would be
 * theirs. The outlines of counties are not known to the product.
 */
export const reachOf = (seat: Location, others: readonly Location[]): number =>
  others.reduce((least, other) => Math.min(least, distanceMetres(seat, other) / 2), Number.POSITIVE_INFINITY)
