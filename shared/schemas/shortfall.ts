import * as v from 'valibot'
import { MaterialCode, ServiceCode } from './code'
import { PointId } from './point'
import { Instant } from './time'

/** The number of the booking, and how many have been issued for it: a corrected one replaces the one before. */
export const ShortfallNumber = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{10}-\d{1,2}$/))

/** What of a list was missing at the counter: the paper that says so, and the list for the next visit. */
export const Shortfall = v.strictObject({
  number: ShortfallNumber,
  at: Instant,
  missing: v.pipe(v.array(MaterialCode), v.minLength(1), v.maxLength(60)),
})
export type Shortfall = v.InferOutput<typeof Shortfall>

const Counts = { given: v.number(), missing: v.record(MaterialCode, v.number()) }

/** How often people were sent home from a point for a service, and how often each material was missing. */
export const ShortfallCount = v.strictObject({
  pointId: PointId,
  service: ServiceCode,
  ...Counts,
  /** How much of it was one visit with another service, and is counted there too. */
  again: v.optional(v.strictObject(Counts)),
})
export type ShortfallCount = v.InferOutput<typeof ShortfallCount>
