import type { FactValue, Question } from '../../../../shared/schemas/fact'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import { optionLabel } from '../../wording'

/** What was answered to a question, in words. */
export function answerLabel(
  question: Question,
  value: FactValue,
  texts: Texts,
  say: (text: Text) => string,
): string {
  if (question.kind === 'choice') return optionLabel(question.options, value, say)
  if (typeof value === 'number') return texts.checklist.yearsOld(value)
  return value ? texts.action.yes : texts.action.no
}
