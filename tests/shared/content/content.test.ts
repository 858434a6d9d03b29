import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { applicantClasses } from '../../../shared/content/applicant-classes'
import { channels } from '../../../shared/content/channels'
import { divisions } from '../../../shared/content/divisions'
import { fees } from '../../../shared/content/fees'
import { holidays } from '../../../shared/content/holidays'
import { materials } from '../../../shared/content/materials'
import { points } from '../../../shared/content/points'
import { questions } from '../../../shared/content/questions'
import { referrals } from '../../../shared/content/referrals'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import { together } from '../../../shared/content/together'
import { priceOn } from '../../../shared/domain/checklist/fee'
import { ApplicantClass } from '../../../shared/schemas/applicant-class'
import { Channel } from '../../../shared/schemas/channel'
import { Evidence } from '../../../shared/schemas/evidence'
import { Question } from '../../../shared/schemas/fact'
import { Fee } from '../../../shared/schemas/fee'
import { Material } from '../../../shared/schemas/material'
import { Division, Holiday, Point } from '../../../shared/schemas/point'
import { Rule } from '../../../shared/schemas/rule'
import { Referral, Service } from '../../../shared/schemas/service'
import { Text } from '../../../shared/schemas/text'
import { factNames } from '../../../shared/vocabulary/fact'

const content = {
  applicantClasses,
  divisions,
  fees,
  holidays,
  materials,
  points,
  questions,
  referrals,
  channels,
  rules,
  services,
}

