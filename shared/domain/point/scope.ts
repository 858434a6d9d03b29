import type { Division, Point } from '../../schemas/point'
import type { Scope } from '../../schemas/staff'

/** Whether a staff member's rights reach a point, which lies in the given division. A team works in homes. */
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
    case 'point':
      return point.pointId === scope.pointId
    case 'team':
      return false
  }
}

/** Whether a staff member's rights reach whoever lives in a division: of a hall, in the one where the hall stands. */
export const coversDivision = (
  scope: Scope,
  division: Division,
  points: readonly Pick<Point, 'pointId' | 'divisionCode'>[],
): boolean =>
  scope.kind === 'point'
    ? points.some(one => one.pointId === scope.pointId && one.divisionCode === division.code)
    : scopeCovers(scope, { pointId: '', divisionCode: division.code }, division)

/** The counties that a staff member's rights reach. */
export const divisionsWithin = (
  scope: Scope,
  divisions: readonly Division[],
  points: readonly Pick<Point, 'pointId' | 'divisionCode'>[],
): Division[] => divisions.filter(division => coversDivision(scope, division, points))

/** The points that a staff member's rights reach. */
export function pointsWithin<Place extends Pick<Point, 'pointId' | 'divisionCode'>>(
  scope: Scope,
  points: Place[],
  divisions: Division[],
): Place[] {
  const byCode = new Map(divisions.map(division => [division.code, division]))
  return points.filter(point => {
    const division = byCode.get(point.divisionCode)
    return division !== undefined && scopeCovers(scope, point, division)
  })
}

/** Where a staff member works: a division, or a prefecture, whose code begins as its divisions' do. */
export function placeOf(scope: Scope, points: Pick<Point, 'pointId' | 'divisionCode'>[]): string | undefined {
  switch (scope.kind) {
    case 'province':
      return undefined
    case 'city':
      return scope.prefectureCode
    case 'county':
    case 'team':
      return scope.divisionCode
    case 'point':
      return points.find(({ pointId }) => pointId === scope.pointId)?.divisionCode
  }
}
