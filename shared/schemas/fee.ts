import * as v from 'valibot'
import { Evidence } from './evidence'
import { Text } from './text'

/** What is paid on the days of [from, until); `yuan` is missing where no source could be found. */
export const Price = v.strictObject({
  yuan: v.optional(v.pipe(v.number(), v.minValue(0))),
  from: v.optional(v.pipe(v.string(), v.isoDate())),
  until: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Missing where no price document could be found. */
  legalBasis: v.optional(v.string()),
  evidence: Evidence,
})
export type Price = v.InferOutput<typeof Price>

/** A line of the published table, with the prices it has had, the oldest first. */
export const Fee = v.strictObject({
  code: v.string(),
  name: Text,
  note: v.optional(Text),
  prices: v.pipe(v.array(Price), v.minLength(1)),
})
export type Fee = v.InferOutput<typeof Fee>
