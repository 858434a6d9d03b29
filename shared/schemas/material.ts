import * as v from 'valibot'
import { MaterialCode, MaterialForm } from './code'
import { Evidence, Stated } from './evidence'
import { countIn, listOf } from './flaw'
import { Name, Text } from './text'

/**
 * What a material looks like, our own drawing of it. `form`: a form with its fields filled in for an invented
 * person. `letter`: the full wording, to be copied. `document`: an identity document or certificate with the
 * places the counter looks at. `photo`: the measures of the photograph.
 */
export const Sample = v.variant('kind', [
  v.strictObject({
    kind: v.literal('form'),
    title: Text,
    fields: listOf(v.strictObject({ label: Text, value: Text }), { most: 40 }),
  }),
  v.strictObject({ kind: v.literal('letter'), title: Text, body: Text }),
  v.strictObject({
    kind: v.literal('document'),
    title: Text,
    /** What must be seen on it. */
    marks: listOf(Text, { most: 40 }),
    hasPhoto: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('photo'), title: Text, marks: listOf(Text, { most: 40 }) }),
])
export type Sample = v.InferOutput<typeof Sample>

export const Material = v.strictObject({
  code: MaterialCode,
  name: Name,
  note: v.optional(Text),
  form: MaterialForm,
  /** How many of each original and copy the form speaks of; 0 where there is nothing to bring. */
  count: countIn(0, 20),
  /** Who issues it. */
  issuer: v.optional(Stated),
  /** Why a counter most often does not take it. */
  refusals: listOf(Stated, { most: 20 }),
  /** How long it is good for. */
  validity: v.optional(Stated),
  sample: v.optional(Sample),
  evidence: Evidence,
})
export type Material = v.InferOutput<typeof Material>
