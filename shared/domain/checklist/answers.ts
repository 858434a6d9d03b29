import type { Answers, FactName, FactValue } from '../../schemas/fact'
import type { Rule } from '../../schemas/rule'
import { answered } from '../../vocabulary/fact'
import { adultFacts, isChild, requirementsOn, usualAdultAge } from './requirement'
import { openFacts } from './verdict'

/** An answer given or changed. The others stay, but for what a child cannot be. */
export function withAnswer(
  answers: Answers,
  fact: FactName,
  value: FactValue,
  adultAge = usualAdultAge,
): Answers {
  const next: Answers = { ...answers, [fact]: value }
  if (isChild(next, adultAge)) for (const adult of adultFacts) if (adult !== fact) delete next[adult]
  return next
}

/**
 * The answers that the list rests on, in the order of the questions. One given earlier that makes no difference
 * any more, because another was changed, is left out: it need not be shown, nor told to anybody.
 */
export function relevantAnswers(rules: Rule[], answers: Answers, onDate: string, adultAge?: number): Answers {
  const required = requirementsOn(rules, onDate, adultAge)
  const openWith = (facts: FactName[]) => openFacts(required, pick(answers, facts)).join()
  const given = answered(answers)
  const asksAge = required.some(({ facts }) => facts.includes('age'))
  // Who is known to serve is of age, though nobody has said how old he is.
  const tellsAge = (fact: FactName) =>
    asksAge && answers.age === undefined && adultFacts.includes(fact) && answers[fact] === true
  const kept = [...given].reverse().reduce<FactName[]>((facts, fact) => {
    if (tellsAge(fact)) return facts
    const others = facts.filter(other => other !== fact)
    return openWith(others) === openWith(facts) ? others : facts
  }, given)
  return pick(answers, kept)
}

const pick = (answers: Answers, facts: FactName[]): Answers =>
  Object.fromEntries(facts.map(fact => [fact, answers[fact]]))
