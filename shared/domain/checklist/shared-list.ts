import { type Answers, factNames } from '../../schemas/fact'
import type { Rule } from '../../schemas/rule'
import { requirementsOn } from './requirement'

/** The ages in which rules of a day make no difference: a span, not a person's age. */
export interface AgeBand {
  from: number
  below: number | undefined
}

export function ageBand(rules: Rule[], age: number, onDate: string): AgeBand {
  const starts = [...new Set(requirementsOn(rules, onDate).flatMap(({ ages }) => ages))].sort((a, b) => a - b)
  return {
    from: starts.filter(start => start <= age).at(-1) ?? 0,
    below: starts.find(start => start > age),
  }
}

/**
 * Answers that lead to the same list, for others to see: instead of an age the first year of its band. Written as
 * `age.16_lost.1`, for a link.
 */
export function sharedAnswers(rules: Rule[], answers: Answers, onDate: string): string {
  return factNames
    .flatMap(fact => {
      const value = answers[fact]
      if (value === undefined) return []
      return `${fact}.${typeof value === 'number' ? ageBand(rules, value, onDate).from : Number(value)}`
    })
    .join('_')
}

const writtenAnswer = new RegExp(`(?:^|_)(${factNames.join('|')})\\.(\\d{1,3})(?=_|$)`, 'g')

/** What of a link can be read; the rest of the questions is asked. */
export function answersIn(link: string): Answers {
  const answers: Answers = {}
  for (const [, name, written] of link.matchAll(writtenAnswer)) {
    const fact = factNames.find(one => one === name)
    const value = Number(written)
    if (fact === 'age' && value <= 120) answers.age = value
    else if (fact && fact !== 'age' && value <= 1) answers[fact] = value === 1
  }
  return answers
}
