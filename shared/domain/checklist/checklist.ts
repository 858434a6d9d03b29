import type { Answers, FactName } from '../../schemas/fact'
import type { Rule, Test } from '../../schemas/rule'
import {
  adultFacts,
  completions,
  passes,
  type Requirement,
  requirementsOn,
  ruleFor,
  testsOf,
} from './requirement'
import { isTurnedAway, openFacts, verdictOf } from './verdict'

export type RequiredMaterial = Pick<Rule, 'material' | 'form' | 'note' | 'evidence'>
export type ChecklistItem = RequiredMaterial & {
  /** The answers that call for the material; empty when everybody brings it. */
  reason: Test[]
}

/** What one person has to bring, and the facts that must still be known before the list is final. */
export type Checklist<Item = ChecklistItem> = { items: Item[]; open: FactName[] }

/**
 * The materials certain for these answers on a day, in the order of the rules. Nothing unanswered is assumed. Who
 * cannot apply is told so, and no more.
 */
export const resolveChecklist = (
  rules: Rule[],
  answers: Answers,
  onDate: string,
  adultAge?: number,
): Checklist =>
  resolved(requirementsOn(rules, onDate, adultAge), answers, (item, requirement) => ({
    ...item,
    reason: reasonFor(requirement, answers),
  }))

/** The same for whom nobody asks why: the reasons are most of the work. */
export const requiredMaterials = (
  rules: Rule[],
  answers: Answers,
  onDate: string,
  adultAge?: number,
): Checklist<RequiredMaterial> => resolved(requirementsOn(rules, onDate, adultAge), answers, item => item)

function resolved<Item>(
  required: readonly Requirement[],
  answers: Answers,
  itemOf: (material: RequiredMaterial, requirement: Requirement) => Item,
): Checklist<Item> {
  const items = (one: Requirement) => materialFor(one, answers).map(material => itemOf(material, one))
  const away = required.find(one => isTurnedAway(one, answers))
  if (away) return { items: items(away), open: [] }
  return { items: required.flatMap(items), open: openFacts(required, answers) }
}

function materialFor(requirement: Requirement, answers: Answers): RequiredMaterial[] {
  const { rule } = verdictOf(requirement, answers)
  if (!rule) return []
  const { material, form, note, evidence } = rule
  return [{ material, ...(form && { form }), ...(note && { note }), evidence }]
}

/** The fewest things true of this person such that everybody of whom they are true brings the material. */
function reasonFor(requirement: Requirement, answers: Answers): Test[] {
  const known = sayable(requirement).filter(test => passes(test, answers[test.fact]))
  const everybody = completions(ageTied(requirement), requirement, {})
  const isEnough = (reason: Test[]) =>
    everybody
      .filter(one => reason.every(test => passes(test, one[test.fact])))
      .every(one => ruleFor(requirement, one) !== undefined)
  return subsets(known).find(isEnough) ?? known
}

/** What may be said of an applicant: what the rules ask, else what goes with his age. */
function sayable(requirement: Requirement): Test[] {
  const facts = ageTied(requirement)
  const byAge: Test[] = [
    { fact: 'age', op: 'lt', value: requirement.adultAge },
    ...adultFacts.map((fact): Test => ({ fact, op: 'eq', value: true })),
  ]
  const tests = [...testsOf(requirement.rules), ...byAge.filter(({ fact }) => facts.includes(fact))]
  return [...new Map(tests.map(test => [`${test.fact} ${test.op} ${test.value}`, test])).values()]
}

/** The facts of a requirement, with those that age settles or that settle age where it asks for any of them. */
const ageTied = ({ facts }: Requirement): FactName[] =>
  facts.some(fact => fact === 'age' || adultFacts.includes(fact))
    ? [...new Set<FactName>([...facts, 'age', ...adultFacts])]
    : facts

/** All subsets, the smaller first. */
function subsets<One>(all: One[]): One[][] {
  const found: One[][] = [[]]
  for (const one of all) found.push(...found.map(set => [...set, one]))
  return found.sort((a, b) => a.length - b.length)
}
