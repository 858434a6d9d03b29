import * as v from 'valibot'
import { Evidence } from './evidence'
import { Text } from './text'

/** What a rule may ask of the applicant. `age` is whole years on the day of the visit, the others yes or no. */
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

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Part of all applicants: those of `from` years up to the next band. */
const AgeBand = v.strictObject({ from: v.pipe(v.number(), v.integer(), v.minValue(0)), share: Share })
export type AgeBand = v.InferOutput<typeof AgeBand>

const asked = { fact: FactName, ask: Text, hint: v.optional(Text) }

/**
 * How a fact is asked for, and how common each answer is: the shares decide which question comes first, never
 * what a person has to bring. `evidence` is that of the shares.
 */
export const Question = v.variant('kind', [
  v.strictObject({ ...asked, kind: v.literal('yesNo'), yesShare: Share, evidence: Evidence }),
  v.strictObject({ ...asked, kind: v.literal('age'), bands: v.array(AgeBand), evidence: Evidence }),
])
export type Question = v.InferOutput<typeof Question>
