import * as v from 'valibot'
import { MaterialCode, MaterialForm } from './code'
import { Evidence, Stated } from './evidence'
import { Text } from './text'

/**
 * What a material looks like, our own drawing of it. `form`: a form with its fields filled in for an invented
 * person. `letter`: the full wording, to be copied. `document`: an identity document or certificate with the
 * places the counter looks at. `photo`: the measures of the photograph.
 */
export const Sample = v.variant('kind', [
  v.strictObject({
    kind: v.literal('form'),
    title: Text,
    fields: v.array(v.strictObject({ label: Text, value: Text })),
  }),
  v.strictObject({ kind: v.literal('letter'), title: Text, body: Text }),
  v.strictObject({
    kind: v.literal('document'),
    title: Text,
    /** What must be seen on it. */
    marks: v.array(Text),
    hasPhoto: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('photo'), title: Text, marks: v.array(Text) }),
])
export type Sample = v.InferOutput<typeof Sample>

export const Material = v.strictObject({
  code: MaterialCode,
  name: Text,
  note: v.optional(Text),
  form: MaterialForm,
  /** How many of each original and copy the form speaks of; 0 where there is nothing to bring. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Who issues it. */
  issuer: v.optional(Stated),
  /** Why a counter most often does not take it. */
  refusals: v.array(Stated),
  /** How long it is good for. */
  validity: v.optional(Stated),
  sample: v.optional(Sample),
  evidence: Evidence,
})
export type Material = v.InferOutput<typeof Material>
