import type { Answers, FactName, FactValue } from '../../schemas/fact'
import type { Condition, Rule, Test } from '../../schemas/rule'
import { choicesOf, inOrder, isOwn, type Own } from '../../vocabulary/fact'
import { memo } from '../memo'

/** A material on one day: several rules may ask for it, any of them is enough, and the first says how. */
export interface Requirement {
  material: string
  rules: Rule[]
  facts: FactName[]
  /** The first year of every span of ages the rules tell apart. */
  ages: number[]
  adultAge: number
  /** What the rules ask of facts and answers that staff have added. */
  own: Test[]
}

/** Unless an edition says otherwise, nobody under 16 serves in the forces or holds a registered post. */
export const usualAdultAge = 16
/** What a child cannot be, and so is never asked. */
export const adultFacts: readonly FactName[] = ['military_active', 'registered_state_personnel']

/**
 * What rules ask on a day is the same for everybody, so it is worked out once for as long as they are read: of the
 * days that can be booked, and a few to look at.
 */
const workedOut = memo<Rule[], Requirement[]>(32)

/** The materials that rules in force on a day ask for, in the order of the rules. Not to be changed by a caller. */
export const requirementsOn = (
  rules: Rule[],
  onDate: string,
  adultAge = usualAdultAge,
): readonly Requirement[] => workedOut(rules, `${onDate} ${adultAge}`, () => workOut(rules, onDate, adultAge))

function workOut(rules: Rule[], onDate: string, adultAge: number): Requirement[] {
  const inForce = rules.filter(({ from, until }) => (!from || from <= onDate) && (!until || onDate < until))
  return [...new Set(inForce.map(({ material }) => material))].map(material => {
    const own = inForce.filter(rule => rule.material === material)
    const added = testsOf(own).filter(({ fact, value }) => isOwn(fact) || isOwn(value))
    return { material, rules: own, facts: factsOf(own), ages: agesOf(own, adultAge), adultAge, own: added }
  })
}

/** Every fact that these rules ask for. */
export const factsOf = (rules: Rule[]): FactName[] => inOrder(testsOf(rules).map(({ fact }) => fact))

export const testsOf = (rules: Rule[]): Test[] => rules.flatMap(({ when }) => testsIn(when))

export function testsIn(when: Condition): Test[] {
  if (when === true) return []
  if ('fact' in when) return [when]
  return ('all' in when ? when.all : when.any).flatMap(testsIn)
}

function agesOf(rules: Rule[], adultAge: number): number[] {
  const cuts = testsOf(rules).flatMap(({ op, value }) => {
    if (typeof value !== 'number') return []
    return op === 'eq' ? [value, value + 1] : [value]
  })
  return [...new Set([0, adultAge, ...cuts])].sort((a, b) => a - b)
}

/** The rule that asks a fully known applicant for the material. */
export const ruleFor = ({ rules }: Requirement, applicant: Answers): Rule | undefined =>
  rules.find(({ when }) => holds(when, applicant))

export function holds(when: Condition, answers: Answers): boolean {
  if (when === true) return true
  if ('all' in when) return when.all.every(part => holds(part, answers))
  if ('any' in when) return when.any.some(part => holds(part, answers))
  return passes(when, answers[when.fact])
}

export function passes({ op, value }: Test, answer: FactValue | undefined): boolean {
  if (answer === undefined) return false
  if (op === 'eq') return answer === value
  return op === 'lt' ? Number(answer) < Number(value) : Number(answer) >= Number(value)
}

/** The applicants there can be behind these answers, by all the facts the requirement asks for. */
export const applicantsOf = (requirement: Requirement, answers: Answers): Answers[] =>
  completions(requirement.facts, requirement, answers)

/** What of ages and of added answers is told apart. */
export type Distinctions = Pick<Requirement, 'ages' | 'adultAge' | 'own'>

/** What several requirements of one day tell apart together. */
export const distinctionsIn = (required: readonly Requirement[]): Distinctions => ({
  ages: [...new Set(required.flatMap(({ ages }) => ages))].sort((a, b) => a - b),
  adultAge: required[0]?.adultAge ?? usualAdultAge,
  own: required.flatMap(({ own }) => own),
})

/** Every way the unanswered ones of these facts can turn out. */
export function completions(facts: readonly FactName[], apart: Distinctions, answers: Answers): Answers[] {
  const unanswered = facts.find(fact => answers[fact] === undefined)
  if (!unanswered) return [answers]
  return possibleValues(unanswered, apart, answers).flatMap(value =>
    completions(facts, apart, { ...answers, [unanswered]: value }),
  )
}

/** Any answer of a question of the staff's own that no rule names. */
export const unnamed: Own = 'own'

export function possibleValues(
  fact: FactName,
  { ages, adultAge, own }: Distinctions,
  answers: Answers,
): FactValue[] {
  if (fact === 'age') {
    const isAdult = adultFacts.some(adult => answers[adult] === true)
    return ages.filter(age => !isAdult || age >= adultAge)
  }
  const named = new Set(own.filter(test => test.fact === fact).map(({ value }) => value))
  const choice = choicesOf(fact)
  if (choice) return [...choice, ...named]
  if ([...named].some(isOwn)) return [...named, unnamed]
  return isChild(answers, adultAge) && adultFacts.includes(fact) ? [false] : [true, false]
}

export const isChild = ({ age }: Answers, adultAge: number): boolean =>
  typeof age === 'number' && age < adultAge

/** What is demanded of one applicant, comparable: nothing, or the material in one form with one remark. */
export function demandOf(requirement: Requirement, applicant: Answers): string | undefined {
  const rule = ruleFor(requirement, applicant)
  return rule && wayOf(rule)
}

/** In which form, with which remark: what tells one demand for a material from another. */
export const wayOf = ({ form, note }: Rule): string => `${form ?? ''} ${note?.['zh-CN'] ?? ''}`
