import type { Answers, FactName } from '../../schemas/fact'
import type { Rule } from '../../schemas/rule'
import { inOrder } from '../../vocabulary/fact'
import { memo } from '../memo'
import {
  adultFacts,
  applicantsOf,
  completions,
  demandOf,
  holds,
  type Requirement,
  ruleFor,
  wayOf,
} from './requirement'

/** What a requirement comes to for everybody who may be behind some answers. */
export interface Verdict {
  /** The first rule they all fall under, else that of the first of them; missing where one of them falls under none. */
  rule: Rule | undefined
  /** The facts that can still change whether, or how, the material is brought. */
  open: FactName[]
  /** Whether it is certain that they cannot apply: nothing else is brought, nothing more asked. */
  turnsAway: boolean
  /** All that may be demanded of them, comparable. */
  demands: string
}

/** Few answers decide a requirement, and many people give the same ones: each is judged once. */
const judged = memo<Requirement, Verdict>(256)

export const verdictOf = (requirement: Requirement, answers: Answers): Verdict =>
  judged(requirement, keyOf(requirement, answers), () => judge(requirement, answers))

/** The answers a verdict rests on; of an age, between which of the years that the rules tell apart it lies. */
function keyOf({ facts, ages }: Requirement, answers: Answers): string {
  const { age } = answers
  const span = typeof age === 'number' ? ages.filter(first => first <= age).length : ''
  return [
    span,
    ...adultFacts.map(fact => answers[fact]),
    ...facts.map(fact => fact !== 'age' && answers[fact]),
  ].join()
}

function judge(requirement: Requirement, answers: Answers): Verdict {
  const applicants = applicantsOf(requirement, answers)
  const found = applicants.map(applicant => ruleFor(requirement, applicant))
  const isCertain = ({ when }: Rule) => applicants.every(applicant => holds(when, applicant))
  const [first] = found
  return {
    rule: found.includes(undefined) ? undefined : (requirement.rules.find(isCertain) ?? first),
    open: requirement.facts.filter(fact => canDecide(fact, requirement, answers)),
    turnsAway:
      first?.form === 'instead' && found.every(rule => rule !== undefined && wayOf(rule) === wayOf(first)),
    demands: [...new Set(applicants.map(applicant => demandOf(requirement, applicant) ?? 'nothing'))]
      .sort()
      .join('|'),
  }
}

export const isTurnedAway = (requirement: Requirement, answers: Answers): boolean =>
  verdictOf(requirement, answers).turnsAway

/** The facts that can still change what has to be brought, or how. */
export const openFacts = (required: readonly Requirement[], answers: Answers): FactName[] =>
  inOrder(required.flatMap(one => verdictOf(one, answers).open))

/** Whether two possible values of an unanswered fact, all else being equal, make a difference. */
function canDecide(fact: FactName, requirement: Requirement, answers: Answers): boolean {
  const { facts } = requirement
  if (answers[fact] !== undefined) return false
  const others = facts.filter(other => other !== fact)
  return completions(others, requirement, answers).some(known => {
    const found = completions([fact], requirement, known).map(all => demandOf(requirement, all))
    return found.some(demand => demand !== found[0])
  })
}
