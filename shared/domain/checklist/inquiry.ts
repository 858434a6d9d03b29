import type { AgeBand, Answers, FactName, FactValue, Question } from '../../schemas/fact'
import type { Rule } from '../../schemas/rule'
import { inOrder } from '../../vocabulary/fact'
import {
  adultFacts,
  completions,
  type Distinctions,
  demandOf,
  distinctionsIn,
  isChild,
  type Requirement,
  requirementsOn,
  ruleFor,
  unnamed,
} from './requirement'
import { isTurnedAway } from './verdict'

/** What asking needs: the rules of a service, and the questions with how common each answer is. */
export interface Inquiry {
  rules: Rule[]
  questions: Question[]
  adultAge?: number
}

/** How asking goes on: the next question, if there is one, and how many there will be. */
export interface Plan {
  next?: FactName
  /** On average over all applicants. */
  expected: number
  most: number
}

/**
 * The way of asking with the fewest questions on average. Requirements that share no fact are planned apart:
 * their questions add up in whatever order they are asked, and the work stays small.
 */
export function questionPlan(
  { rules, questions, adultAge }: Inquiry,
  answers: Answers,
  onDate: string,
): Plan {
  const required = requirementsOn(rules, onDate, adultAge)
  if (required.some(one => isTurnedAway(one, answers))) return { expected: 0, most: 0 }
  const plans = separateParts(required).map(part => partPlan(part, questions, answers))
  const next = plans.flatMap(plan => plan.next ?? [])
  const order = questions.map(({ fact }) => fact)
  const [first] = next.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return {
    ...(first && { next: first }),
    expected: plans.reduce((sum, { expected }) => sum + expected, 0),
    most: plans.reduce((sum, { most }) => sum + most, 0),
  }
}

/** The fact to ask next: of those that can still change the list, the one that ends the asking soonest. */
export const nextQuestion = (inquiry: Inquiry, answers: Answers, onDate: string): FactName | undefined =>
  questionPlan(inquiry, answers, onDate).next

/** Requirements that have a fact in common, directly or through others. Age decides whether some are asked. */
function separateParts(required: readonly Requirement[]): Requirement[][] {
  return required.reduce<Requirement[][]>((parts, one) => {
    const mine = tiesOf(one)
    const touches = (part: Requirement[]) =>
      part.some(other => tiesOf(other).some(fact => mine.includes(fact)))
    return [...parts.filter(part => !touches(part)), [...parts.filter(touches).flat(), one]]
  }, [])
}

const tiesOf = ({ facts }: Requirement): FactName[] =>
  facts.some(fact => adultFacts.includes(fact)) ? [...facts, 'age'] : facts

/** One of the applicants there can be, how common he is, and the facts that alone would change his list. */
interface Row {
  applicant: Answers
  mass: number
  turns: FactName[]
}

function partPlan(part: Requirement[], questions: Question[], answers: Answers): Plan {
  const facts = inOrder(part.flatMap(one => one.facts))
  const planned = new Map<string, Plan>()

  function plan(rows: Row[], known: Answers): Plan {
    const key = facts.map(fact => known[fact]).join()
    const made = planned.get(key) ?? bestOf(openIn(rows, facts, known).map(fact => asking(fact, rows, known)))
    planned.set(key, made)
    return made
  }

  function asking(fact: FactName, rows: Row[], known: Answers): Plan {
    let [expected, total, most] = [0, 0, 0]
    for (const [value, left] of rowsByValue(rows, fact)) {
      const next = plan(left, { ...known, [fact]: value })
      const mass = massOf(left)
      expected += next.expected * mass
      total += mass
      most = Math.max(most, next.most)
    }
    return { next: fact, expected: 1 + (total > 0 ? expected / total : 0), most: 1 + most }
  }

  return plan(rowsOf(part, facts, questions, answers), {})
}

function rowsByValue(rows: Row[], fact: FactName): Map<FactValue, Row[]> {
  const byValue = new Map<FactValue, Row[]>()
  for (const row of rows) {
    const value = row.applicant[fact] as FactValue
    const alike = byValue.get(value)
    if (alike) alike.push(row)
    else byValue.set(value, [row])
  }
  return byValue
}

