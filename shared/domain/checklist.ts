import { type Answers, type FactName, type FactValue, factNames, type Question } from '../schemas/fact'
import type { Condition, Rule, Test } from '../schemas/rule'

export type ChecklistItem = Pick<Rule, 'material' | 'form' | 'note'> & {
  /** The answers that call for the material; empty when everybody brings it. */
  reason: Test[]
}

/** What one person has to bring, and the facts that must still be known before the list is final. */
export type Checklist = { items: ChecklistItem[]; open: FactName[] }

/** What asking needs: the rules of a service, and the questions with how common each answer is. */
export interface Inquiry {
  rules: Rule[]
  questions: Question[]
}

/** A material of a service on one day: several rules may ask for it, any of them is enough. */
type Requirement = {
  rules: Rule[]
  when: Condition
  facts: FactName[]
  /** The first year of every span of ages the rules tell apart. */
  ages: number[]
}

/** Nobody under 16 serves in the forces or holds a registered post, so a child is never asked. */
const adultAge = 16
const adultFacts: FactName[] = ['military_active', 'registered_state_personnel']

/** The materials certain for these answers on a day, in the order of the service. Nothing unanswered is assumed. */
export function resolveChecklist(rules: Rule[], answers: Answers, onDate: string): Checklist {
  const required = requirements(rules, onDate)
  return {
    items: required.filter(one => isCertain(one, answers)).map(one => item(one, answers)),
    open: openFacts(required, answers),
  }
}

/** The fact to ask next: of those that can still change the list, the one whose answer leaves least to ask. */
export function nextQuestion({ rules }: Inquiry, answers: Answers, onDate: string): FactName | undefined {
  return bestQuestion(requirements(rules, onDate), answers)
}

/** How many questions are left at most. */
export function questionsLeft({ rules }: Inquiry, answers: Answers, onDate: string): number {
  return longestWay(requirements(rules, onDate), answers)
}

function requirements(rules: Rule[], onDate: string): Requirement[] {
  const inForce = rules.filter(({ from, until }) => (!from || from <= onDate) && (!until || onDate < until))
  return [...new Set(inForce.map(({ material }) => material))].map(material => {
    const own = inForce.filter(rule => rule.material === material)
    const when = { any: own.map(rule => rule.when) }
    const tests = testsOf(when)
    return {
      rules: own,
      when,
      facts: factNames.filter(name => tests.some(({ fact }) => fact === name)),
      ages: agesOf(tests),
    }
  })
}

function testsOf(when: Condition): Test[] {
  if (when === true) return []
  if ('fact' in when) return [when]
  return ('all' in when ? when.all : when.any).flatMap(testsOf)
}

/** Every fact that a rule of any date asks for. */
export function factsOf(rules: Rule[]): FactName[] {
  const tests = rules.flatMap(({ when }) => testsOf(when))
  return factNames.filter(name => tests.some(({ fact }) => fact === name))
}

function agesOf(tests: Test[]): number[] {
  const cuts = tests.flatMap(({ op, value }) => {
    if (typeof value !== 'number') return []
    return op === 'eq' ? [value, value + 1] : [value]
  })
  return [...new Set([0, adultAge, ...cuts])]
}

function item(requirement: Requirement, answers: Answers): ChecklistItem {
  const { rules, when, facts } = requirement
  const certain = rules.find(rule => isCertain({ ...requirement, when: rule.when }, answers))
  const { material, form, note } = certain ?? (rules[0] as Rule)
  const [completed = answers] = completions(facts, requirement.ages, answers)
  const reason = reasonFor(when, completed)?.filter(({ fact }) => answers[fact] !== undefined)
  return { material, ...(form && { form }), ...(note && { note }), reason: reason ?? [] }
}

function bestQuestion(required: Requirement[], answers: Answers): FactName | undefined {
  const left = (fact: FactName) => {
    const counts = outcomes(required, answers, fact).map(next => openFacts(required, next).length)
    return counts.reduce((sum, count) => sum + count, 0) / counts.length
  }
  const [first, ...others] = openFacts(required, answers).map(fact => ({ fact, left: left(fact) }))
  return first && others.reduce((best, one) => (one.left < best.left ? one : best), first).fact
}

function longestWay(required: Requirement[], answers: Answers): number {
  const undecided = required.filter(one => openFacts([one], answers).length > 0)
  const fact = bestQuestion(undecided, answers)
  if (!fact) return 0
  return 1 + Math.max(...outcomes(undecided, answers, fact).map(next => longestWay(undecided, next)))
}

/** The answers after each possible reply to one question. */
function outcomes(required: Requirement[], answers: Answers, fact: FactName): Answers[] {
  const ages = [...new Set(required.flatMap(one => one.ages))]
  return completions([fact], ages, answers)
}

function openFacts(required: Requirement[], answers: Answers): FactName[] {
  return factNames.filter(fact => required.some(one => canDecide(fact, one, answers)))
}

/** Whether two possible values of an unanswered fact, all else being equal, can turn a requirement. */
function canDecide(fact: FactName, { when, facts, ages }: Requirement, answers: Answers): boolean {
  if (answers[fact] !== undefined || !facts.includes(fact)) return false
  const others = facts.filter(other => other !== fact)
  return completions(others, ages, answers).some(known => {
    const holds = completions([fact], ages, known).map(all => reasonFor(when, all) !== undefined)
    return holds.includes(true) && holds.includes(false)
  })
}

function isCertain({ when, facts, ages }: Requirement, answers: Answers): boolean {
  return completions(facts, ages, answers).every(all => reasonFor(when, all) !== undefined)
}

/** Every way the unanswered ones of these facts can turn out. */
function completions(facts: FactName[], ages: number[], answers: Answers): Answers[] {
  const unanswered = facts.find(fact => answers[fact] === undefined)
  if (!unanswered) return [answers]
  return possibleValues(unanswered, ages, answers).flatMap(value =>
    completions(facts, ages, { ...answers, [unanswered]: value }),
  )
}

function possibleValues(fact: FactName, ages: number[], answers: Answers): FactValue[] {
  if (fact === 'age') {
    const isAdult = adultFacts.some(adult => answers[adult] === true)
    return ages.filter(age => !isAdult || age >= adultAge)
  }
  const isChild = typeof answers.age === 'number' && answers.age < adultAge
  return isChild && adultFacts.includes(fact) ? [false] : [true, false]
}

/** The fewest answers that make a condition true, or undefined when they do not. */
function reasonFor(when: Condition, answers: Answers): Test[] | undefined {
  if (when === true) return []
  if ('fact' in when) return passes(when, answers[when.fact]) ? [when] : undefined
  if ('any' in when) {
    const reasons = when.any.map(part => reasonFor(part, answers)).filter(reason => reason !== undefined)
    return reasons.sort((a, b) => a.length - b.length)[0]
  }
  const reasons = when.all.map(part => reasonFor(part, answers))
  return reasons.every(reason => reason !== undefined) ? reasons.flat() : undefined
}

function passes({ op, value }: Test, answer: FactValue | undefined): boolean {
  if (answer === undefined) return false
  if (op === 'eq') return answer === value
  return op === 'lt' ? answer < value : answer >= value
}
