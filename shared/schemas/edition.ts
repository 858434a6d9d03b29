import * as v from 'valibot'
import { factNames, isChoice, type YesNoFact } from '../vocabulary/fact'
import { MaterialForm, ServiceCode } from './code'
import { countIn, listOf } from './flaw'
import { PointId } from './point'
import { Name } from './text'

/** What applicants of a service commonly come for in the same visit, the likelier first. */
export const Together = v.strictObject({
  code: ServiceCode,
  services: listOf(ServiceCode, { most: 8 }),
})
export type Together = v.InferOutput<typeof Together>

/** With `only`, nothing else is accepted at a hall; with `except`, everything but these. */
const Accepts = {
  only: v.optional(listOf(ServiceCode, { most: 200 })),
  except: v.optional(listOf(ServiceCode, { most: 200 })),
}

/** Which services a hall takes. */
export const Takes = v.strictObject({ code: PointId, ...Accepts })
export type Takes = v.InferOutput<typeof Takes>

const yesNoFacts = factNames.filter((fact): fact is YesNoFact => fact !== 'age' && !isChoice(fact))

/** How a material is handed in; and why it is asked for, in the words after "because". */
export type WordingCode = `form.${MaterialForm}` | `fact.${YesNoFact}.${'yes' | 'no'}` | 'choice'
export const wordingCodes: WordingCode[] = [
  ...MaterialForm.options.map((form): WordingCode => `form.${form}`),
  ...yesNoFacts.flatMap((fact): WordingCode[] => [`fact.${fact}.yes`, `fact.${fact}.no`]),
  'choice',
]
export const Wording = v.strictObject({
  code: v.picklist(wordingCodes),
  text: Name,
})
export type Wording = v.InferOutput<typeof Wording>

/** From which age on somebody can serve in the forces or hold a registered post: a child is never asked. */
export const Setting = v.strictObject({
  code: v.literal('adultAge'),
  name: Name,
  years: countIn(10, 30),
})
export type Setting = v.InferOutput<typeof Setting>
