import * as v from 'valibot'
import {
  type Choice,
  type ChoiceFact,
  choices,
  type FactName as Fact,
  factNames,
  isOwn,
  type Own,
} from '../vocabulary/fact'
import { Evidence } from './evidence'
import { countIn, listOf } from './flaw'
import { Text } from './text'

const OwnName = v.custom<Own>(isOwn)

export const FactName = v.union([v.picklist(factNames), OwnName])
export type FactName = Fact

const ChoiceValue = v.union([v.picklist(Object.values(choices).flat() as Choice<ChoiceFact>[]), OwnName])
export const FactValue = v.union([v.boolean(), countIn(0, 120), ChoiceValue])
export type FactValue = v.InferOutput<typeof FactValue>
/** What is known of the applicant; a missing name is not yet known. More is asked of nobody. */
export const Answers = v.pipe(v.record(FactName, FactValue), v.maxEntries(2 * factNames.length))
export type Answers = Partial<Record<FactName, FactValue>>

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Part of all applicants: those of `from` years up to the next band. */
const AgeBand = v.strictObject({ from: countIn(0, 120), share: Share })
export type AgeBand = v.InferOutput<typeof AgeBand>

/** One answer to choose, and how many of all applicants choose it. */
const Option = v.strictObject({ value: ChoiceValue, label: Text, share: Share })
export type Option = v.InferOutput<typeof Option>

const asked = { fact: FactName, ask: Text, hint: v.optional(Text) }

/**
 * How a fact is asked for, and how common each answer is: the shares decide which question comes first, never
 * what a person has to bring. `evidence` is that of the shares.
 */
export const Question = v.variant('kind', [
  v.strictObject({ ...asked, kind: v.literal('yesNo'), yesShare: Share, evidence: Evidence }),
  v.strictObject({
    ...asked,
    kind: v.literal('age'),
    bands: listOf(AgeBand, { least: 1, most: 20 }),
    evidence: Evidence,
  }),
  v.strictObject({
    ...asked,
    kind: v.literal('choice'),
    options: listOf(Option, { least: 1, most: 30 }),
    evidence: Evidence,
  }),
])
export type Question = v.InferOutput<typeof Question>
export type ChoiceQuestion = Extract<Question, { kind: 'choice' }>
