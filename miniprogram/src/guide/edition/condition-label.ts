import type { Condition, Test } from '../../../../shared/schemas/rule'
import type { Texts } from '../../../../shared/texts'
import type { EditionWords } from '../../../../shared/texts/edition'
import { testLabel } from '../../wording'

type JointWords = Pick<EditionWords, 'everybody' | 'and' | 'or' | 'bracketed'>

/** The answer of a question that has several, in words; the others are known without. */
export type SayAnswer = (test: Test) => string | undefined

/** A condition in words; what is joined the other way stands in brackets. */
export function conditionLabel(
  texts: Texts,
  words: JointWords,
  when: Condition,
  sayAnswer: SayAnswer = () => undefined,
): string {
  if (when === true) return words.everybody
  if ('fact' in when) return sayAnswer(when) ?? testLabel(texts, when)
  const [parts, joint] = 'all' in when ? [when.all, words.and] : [when.any, words.or]
  const said = parts.map(part => {
    const label = conditionLabel(texts, words, part, sayAnswer)
    const isOther = part !== true && !('fact' in part) && 'all' in part !== 'all' in when
    return isOther ? words.bracketed(label) : label
  })
  return [...new Set(said)].join(joint)
}
