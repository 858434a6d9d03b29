import type { FactName, Option, Question } from '../../schemas/fact'
import type { Text } from '../../schemas/text'
import type { Choice, ChoiceFact } from '../../vocabulary/fact'
import { evidence, text } from '../fact'

/** How common an answer is has not been counted in Jilin, so all shares but that of the old are estimates. */
const estimate = evidence('low', '2026-11', 'K')

export const option = <Fact extends ChoiceFact>(
  value: Choice<Fact>,
  share: number,
  zh: string,
  en: string,
  ko: string,
): Option => ({ value, label: text(zh, en, ko), share })

export const choice = (fact: ChoiceFact, ask: Text, options: Option[], hint?: Text): Question => ({
  fact,
  kind: 'choice',
  ask,
  ...(hint && { hint }),
  options,
  evidence: estimate,
})

export const yesNo = (fact: FactName, yesShare: number, ask: Text, hint?: Text): Question => ({
  fact,
  kind: 'yesNo',
  ask,
  ...(hint && { hint }),
  yesShare,
  evidence: estimate,
})
