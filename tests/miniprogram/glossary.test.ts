import { describe, expect, test } from 'vitest'
import { applicantClasses } from '../../shared/content/applicant-classes'
import { channels } from '../../shared/content/channels'
import { fees } from '../../shared/content/fees'
import { materials } from '../../shared/content/materials'
import { points } from '../../shared/content/points'
import { questions } from '../../shared/content/questions'
import { referrals } from '../../shared/content/referrals'
import { services } from '../../shared/content/services'
import type { Text } from '../../shared/schemas/text'
import { en } from '../../shared/texts/en'
import { glossary } from '../../shared/texts/glossary'
import { ko } from '../../shared/texts/ko'
import { zhCn } from '../../shared/texts/zh-cn'

/** Every wording by its place; functions are asked with a sign in place of what they are given. */
function wordings(node: unknown, path: string[] = []): [place: string, text: string][] {
  if (typeof node === 'string') return [[path.join('.'), node]]
  if (typeof node === 'function') return [[path.join('.'), node(...Array(node.length).fill('#'))]]
  return Object.entries(node as object).flatMap(([name, child]) => wordings(child, [...path, name]))
}

const [chinese, english, korean] = [zhCn, en, ko].map(texts => new Map(wordings(texts)))

/** Where the sentence names the thing in another way, or has no need to. */
const otherwise = new Set([
  'app.tagline',
  'booking.numberNote',
  'booking.slot',
  'checklist.otherWays',
  'checklist.stay',
  'device.noneNote',
  'device.revokeNote',
  'disclosure.intro.limit',
  'hall.detailTitle',
  'hall.noIdle',
  'hall.noIdleNote',
  'hall.today',
  'home.halls',
  'notice.acknowledgements',
  'notice.issueNote',
  'outcome.noneNote',
  'outcome.silent',
  'photo.aspect.points.advice',
  'point.more',
  'service.search',
])

describe.each(glossary)('$zh', ({ zh, en: inEnglish, ko: inKorean, never = {} }) => {
  const places = Array.from(chinese ?? [])
    .filter(([place, text]) => text.includes(zh) && !otherwise.has(place))
    .map(([place]) => place)
  const without = (texts: Map<string, string> | undefined, words: string[]) =>
    places.filter(place => !words.some(word => texts?.get(place)?.toLowerCase().includes(word)))
  const withAny = (texts: Map<string, string> | undefined, words: string[] = []) =>
    Array.from(texts ?? []).filter(([, text]) =>
      words.some(word => new RegExp(/\w/.test(word) ? `\\b${word}\\b` : word, 'i').test(text)),
    )

  test('has one name in English and in Korean', () => {
    expect(without(english, inEnglish).map(place => `${place}: ${english?.get(place)}`)).toEqual([])
    expect(without(korean, inKorean).map(place => `${place}: ${korean?.get(place)}`)).toEqual([])
  })

  test('is never called what it is not', () => {
    expect(withAny(english, never.en)).toEqual([])
    expect(withAny(korean, never.ko)).toEqual([])
  })
})

/** Every wording of the facts that citizens read; a name on a door is as it is. */
function contentTexts(node: unknown): Text[] {
  if (typeof node !== 'object' || node === null) return []
  if ('zh-CN' in node && 'ko' in node) return [node as Text]
  return Object.values(node).flatMap(contentTexts)
}
const content = contentTexts([
  applicantClasses,
  channels,
  fees,
  materials,
  questions,
  referrals,
  services,
  points.map(({ name: _, ...point }) => point),
])
/** Words that are wrong for one thing and right for another that papers are called. */
const elsewhereRight = ['사항', '증명서']

test('the facts are told in the same words', () => {
  expect(content.length).toBeGreaterThan(500)
  for (const { never = {} } of glossary) {
    const { en: notEnglish = [], ko: notKorean = [] } = never
    const told = (language: 'en' | 'ko', words: string[]) =>
      content
        .map(text => text[language])
        .filter(text =>
          words.some(
            word =>
              !elsewhereRight.includes(word) &&
              new RegExp(/\w/.test(word) ? `\\b${word}\\b` : word, 'i').test(text),
          ),
        )
    expect([...told('en', notEnglish), ...told('ko', notKorean)]).toEqual([])
  }
})
