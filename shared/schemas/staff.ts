import * as v from 'valibot'
import { roles, scopesOf } from '../vocabulary/role'
import { DivisionCode, PointId } from './point'

export const Role = v.picklist(roles)
export type Role = v.InferOutput<typeof Role>

/** Names a mobile team within its county or city. */
export const TeamCode = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}$/))

/**
 * Where a staff member's rights end: everywhere, one prefecture, one division, one point, or the routes of one team
 * of a division or prefecture.
 */
export const Scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('province') }),
  v.strictObject({ kind: v.literal('city'), prefectureCode: DivisionCode }),
  v.strictObject({ kind: v.literal('county'), divisionCode: DivisionCode }),
  v.strictObject({ kind: v.literal('point'), pointId: PointId }),
  v.strictObject({ kind: v.literal('team'), divisionCode: DivisionCode, team: TeamCode }),
])
export type Scope = v.InferOutput<typeof Scope>

/** What a staff member is, and where. */
export interface Assignment {
  role: Role
  scope: Scope
}
/** Whether a role is one that is held over such a scope. */
export const isHeld = ({ role, scope }: Assignment): boolean => scopesOf[role].includes(scope.kind)
