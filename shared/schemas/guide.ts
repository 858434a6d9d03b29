import * as v from 'valibot'
import { ServiceCode } from './code'
import { Stated } from './evidence'

/** The fields of an official guide (办事指南), in the order in which it is read. */
export const GuideField = v.picklist([
  'kind',
  'handling',
  'authority',
  'level',
  'reach',
  'visits',
  'online',
  'statute',
  'promise',
  'result',
  'feeBasis',
  'refusal',
  'remedy',
  'complaint',
])
export type GuideField = v.InferOutput<typeof GuideField>
export const guideFields = GuideField.options

/** What a field says; laws keep their official Chinese names. */
export const GuideFact = v.strictObject({ ...Stated.entries, laws: v.optional(v.array(v.string())) })
export type GuideFact = v.InferOutput<typeof GuideFact>

const fact = v.optional(GuideFact)

/** What an official guide says beyond the service itself. A field of which nothing is known is missing. */
export const Guide = v.strictObject({
  code: ServiceCode,
  kind: fact,
  handling: fact,
  authority: fact,
  level: fact,
  visits: fact,
  result: fact,
  refusal: fact,
  remedy: fact,
  complaint: fact,
})
export type Guide = v.InferOutput<typeof Guide>
