import { describe, expect, test } from 'vitest'
import { messageTemplates } from '../../functions/wechat/templates'
import { materials } from '../../shared/content/materials'
import { points } from '../../shared/content/points'
import { services } from '../../shared/content/services'
import type { Language } from '../../shared/schemas/text'
import { accountTexts } from '../../shared/texts/account'
import { accountLinkTexts } from '../../shared/texts/account-link'
import { applicantTexts } from '../../shared/texts/applicant'
import { auditTexts } from '../../shared/texts/audit'
import { broadcastTexts } from '../../shared/texts/broadcast'
import { colleagueTexts } from '../../shared/texts/colleague'
import { colleagueLinkTexts } from '../../shared/texts/colleague-link'
import { editionTexts } from '../../shared/texts/edition'
import { en } from '../../shared/texts/en'
import { figureTexts } from '../../shared/texts/figure'
import { glossary } from '../../shared/texts/glossary'
import { hallDeskTexts } from '../../shared/texts/hall-desk'
import { hallGuideTexts } from '../../shared/texts/hall-guide'
import { hallLinkTexts } from '../../shared/texts/hall-link'
import { inspectionTexts } from '../../shared/texts/inspection'
import { inspectionLinkTexts } from '../../shared/texts/inspection-link'
import { ko } from '../../shared/texts/ko'
import { noticeTexts } from '../../shared/texts/notice'
import { ownDataTexts } from '../../shared/texts/own-data'
import { ownMessageTexts } from '../../shared/texts/own-message'
import { ratingTexts } from '../../shared/texts/rating'
import { reasonTexts } from '../../shared/texts/reason'
import { roleTexts } from '../../shared/texts/role'
import { shortfallTexts } from '../../shared/texts/shortfall'
import { staffMessageTexts } from '../../shared/texts/staff-message'
import { stepUpTexts } from '../../shared/texts/step-up'
import { type Texts, zhCn } from '../../shared/texts/zh-cn'

/** Every wording by its place; functions are asked with a sign in place of what they are given. */
function wordings(node: unknown, path: string[] = []): [place: string, text: string][] {
  if (typeof node === 'string') return [[path.join('.'), node]]
  if (typeof node === 'function') return [[path.join('.'), node(...Array(node.length).fill('#'))]]
  return Object.entries(node as object).flatMap(([name, child]) => wordings(child, [...path, name]))
}

const whole = (texts: Texts, language: Language) =>
  new Map(
    wordings({
      ...texts,
      account: accountTexts[language],
      audit: auditTexts[language],
      accountLink: accountLinkTexts[language],
      stepUp: stepUpTexts[language],
      applicantForm: applicantTexts[language],
      colleague: colleagueTexts[language],
      colleagueLink: colleagueLinkTexts[language],
      reason: reasonTexts[language],
      role: roleTexts[language],
      shortfall: shortfallTexts[language],
      figure: figureTexts[language],
      staffMessage: staffMessageTexts[language],
      broadcast: broadcastTexts[language],
      ownMessage: ownMessageTexts[language],
      ownData: ownDataTexts[language],
      hallDesk: hallDeskTexts[language],
      hallGuide: hallGuideTexts[language],
      hallLink: hallLinkTexts[language],
      inspection: inspectionTexts[language],
      inspectionLink: inspectionLinkTexts[language],
      rating: ratingTexts[language],
      noticePages: noticeTexts[language],
      edition: editionTexts[language],
    }),
  )
const [chinese, english, korean] = [whole(zhCn, 'zh-CN'), whole(en, 'en'), whole(ko, 'ko')]

/** Where the sentence names the thing in another way, or has no need to. */
const otherwise = new Set([
  'booking.familyNote',
  'booking.numberNote',
  'booking.ofFamily.idNumber',
  'booking.ofFamily.name',
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
  'home.nextOf',
  'noticePages.acknowledgements',
  'noticePages.issueNote',
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

test('what is researched of halls and applicants calls them in Korean as the screens do', () => {
  const said = JSON.stringify([points, services, materials])
  const never = glossary
    .filter(({ zh }) => ['大厅', '申请人'].includes(zh))
    .flatMap(term => term.never?.ko ?? [])
  expect(never.filter(word => said.includes(word))).toEqual([])
})

test('where one goes has one name in Chinese, on every screen and in every message', () => {
  const said = JSON.stringify([Array.from(chinese ?? []), points, services, materials, messageTemplates])
  expect(said).toContain('大厅')
  expect(said).not.toContain('受理点')
})

const isDistance = (place: string) =>
  /^(point\.(travel|about|fartherLess|nearerLess|longerWay|total)|recommendation\.(cost|saves))$/.test(place)

test.each([
  ['Chinese', chinese, /约/],
  ['English', english, /about/i],
  ['Korean', korean, /약/],
])('minutes on the way and distances are about so much: %s', (_, texts, about) => {
  const places = Array.from(texts ?? []).filter(([place]) => isDistance(place))
  expect(places).toHaveLength(8)
  expect(places.filter(([, text]) => !about.test(text))).toEqual([])
})
