import * as v from 'valibot'
import { MaterialCode, MaterialForm, ServiceCode } from './code'
import { Evidence } from './evidence'
import { FactName, FactValue } from './fact'
import { Text } from './text'

const Test = v.strictObject({ fact: FactName, op: v.picklist(['lt', 'gte', 'eq']), value: FactValue })
export type Test = v.InferOutput<typeof Test>
export type Condition = true | Test | { all: Condition[] } | { any: Condition[] }
export const Condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.literal(true),
    Test,
    v.strictObject({ all: v.array(Condition) }),
    v.strictObject({ any: v.array(Condition) }),
  ]),
)

/**
 * One sentence of the law of checklists: these services ask for this material when the condition holds and the
 * day of the visit lies in [from, until). Open ends mean that the first or last day is not known or not set.
 * A checklist lists materials in the order of the rules.
 */
export const Rule = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,60}$/)),
  services: v.pipe(v.array(ServiceCode), v.minLength(1)),
  material: MaterialCode,
  when: Condition,
  from: v.optional(v.pipe(v.string(), v.isoDate())),
  until: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Where these services want the material in another way, or in other words, than usual. */
  form: v.optional(MaterialForm),
  note: v.optional(Text),
  evidence: Evidence,
})
export type Rule = v.InferOutput<typeof Rule>
