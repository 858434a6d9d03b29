import type { Division, Point } from '../../schemas/point'
import type { Assignment, Role, Scope } from '../../schemas/staff'
import { scopeCovers } from '../point/scope'

/**
 * Whom each role appoints, moves and dismisses: narrower ones alone. Nobody makes another of the province: who holds
 * the cloud account does, or one of the province could make himself the second pair of eyes. Who audits is appointed
 * by the province, not by those he reads about.
 */
const appoints: Partial<Record<Role, readonly Role[]>> = {
  province: ['city', 'county', 'pointManager', 'counter', 'guide', 'visitTeam', 'inspector', 'auditor'],
  city: ['county', 'pointManager', 'counter', 'guide', 'visitTeam', 'inspector'],
  county: ['pointManager', 'counter', 'guide', 'visitTeam', 'inspector'],
  pointManager: ['counter', 'guide'],
}

export const rolesAppointedBy = (role: Role): readonly Role[] => appoints[role] ?? []

/** What there is to be appointed to, by code. */
export interface Places {
  points: ReadonlyMap<string, Pick<Point, 'pointId' | 'divisionCode'>>
  divisions: ReadonlyMap<string, Division>
}

/** Whether one staff member may make somebody, or keep him from being, what `to` says. */
export const mayAppoint = (by: Assignment, to: Assignment, places: Places): boolean =>
  rolesAppointedBy(by.role).includes(to.role) && scopeWithin(by.scope, to.scope, places)

/** Whether a scope lies within another; one of a place that there is not lies within none. */
export function scopeWithin(outer: Scope, inner: Scope, { points, divisions }: Places): boolean {
  switch (inner.kind) {
    case 'province':
      return outer.kind === 'province'
    case 'city':
      return cityWithin(outer, inner.prefectureCode, divisions)
    case 'county':
      return divisionWithin(outer, divisions.get(inner.divisionCode))
    case 'point': {
      const point = points.get(inner.pointId)
      const division = divisions.get(point?.divisionCode ?? '')
      return point !== undefined && division !== undefined && scopeCovers(outer, point, division)
    }
    case 'team': {
      const division = divisions.get(inner.divisionCode)
      return division ? divisionWithin(outer, division) : cityWithin(outer, inner.divisionCode, divisions)
    }
  }
}

function cityWithin(outer: Scope, prefectureCode: string, divisions: Places['divisions']): boolean {
  const isKnown = [...divisions.values()].some(division => division.prefectureCode === prefectureCode)
  if (outer.kind === 'province') return isKnown
  return isKnown && outer.kind === 'city' && outer.prefectureCode === prefectureCode
}

function divisionWithin(outer: Scope, division: Division | undefined): boolean {
  if (!division) return false
  if (outer.kind === 'city') return outer.prefectureCode === division.prefectureCode
  return outer.kind === 'province' || (outer.kind === 'county' && outer.divisionCode === division.code)
}
