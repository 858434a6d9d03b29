import type { Evidence } from '../../../../shared/schemas/evidence'
import { factNames, isChoice } from '../../../../shared/schemas/fact'
import type { Fee, Price } from '../../../../shared/schemas/fee'
import type { Material } from '../../../../shared/schemas/material'
import type { Condition, Rule, Test } from '../../../../shared/schemas/rule'
import { type Language, languages, type Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import type { NoticeTexts } from '../../../../shared/texts/notice'
import { testLabel } from '../../wording'

/** What the province writes down itself is certain as of the day it is written. */
const ownEvidence = (today: string): Evidence => ({ confidence: 'high', sources: [], asOf: today })

/** A fee that costs something else from a day on; what it cost before stays on record. */
export function withPrice(
  fee: Fee,
  { yuan, from, legalBasis }: { yuan: number; from: string; legalBasis: string },
  today: string,
): Fee {
  const earlier = fee.prices
    .filter(price => !price.from || price.from < from)
    .map((price): Price => (!price.until || price.until > from ? { ...price, until: from } : price))
  const next: Price = { yuan, from, ...(legalBasis && { legalBasis }), evidence: ownEvidence(today) }
  return { ...fee, prices: [...earlier, next] }
}

export interface Wording {
  name: Text
  note: Text
  form: Material['form']
  count: string
}

export const noText: Text = { 'zh-CN': '', en: '', ko: '' }

/** A material said anew; what is not translated yet is empty in that language. */
export function withWording(
  { note: _, ...material }: Material,
  { name, note, form, count }: Wording,
  today: string,
): Material {
  const trimmed = (text: Text) => inEach(language => text[language].trim())
  return {
    ...material,
    name: trimmed(name),
    ...(languages.some(language => note[language].trim() !== '') && { note: trimmed(note) }),
    form,
    count: Number(count),
    evidence: ownEvidence(today),
  }
}

const inEach = (say: (language: Language) => string): Text => ({
  'zh-CN': say('zh-CN'),
  en: say('en'),
  ko: say('ko'),
})

/** Whether it is said in Chinese, which is enough, or nowhere where nothing need be said. */
export const isSaid = (text: Text, mayBeEmpty: boolean): boolean =>
  text['zh-CN'].trim() !== '' || (mayBeEmpty && languages.every(language => text[language].trim() === ''))

export function withUntil({ until: _, ...rule }: Rule, until: string): Rule {
  return until ? { ...rule, until } : rule
}

/** What a new rule may hang on: every yes or no that is asked, and the age that parts children from adults. */
export const possibleTests: Test[] = [
  { fact: 'age', op: 'lt', value: 16 },
  { fact: 'age', op: 'gte', value: 16 },
  ...factNames
    .filter(fact => fact !== 'age' && !isChoice(fact))
    .flatMap((fact): Test[] => [true, false].map(value => ({ fact, op: 'eq', value }))),
]

export const sameTest = (a: Test, b: Test): boolean =>
  a.fact === b.fact && a.op === b.op && a.value === b.value

/** Chosen or not any more; the other answer to the same question cannot be true at the same time. */
export const toggled = (tests: Test[], test: Test): Test[] =>
  tests.some(one => sameTest(one, test))
    ? tests.filter(one => !sameTest(one, test))
    : [...tests.filter(one => one.fact !== test.fact), test]

export function newRule(
  { service, material, tests, from }: { service: string; material: string; tests: Test[]; from: string },
  nowMs: number,
  today: string,
): Rule {
  const [only, ...others] = tests
  return {
    code: `${service}-${material}-${nowMs.toString(36)}`.toLowerCase(),
    services: [service],
    material,
    when: !only ? true : others.length === 0 ? only : { all: tests },
    from,
    evidence: ownEvidence(today),
  }
}

/** A condition in words. */
export function conditionLabel(texts: Texts, words: NoticeTexts, when: Condition): string {
  if (when === true) return words.everybody
  if ('fact' in when) return testLabel(texts, when)
  const [parts, joint] = 'all' in when ? [when.all, words.and] : [when.any, words.or]
  return [...new Set(parts.map(part => conditionLabel(texts, words, part)))].join(joint)
}
