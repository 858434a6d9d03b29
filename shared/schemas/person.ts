import * as v from 'valibot'
import { DivisionCode } from './point'
import { Role, Scope } from './staff'
import { Language } from './text'
import { Instant } from './time'

export const StaffView = v.strictObject({ staffId: v.string(), name: v.string(), role: Role, scope: Scope })
export type StaffView = v.InferOutput<typeof StaffView>

/** What a phone may know about its own person. */
export const Me = v.strictObject({
  personId: v.string(),
  language: v.optional(Language),
  /** False when the person has asked not to be sent recommendations. */
  wantsRecommendations: v.boolean(),
  /** The county he starts from, given that faster halls are looked for from there; null: asked, and would rather not say. */
  originDivision: v.optional(v.nullable(DivisionCode)),
  staff: v.optional(StaffView),
  /** Messages the person has allowed and not yet received, by purpose. */
  credits: v.record(v.string(), v.number()),
  /** Message templates to ask permission for, by purpose; the ids of the real account come from configuration. */
  templateIds: v.record(v.string(), v.string()),
  /** Messages that the person has not seen in the app. */
  unread: v.optional(v.number()),
})
export type Me = v.InferOutput<typeof Me>

export const Session = v.strictObject({ token: v.string(), expiresAt: Instant, me: Me })
export type Session = v.InferOutput<typeof Session>

export const Preference = v.strictObject({
  language: v.optional(Language),
  wantsRecommendations: v.optional(v.boolean()),
  /** Given with consent, or null: taken back, or refused. It holds for what he has booked, too. */
  originDivision: v.optional(v.nullable(DivisionCode)),
})
export type Preference = v.InferOutput<typeof Preference>
