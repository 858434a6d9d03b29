import type { Location, Point } from '../../schemas/point'
import { distanceMetres } from '../point/travel'

/**
 * How far from a hall somebody may seem to be and still be in it: a phone among buildings knows its place to some
 * hundred metres, and says it to a hundredth of a degree; of a hall whose door nobody has located only the county's seat is known.
 */
const nearMetres: Record<Point['locationBasis'], number> = { door: 1_500, countySeat: 40_000 }

/** Whether somebody may be in the hall, by roughly where the phone is. */
export const mayBeThere = (
  hall: Pick<Point, 'location' | 'locationBasis'>,
  person: Location | undefined,
): boolean => person !== undefined && distanceMetres(hall.location, person) <= nearMetres[hall.locationBasis]
