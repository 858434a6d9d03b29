import type { Location, Point } from '../../schemas/point'
import { type Visit, visitProblem } from './place'
import { distanceMetres } from './travel'

/** The points where a visit may be made on a day, the nearest to where somebody starts from first. */
export const nearestPoints = (
  visits: readonly Visit[],
  day: string,
  from: Location,
  { points }: { points: ReadonlyMap<string, Point> },
  count: number,
): Point[] =>
  [...points.values()]
    .filter(point => !visitProblem(point, visits, day))
    .sort((a, b) => distanceMetres(from, a.location) - distanceMetres(from, b.location))
    .slice(0, count)
