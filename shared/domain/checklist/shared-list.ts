import type { Answers, FactName, FactValue } from '../../schemas/fact'
import type { Rule } from '../../schemas/rule'
import { answered, choicesOf, factNames, isOwn } from '../../vocabulary/fact'
import { distinctionsIn, requirementsOn } from './requirement'

/** The ages in which rules of a day make no difference: a span, not a person's age. */
export interface AgeBand {
  from: number
  below: number | undefined
}

export function ageBand(rules: Rule[], age: number, onDate: string, adultAge?: number): AgeBand {
  const { ages: starts } = distinctionsIn(requirementsOn(rules, onDate, adultAge))
  return {
    from: starts.filter(start => start <= age).at(-1) ?? 0,
    below: starts.find(start => start > age),
  }
}

/**
 * Answers that lead to the same list, for others to see: instead of an age the first year of its band. Written as
 * `age.16_lost.1`, for a link.
 */
export function sharedAnswers(rules: Rule[], answers: Answers, onDate: string, adultAge?: number): string {
  return answered(answers)
    .map(fact => `${fact}.${writtenValue(rules, answers[fact] as FactValue, onDate, adultAge)}`)
    .join('_')
}

function writtenValue(
  rules: Rule[],
  value: FactValue,
  onDate: string,
  adultAge: number | undefined,
): string | number {
  if (typeof value === 'number') return ageBand(rules, value, onDate, adultAge).from
  return typeof value === 'string' ? value : Number(value)
}

const writtenAnswer = new RegExp(
  `(?:^|_)(${factNames.join('|')}|own[a-z]{3,20})\\.(\\d{1,3}|[a-z][a-zA-Z\\d]{0,20})(?=_|$)`,
  'g',
)

/** What of a link can be read; the rest of the questions is asked. */
export function answersIn(link: string): Answers {
  const answers: Answers = {}
  for (const [, name, written] of link.matchAll(writtenAnswer)) {
    const fact = isOwn(name) ? name : factNames.find(one => one === name)
    const value = fact && readValue(fact, written ?? '')
    if (fact && value !== undefined) answers[fact] = value
  }
  return answers
}

function readValue(fact: FactName, written: string): FactValue | undefined {
  if (isOwn(written)) return isOwn(fact) || choicesOf(fact) ? written : undefined
  const choice = choicesOf(fact)
  if (choice) return choice.find(one => one === written)
  const value = Number(written)
  if (fact === 'age') return value <= 120 ? value : undefined
  return value <= 1 ? value === 1 : undefined
}