describe('every list', () => {
  it.each([
    ['applicant classes', applicantClasses, ApplicantClass, 9],
    ['channels', channels, Channel, 5],
    ['divisions', divisions, Division, 60],
    ['fees', fees, Fee, 43],
    ['holidays', holidays, Holiday, 52],
    ['materials', materials, Material, 118],
    ['points', points, Point, 70],
    ['questions', questions, Question, 45],
    ['referrals', referrals, Referral, 36],
    ['rules', rules, Rule, 442],
    ['services', services, Service, 68],
  ] as const)('%s has the form its schema says', (_name, list, schema, count) => {
    const one: v.GenericSchema = schema
    for (const entry of list) expect(v.safeParse(one, entry).issues, JSON.stringify(entry)).toBeUndefined()
    expect(list).toHaveLength(count)
  })

  it.each([
    ['applicant classes', applicantClasses.map(({ code }) => code)],
    ['divisions', divisions.map(({ code }) => code)],
    ['fees', fees.map(({ code }) => code)],
    ['holidays', holidays.map(({ day }) => day)],
    ['materials', materials.map(({ code }) => code)],
    ['points', points.map(({ pointId }) => pointId)],
    ['questions', questions.map(({ fact }) => fact)],
    ['channels', channels.map(({ code }) => code)],
    ['referrals', referrals.map(({ code }) => code)],
    ['rules', rules.map(({ code }) => code)],
    ['services', services.map(({ code }) => code)],
  ])('%s names nothing twice', (_name, keys) => {
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('says where each fact comes from', () => {
    const evidences = partsOf(Evidence, content)
    expect(evidences.length).toBeGreaterThan(800)
    for (const evidence of evidences) {
      expect(evidence.sources.length).toBeGreaterThan(0)
      expect(evidence.sources.filter(source => !/^(S\d\d|[CLO]\d{1,2}[a-z]?|K)$/.test(source))).toEqual([])
      expect(evidence.asOf).toMatch(/^20\d\d(-\d\d){0,2}$/)
    }
  })
})

describe('wording', () => {
  const texts = partsOf(Text, content)

  it('exists in three languages', () => {
    expect(texts.length).toBeGreaterThan(400)
    for (const text of texts) for (const wording of Object.values(text)) expect(wording.trim()).not.toBe('')
  })

  it('is Chinese, English and Korean where it says so', () => {
    for (const text of texts) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(text.ko).toMatch(/\p{Script=Hangul}/u)
      expect(text.en).toMatch(/^[\p{Script=Latin}\d\p{P}\p{Zs}\n]+$/u)
      expect(text['zh-CN']).not.toMatch(/[,;:()?!]/)
      expect(text.en).not.toMatch(/[、。，；：（）]/)
    }
  })
})

describe('services', () => {
  it('ask only for materials, prices and facts that exist', () => {
    const materialCodes = materials.map(({ code }) => code)
    const feeCodes = fees.map(({ code }) => code)
    expect([...new Set(rules.map(({ material }) => material))].sort()).toEqual(
      materialCodes.filter(code => code !== 'M48').sort(),
    )
    expect([...new Set(rules.flatMap(rule => rule.services))].sort()).toEqual(
      services.map(({ code }) => code).sort(),
    )
    for (const service of services) expect(feeCodes).toEqual(expect.arrayContaining(service.fees))
    expect(questions.map(({ fact }) => fact).sort()).toEqual([...factNames].sort())
  })

  it('go together only with others that exist', () => {
    const codes = services.map(({ code }) => code)
    const named = Object.entries(together).flatMap(([code, others]) => [code, ...others])
    expect(named.filter(code => !codes.includes(code))).toEqual([])
  })

  it('are each accepted at some point, and points name only services that exist', () => {
    const codes = services.map(({ code }) => code)
    const accepted = points.flatMap(({ accepts: { only, except = [] } }) =>
      (only ?? codes).filter(code => !except.includes(code)),
    )
    expect(codes.filter(code => !accepted.includes(code))).toEqual([])
    expect(points.flatMap(({ accepts }) => [...(accepts.only ?? []), ...(accepts.except ?? [])])).toSatisfy(
      (named: string[]) => named.every(code => codes.includes(code)),
    )
  })

  it('ask for nothing without saying how many, from whom, what it looks like and why it is refused', () => {
    for (const { code, count, form, issuer, refusals, sample } of materials) {
      expect(count === 0, code).toBe(form === 'onSite' || form === 'instead')
      expect(refusals.length, code).toBeGreaterThan(0)
      if (count > 0) expect(sample, code).toBeDefined()
      if (!['M14', 'M45'].includes(code)) expect(issuer, code).toBeDefined()
    }
  })

  it('say who may apply, where, how long it takes, and which way through the hall', () => {
    for (const { code, conditions, timeLimits, way } of services) {
      expect(conditions.length, code).toBeGreaterThan(0)
      expect(way.zones[0], code).toBe('guidance')
      if (!['FPR-RENEW', 'FE-EXIT'].includes(code) && !code.startsWith('NAT-'))
        expect(Object.keys(timeLimits), code).not.toEqual([])
    }
  })

  it('follow the fees through the years', () => {
    const paid = (code: string, day: string) => {
      const fee = fees.find(one => one.code === code)
      return fee && priceOn(fee, day)?.yuan
    }
    expect(['2017-06-30', '2018-05-01', '2019-06-30', '2019-07-01'].map(day => paid('F-PP', day))).toEqual([
      200, 160, 160, 120,
    ])
    expect(['2018-05-01', '2019-07-01'].map(day => paid('F-HM', day))).toEqual([80, 60])
    for (const { code, prices } of fees)
      for (const [i, { from }] of prices.entries())
        if (i > 0 && from) expect(prices[i - 1]?.until, code).toBe(from)
  })

  it('charge nothing as certain that no source supports', () => {
    for (const { code, prices } of fees)
      for (const { yuan, evidence } of prices)
        if (yuan === undefined) expect(['low', 'unknown'], code).toContain(evidence.confidence)
  })
})

describe('holidays', () => {
  it('give back at the weekend what a long holiday borrows', () => {
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
    for (const { day, kind } of holidays) if (kind === 'work') expect([0, 6]).toContain(weekday(day))
    expect(holidays.filter(({ day, kind }) => day.startsWith('2026') && kind === 'off')).toHaveLength(33)
    expect(holidays.filter(({ day, kind }) => day.startsWith('2026') && kind === 'work')).toHaveLength(6)
    expect(holidays.filter(({ day }) => day.startsWith('2027'))).toHaveLength(13)
  })
})

/** Everything of one form inside the content, however deep. */
function partsOf<Part>(schema: v.GenericSchema<Part>, value: unknown): Part[] {
  if (v.is(schema, value)) return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(part => partsOf(schema, part))
}
