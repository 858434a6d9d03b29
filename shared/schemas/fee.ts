import * as v from 'valibot'
import { FeeCode } from './code'
import { Evidence } from './evidence'
import { FactDay, listOf, numberIn, written } from './flaw'
import { Name, Text } from './text'

/** What is paid on the days of [from, until); `yuan` is missing where no source could be found. */
export const Price = v.strictObject({
  yuan: v.optional(numberIn(0, 100_000)),
  from: v.optional(FactDay),
  until: v.optional(FactDay),
  /** Missing where no price document could be found. */
  legalBasis: v.optional(written(200)),
  evidence: Evidence,
})
export type Price = v.InferOutput<typeof Price>

/** A line of the published table, with the prices it has had, the oldest first. */
export const Fee = v.strictObject({
  code: FeeCode,
  name: Name,
  note: v.optional(Text),
  prices: listOf(Price, { least: 1, most: 40 }),
})
export type Fee = v.InferOutput<typeof Fee>
