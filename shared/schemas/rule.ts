import * as v from 'valibot'
import { choicesOf, isOwn } from '../vocabulary/fact'
import { MaterialCode, MaterialForm, ServiceCode } from './code'
import { Evidence } from './evidence'
import { FactName, FactValue } from './fact'
import { FactDay, type Flaw, listOf } from './flaw'
import { Text } from './text'

const Test = v.pipe(
  v.strictObject({ fact: FactName, op: v.picklist(['lt', 'gte', 'eq']), value: FactValue }),
  v.check(isAnswerable, 'never' satisfies Flaw),
)
export interface Test {
  fact: FactName
  op: 'lt' | 'gte' | 'eq'
  value: FactValue
}

/** Years are compared; what is chosen, or true or not, is one of its answers. */
function isAnswerable({ fact, op, value }: Test): boolean {
  if (fact === 'age') return typeof value === 'number'
  if (op !== 'eq') return false
  const choices = choicesOf(fact)
  if (choices) return isOwn(value) || choices.some(one => one === value)
  return typeof value === 'boolean' || (isOwn(fact) && isOwn(value))
}

export type Condition = true | Test | { all: Condition[] } | { any: Condition[] }
const Parts = v.pipe(v.array(v.lazy(() => Nested)), v.minLength(1), v.maxLength(20))
const Nested: v.GenericSchema<Condition> = v.union([
  v.literal(true),
  Test,
  v.strictObject({ all: Parts }),
  v.strictObject({ any: Parts }),
])

/** Deeper than anybody writes, and far from what would exhaust whoever reads it. */
const deepest = 14
export const Condition: v.GenericSchema<Condition> = v.pipe(
  v.custom<Condition>(given => isShallow(given, deepest), 'many' satisfies Flaw),
  Nested,
)

function isShallow(given: unknown, levels: number): boolean {
  if (typeof given !== 'object' || given === null) return true
  return levels > 0 && Object.values(given).every(part => isShallow(part, levels - 1))
}

/**
 * One sentence of the law of checklists: these services ask for this material when the condition holds and the
 * day of the visit lies in [from, until). Open ends mean that the first or last day is not known or not set.
 * A checklist lists materials in the order of the rules.
 */
export const Rule = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,60}$/)),
  services: listOf(ServiceCode, { least: 1, most: 100 }),
  material: MaterialCode,
  when: Condition,
  from: v.optional(FactDay),
  until: v.optional(FactDay),
  /** Where these services want the material in another way, or in other words, than usual. */
  form: v.optional(MaterialForm),
  note: v.optional(Text),
  evidence: Evidence,
})
export type Rule = v.InferOutput<typeof Rule>