function rowsOf(part: Requirement[], facts: FactName[], questions: Question[], answers: Answers): Row[] {
  const apart = distinctionsIn(part)
  const all = completions(facts, apart, answers).map(applicant => ({
    applicant,
    demands: demandsOf(part, applicant),
  }))
  const demandsOfAlike = new Map<string, Set<string>>()
  for (const { applicant, demands } of all)
    for (const fact of facts) {
      const alike = allBut(fact, facts, applicant)
      demandsOfAlike.set(alike, (demandsOfAlike.get(alike) ?? new Set()).add(demands))
    }
  return all.map(({ applicant }) => ({
    applicant,
    mass: likelihood(applicant, facts, apart, questions),
    turns: facts.filter(fact => (demandsOfAlike.get(allBut(fact, facts, applicant))?.size ?? 0) > 1),
  }))
}

/** What all of them together demand: of who cannot apply nothing but what to do instead. */
function demandsOf(part: Requirement[], applicant: Answers): string {
  const away = part.find(one => ruleFor(one, applicant)?.form === 'instead')
  return (away ? [away] : part).map(one => demandOf(one, applicant) ?? '-').join('|')
}

/** The same for all who differ in this fact only. */
const allBut = (fact: FactName, facts: FactName[], applicant: Answers): string =>
  facts.map(name => (name === fact ? '*' : applicant[name])).join()

const openIn = (rows: Row[], facts: FactName[], known: Answers): FactName[] =>
  facts.filter(
    fact =>
      known[fact] === undefined && rows.some(({ turns }) => turns.includes(fact)) && valuesDiffer(rows, fact),
  )

const valuesDiffer = (rows: Row[], fact: FactName): boolean =>
  rows.some(({ applicant }) => applicant[fact] !== rows[0]?.applicant[fact])

function massOf(rows: Row[]): number {
  let sum = 0
  for (const { mass } of rows) sum += mass
  return sum
}

const bestOf = (plans: Plan[]): Plan =>
  plans.reduce((best, one) => (best.next && !isShorter(one, best) ? best : one), { expected: 0, most: 0 })

/** Sums of shares in another order differ in the last digits. */
const isShorter = (one: Plan, other: Plan): boolean =>
  one.expected < other.expected - 1e-9 || (one.expected < other.expected + 1e-9 && one.most < other.most)

/** How common such an applicant is, up to a factor. Shares of what only adults can be are those among adults. */
function likelihood(
  applicant: Answers,
  facts: FactName[],
  apart: Distinctions,
  questions: Question[],
): number {
  return facts.reduce((product, fact) => {
    const value = applicant[fact]
    if (value === undefined || (isChild(applicant, apart.adultAge) && adultFacts.includes(fact)))
      return product
    return (
      product *
      shareOf(
        questions.find(question => question.fact === fact),
        value,
        apart,
      )
    )
  }, 1)
}

function shareOf(question: Question | undefined, value: FactValue, { ages, own }: Distinctions): number {
  if (question?.kind === 'age') {
    const from = Math.max(...ages.filter(age => age <= Number(value)))
    const until = Math.min(...ages.filter(age => age > Number(value)), oldest)
    return ageShare(question.bands, from, until)
  }
  if (question?.kind === 'choice') {
    const isNamed = (option: FactValue) =>
      own.some(test => test.fact === question.fact && test.value === option)
    return question.options
      .filter(option => (value === unnamed ? !isNamed(option.value) : option.value === value))
      .reduce((sum, { share }) => sum + share, 0)
  }
  const yesShare = question?.yesShare ?? 0.5
  return value ? yesShare : 1 - yesShare
}

const oldest = 100

/** The share of those from one age to before another, each band being spread evenly over its years. */
function ageShare(bands: AgeBand[], from: number, until: number): number {
  return bands.reduce((sum, band, i) => {
    const end = bands[i + 1]?.from ?? oldest
    const years = Math.min(until, end) - Math.max(from, band.from)
    return years > 0 ? sum + (band.share * years) / (end - band.from) : sum
  }, 0)
}
