import * as v from 'valibot'
import { FactDate, listOf, written } from './flaw'
import { Text } from './text'

/** How far a fact may be trusted. `low` and `unknown` are never shown to a citizen as certain. */
export const Confidence = v.picklist(['high', 'medium', 'low', 'unknown'])
export type Confidence = v.InferOutput<typeof Confidence>

/** Where a fact comes from. `sources` are the ids of the research register; `asOf` is a year, month or day. */
export const Evidence = v.strictObject({
  confidence: Confidence,
  sources: listOf(written(200), { most: 20 }),
  asOf: FactDate,
})
export type Evidence = v.InferOutput<typeof Evidence>

/** Something said to a citizen, with where it comes from. */
export const Stated = v.strictObject({ text: Text, evidence: Evidence })
export type Stated = v.InferOutput<typeof Stated>
