import { describe, expect, test } from 'vitest'
import type { Language } from '../../shared/schemas/text'
import { textsOf } from '../../shared/texts'
import { accountTexts } from '../../shared/texts/account'
import { accountLinkTexts } from '../../shared/texts/account-link'
import { applicantTexts } from '../../shared/texts/applicant'
import { auditTexts } from '../../shared/texts/audit'
import { bookingLimitTexts } from '../../shared/texts/booking-limit'
import { broadcastTexts } from '../../shared/texts/broadcast'
import { chatTexts } from '../../shared/texts/chat'
import { colleagueTexts } from '../../shared/texts/colleague'
import { colleagueLinkTexts } from '../../shared/texts/colleague-link'
import { figureTexts } from '../../shared/texts/figure'
import { freeApplicantTexts } from '../../shared/texts/free-applicant'
import { hallDeskTexts } from '../../shared/texts/hall-desk'
import { hallGuideTexts } from '../../shared/texts/hall-guide'
import { hallLinkTexts } from '../../shared/texts/hall-link'
import { inspectionTexts } from '../../shared/texts/inspection'
import { inspectionLinkTexts } from '../../shared/texts/inspection-link'
import { noticeTexts } from '../../shared/texts/notice'
import { openPlanTexts } from '../../shared/texts/open-plan'
import { ownDataTexts } from '../../shared/texts/own-data'
import { ownMessageTexts } from '../../shared/texts/own-message'
import { pointFactsTexts } from '../../shared/texts/point-facts'
import { ratingTexts } from '../../shared/texts/rating'
import { reasonTexts } from '../../shared/texts/reason'
import { roleTexts } from '../../shared/texts/role'
import { shortfallTexts } from '../../shared/texts/shortfall'
import { staffMessageTexts } from '../../shared/texts/staff-message'
import { stepUpTexts } from '../../shared/texts/step-up'
import { languages } from '../../shared/vocabulary/language'

/** Every wording with its place; functions are asked with numbers or words that hold no script of their own. */
function wordings(node: unknown, path: string[] = []): [place: string, text: string][] {
  if (typeof node === 'string') return [[path.join('.'), node]]
  if (typeof node === 'function') return [[path.join('.'), node(...Array(node.length).fill(2))]]
  return Object.entries(node as object).flatMap(([name, child]) => wordings(child, [...path, name]))
}

/** What every page carries, and what only a few do. */
const of = (language: Language) =>
  wordings({
    ...textsOf(language),
    account: accountTexts[language],
    audit: auditTexts[language],
    accountLink: accountLinkTexts[language],
    stepUp: stepUpTexts[language],
    applicantForm: applicantTexts[language],
    chat: chatTexts[language],
    colleague: colleagueTexts[language],
    colleagueLink: colleagueLinkTexts[language],
    reason: reasonTexts[language],
    role: roleTexts[language],
    shortfall: shortfallTexts[language],
    figure: figureTexts[language],
    staffMessage: staffMessageTexts[language],
    bookingLimit: bookingLimitTexts[language],
    freeApplicant: freeApplicantTexts[language],
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
    openPlan: openPlanTexts[language],
    pointFacts: pointFactsTexts[language],
  })
/** Staff are told a person's language only when it is not Chinese. */
const mayBeEmpty = ['staff.speaks.zh-CN']
/** Signs and numbers that every language writes alike. */
const withoutLetters = [
  'chat.referral',
  'chat.booking',
  'chat.hall',
  'chat.asOf',
  'disclosure.comma',
  'noticePages.bracketed',
  'disclosure.between',
  'figure.percent',
  'hallGuide.list',
  'openPlan.list',
  'openPlan.percent',
  'pointFacts.list',
  'hotline.number',
  'checklist.and',
  'checklist.list',
  'checklist.pause',
  'point.between',
]

describe('the three languages', () => {
  test('say the same things', () => {
    const places = of('zh-CN')
      .map(([place]) => place)
      .sort()
    for (const language of languages)
      expect(
        of(language)
          .map(([place]) => place)
          .sort(),
      ).toEqual(places)
  })

  test('leave nothing unsaid', () => {
    for (const language of languages)
      expect(
        of(language).filter(([place, text]) => text.trim() === '' && !mayBeEmpty.includes(place)),
      ).toEqual([])
  })

  test('name the months and weekdays in full', () => {
    for (const language of languages) {
      const { time } = textsOf(language)
      expect(time.weekdays).toHaveLength(7)
      for (let month = 1; month <= 12; month++) expect(time.monthDay(month, 9)).toMatch(/9/)
    }
  })
})

test('Korean is written in Hangul, without Chinese characters', () => {
  const latinOnly = [...withoutLetters, ...mayBeEmpty, 'point.distance', 'time.dayInWeek', 'time.slot']
  const odd = of('ko').filter(
    ([place, text]) => !/\p{Script=Hangul}/u.test(text) && !latinOnly.includes(place),
  )
  expect(odd).toEqual([])
  expect(of('ko').filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([])
})

test('English holds no Chinese or Korean', () => {
  expect(of('en').filter(([, text]) => /[\p{Script=Han}\p{Script=Hangul}，。！？]/u.test(text))).toEqual([])
})

test('Chinese uses Chinese punctuation', () => {
  expect(of('zh-CN').filter(([, text]) => /\p{Script=Han}[,;?!]/u.test(text))).toEqual([])
})
