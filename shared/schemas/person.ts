import * as v from 'valibot'
import { DivisionCode, PointId } from './point'
import { Language } from './text'
import { Instant } from './time'

/** Staff roles from widest to narrowest; a wider role may do what a narrower one may, within its scope. */
export const roles = ['province', 'city', 'county', 'counter'] as const
export const Role = v.picklist(roles)
export type Role = v.InferOutput<typeof Role>

/** Where a staff member's rights end: everywhere, one prefecture, one division or one point. */
export const Scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('province') }),
  v.strictObject({ kind: v.literal('city'), prefectureCode: DivisionCode }),
  v.strictObject({ kind: v.literal('county'), divisionCode: DivisionCode }),
  v.strictObject({ kind: v.literal('counter'), pointId: PointId }),
])
export type Scope = v.InferOutput<typeof Scope>

export const StaffView = v.strictObject({ staffId: v.string(), name: v.string(), scope: Scope })
export type StaffView = v.InferOutput<typeof StaffView>

export const SignIn = v.strictObject({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(256)) })

/** What a phone may know about its own person. */
export const Me = v.strictObject({
  personId: v.string(),
  language: v.optional(Language),
  /** False when the person has asked not to be sent recommendations. */
  wantsRecommendations: v.boolean(),
  staff: v.optional(StaffView),
  /** Messages the person has allowed and not yet received, by purpose. */
  credits: v.record(v.string(), v.number()),
  /** Message templates to ask permission for, by purpose; the ids of the real account come from configuration. */
  templateIds: v.record(v.string(), v.string()),
})
export type Me = v.InferOutput<typeof Me>

export const Session = v.strictObject({ token: v.string(), expiresAt: Instant, me: Me })
export type Session = v.InferOutput<typeof Session>

export const Preference = v.strictObject({
  language: v.optional(Language),
  wantsRecommendations: v.optional(v.boolean()),
})
export type Preference = v.InferOutput<typeof Preference>

export const Activation = v.strictObject({
  activationCode: v.pipe(v.string(), v.trim(), v.regex(/^[A-Z2-9]{10}$/)),
})
