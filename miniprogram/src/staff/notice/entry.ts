import type { Evidence } from '../../../../shared/schemas/evidence'
import type { Fee, Price } from '../../../../shared/schemas/fee'
import type { Material } from '../../../../shared/schemas/material'
import type { Condition, Rule } from '../../../../shared/schemas/rule'
import type { Language, Text } from '../../../../shared/schemas/text'
import { languages } from '../../../../shared/vocabulary/language'

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

export interface WrittenRule {
  services: string[]
  material: string
  when: Condition
  from: string
  /** Empty while it goes on. */
  until: string
}

/** A rule as it was written, anew or in the place of one that is new in the draft. */
export function ruleWritten(
  { services, material, when, from, until }: WrittenRule,
  before: Rule | undefined,
  nowMs: number,
  today: string,
): Rule {
  const { code = ruleCode(services, material, nowMs), form, note } = before ?? {}
  return {
    code,
    services,
    material,
    when,
    from,
    ...(until && { until }),
    ...(form && { form }),
    ...(note && { note }),
    evidence: ownEvidence(today),
  }
}

const ruleCode = ([first = '']: string[], material: string, nowMs: number): string =>
  `${first}-${material}-${nowMs.toString(36)}`.toLowerCase()
