import * as v from 'valibot'
import { Evidence } from './evidence'
import { Text } from './text'

export const ServiceCode = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,15}$/))
export const MaterialCode = v.pipe(v.string(), v.regex(/^M\d{2}$/))

/** Certificate families; a paper checklist has one colour per family. */
export const Family = v.picklist([
  'passport',
  'hkMacao',
  'taiwan',
  'border',
  'record',
  'taiwanResident',
  'hmResident',
  'foreigner',
])
export type Family = v.InferOutput<typeof Family>

/** Queue-machine group a service is called in; service times are kept per group. */
export const Group = v.picklist(['passport', 'pass', 'endorsement', 'resident', 'foreigner', 'other'])
export type Group = v.InferOutput<typeof Group>
export const groups = Group.options

/** What a checklist rule may ask of the applicant. `age` is whole years, the others yes or no. */
export const factNames = [
  'age',
  'has_id_card',
  'guardian_present',
  'registered_state_personnel',
  'military_active',
  'settled_abroad',
  'out_of_province',
  'applies_pass_together',
  'old_doc_in_hand',
  'particulars_changed',
  'border_resident',
  'foreigner',
  'agent_filed',
  'holds_old_doc',
  'docs_available',
  'damaged',
  'lost',
  'new_passport',
  'validity_over_1y',
  'first_permit',
  'fosterage',
  'visit_relative',
] as const
export const FactName = v.picklist(factNames)
export type FactName = v.InferOutput<typeof FactName>

export const FactValue = v.union([
  v.boolean(),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
])
export type FactValue = v.InferOutput<typeof FactValue>
/** What is known of the applicant; a missing name is not yet known. */
export const Answers = v.record(FactName, FactValue)
export type Answers = Partial<Record<FactName, FactValue>>

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

/** How a material is handed in, in the words of the national guide. */
export const MaterialForm = v.picklist([
  'submitOriginal',
  'submitOriginalAndCopy',
  'showOriginal',
  'showOriginalAndCopy',
  'copy',
  'onSite',
  'onSiteOrReceipt',
  'sharedOrCopy',
])
export type MaterialForm = v.InferOutput<typeof MaterialForm>

/** A material is asked when `when` holds and the day lies in [from, until); open ends mean always. */
export const MaterialRule = v.strictObject({
  material: MaterialCode,
  when: Condition,
  from: v.optional(v.pipe(v.string(), v.isoDate())),
  until: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Where this service wants the material in another way, or in other words, than usual. */
  form: v.optional(MaterialForm),
  note: v.optional(Text),
})
export type MaterialRule = v.InferOutput<typeof MaterialRule>

export const Material = v.strictObject({
  code: MaterialCode,
  name: Text,
  note: v.optional(Text),
  form: MaterialForm,
  evidence: Evidence,
})
export type Material = v.InferOutput<typeof Material>

/** One price of the published table; `yuan` is missing where no source could be found. */
export const Fee = v.strictObject({
  code: v.string(),
  name: Text,
  yuan: v.optional(v.number()),
  from: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Missing where no price document could be found. */
  legalBasis: v.optional(v.string()),
  evidence: Evidence,
})
export type Fee = v.InferOutput<typeof Fee>

export const TimeLimit = v.strictObject({ text: Text, evidence: Evidence })

export const Service = v.strictObject({
  code: ServiceCode,
  family: Family,
  group: Group,
  audience: v.picklist([
    'mainland',
    'borderResident',
    'taiwanResident',
    'hmResident',
    'hmtResident',
    'foreigner',
    'all',
  ]),
  name: Text,
  /** What a person should know before setting out: who may apply, where, until when. */
  note: v.optional(Text),
  materials: v.array(MaterialRule),
  /** Codes of the fee table, the usual one first. */
  fees: v.array(v.string()),
  /** The shortest promise made in Jilin, else the national one. */
  timeLimit: v.optional(TimeLimit),
  /** Typical minutes at the counter for one adult; an estimate until halls have measured theirs. */
  counterMinutes: v.number(),
  legalBasis: v.array(v.string()),
  evidence: Evidence,
})
export type Service = v.InferOutput<typeof Service>

export const Question = v.strictObject({
  fact: FactName,
  kind: v.picklist(['age', 'yesNo']),
  ask: Text,
  hint: v.optional(Text),
})
export type Question = v.InferOutput<typeof Question>
