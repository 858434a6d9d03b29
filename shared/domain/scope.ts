import type { Scope } from '../schemas/person'
import type { Division, Point } from '../schemas/point'

/** Whether a staff member's rights reach a point, which lies in the given division. */
export function scopeCovers(
  scope: Scope,
  point: Pick<Point, 'pointId' | 'divisionCode'>,
  division: Division,
): boolean {
  switch (scope.kind) {
    case 'province':
      return true
    case 'city':
      return division.prefectureCode === scope.prefectureCode
    case 'county':
      return point.divisionCode === scope.divisionCode
    case 'counter':
      return point.pointId === scope.pointId
  }
}
