import type { Location, Point } from '../../schemas/point'
import { acceptsService } from './slot'
import { distanceMetres } from './travel'

/** The points that accept a service, the nearest to where somebody starts from first. */
export const nearestPoints = (
  service: string,
  from: Location,
  { points }: { points: ReadonlyMap<string, Point> },
  count: number,
): Point[] =>
  [...points.values()]
    .filter(point => acceptsService(point, service))
    .sort((a, b) => distanceMetres(from, a.location) - distanceMetres(from, b.location))
    .slice(0, count)
