import type { Answers, FactName } from '../../schemas/fact'
import type { Rule } from '../../schemas/rule'
import { withAnswer } from '../checklist/answers'
import { adultFacts, requirementsOn } from '../checklist/requirement'
import { verdictOf } from '../checklist/verdict'
import { ageOn, birthDayOf } from '../identity'
import { documentKind } from './document-number'

export type Decided = Pick<Answers, 'age' | 'foreigner'>

/** The facts that a number can change, with those that a child's age takes back. */
const decidable: readonly FactName[] = ['age', 'foreigner', ...adultFacts]

/** What a document's number decides of its holder on a day: nothing that it only makes likely. */
export function factsOfNumber(idNumber: string, day: string): Decided {
  const born = birthDayOf(idNumber)
  const kind = documentKind(idNumber)
  return {
    ...(born && born <= day && { age: ageOn(born, day) }),
    ...(kind === 'permanentResidence' && { foreigner: true }),
    ...((kind === 'resident' || kind === 'hmtResidence') && born && { foreigner: false }),
  }
}

/** The answers with what the number decides on the day of the visit in the place of what was said. */
export const settledAnswers = (answers: Answers, idNumber: string, day: string, adultAge?: number): Answers =>
  withDecided(answers, factsOfNumber(idNumber, day), adultAge)

function withDecided(answers: Answers, { age, foreigner }: Decided, adultAge?: number): Answers {
  const settled = foreigner === undefined ? answers : { ...answers, foreigner }
  return age === undefined ? settled : withAnswer(settled, 'age', age, adultAge)
}

/**
 * What the number says otherwise than the answers, where the list of the day is another for it: a child with an
 * adult's list, or fifteen when it was asked and sixteen on the day. Another age in the same band is none.
 */
export function contradiction(
  rules: Rule[],
  answers: Answers,
  idNumber: string,
  day: string,
  adultAge?: number,
): Decided | undefined {
  const differs = (decided: Decided) => {
    const settled = withDecided(answers, decided, adultAge)
    return requirementsOn(rules, day, adultAge)
      .filter(({ facts }) => facts.some(fact => decidable.includes(fact)))
      .some(one => verdictOf(one, answers).demands !== verdictOf(one, settled).demands)
  }
  const { age, foreigner } = factsOfNumber(idNumber, day)
  const other = {
    ...(age !== undefined && age !== answers.age && differs({ age }) && { age }),
    ...(foreigner !== undefined &&
      foreigner !== answers.foreigner &&
      differs({ foreigner }) && { foreigner }),
  }
  return Object.keys(other).length > 0 ? other : undefined
}
