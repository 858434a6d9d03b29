import { expect, test } from 'vitest'
import type { Speech } from '../../../../miniprogram/src/phone/language'
import { bookingIdIn } from '../../../../miniprogram/src/staff/booking/view'
import { classesOf, givenOf, paperOf } from '../../../../miniprogram/src/staff/checklist/view'
import { toggled } from '../../../../miniprogram/src/staff/print/view'
import type { ServiceDetail } from '../../../../shared/api'
import { applicantClasses } from '../../../../shared/content/applicant-classes'
import { fees } from '../../../../shared/content/fees'
import { materials } from '../../../../shared/content/materials'
import { questions } from '../../../../shared/content/questions'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { factsOf } from '../../../../shared/domain/checklist/requirement'
import { visitList } from '../../../../shared/domain/checklist/visit-list'
import type { Evidence } from '../../../../shared/schemas/evidence'
import type { FactValue } from '../../../../shared/schemas/fact'
import type { Material } from '../../../../shared/schemas/material'
import { textsOf } from '../../../../shared/texts'
import { choicesOf } from '../../../../shared/vocabulary/fact'
import { say, text } from '../../builder'

const day = '2026-11-25'
const zh: Speech = { language: 'zh-CN', texts: textsOf('zh-CN'), say, sayAlso: () => undefined }

function detailOf(code: string): ServiceDetail {
  const service = services.find(one => one.code === code)
  if (!service) throw new Error(code)
  const own = rules.filter(rule => rule.services.includes(code))
  return {
    service,
    rules: own,
    materials,
    fees,
    questions: questions.filter(({ fact }) => factsOf(own).includes(fact)),
    together: [],
  }
}

const certain: Evidence = { confidence: 'high', sources: [], asOf: '2026' }
const doubtful: Evidence = { confidence: 'low', sources: [], asOf: '2026' }

test('a paper holds the very materials of the checklist, in its order, for every service and class', () => {
  for (const { code, audience } of services)
    for (const { answers } of classesOf({ audience }, applicantClasses)) {
      const detail = detailOf(code)
      const { items, open } = resolveChecklist(detail.rules, answers, day)
      expect(open, code).toEqual([])
      const paper = paperOf([detail], items, day, zh)
      expect(paper.materials.map(one => one.code)).toEqual(items.map(({ material }) => material))
    }
})

test('what is not certain is to be confirmed, and what is certain is not', () => {
  const detail = detailOf('PP-RENEW')
  const known: Material = {
    ...(materials[0] as Material),
    issuer: { text: text('派出所'), evidence: certain },
    refusals: [
      { text: text('没签名'), evidence: certain },
      { text: text('折过'), evidence: doubtful },
      { text: text('字迹不清'), evidence: certain },
    ],
  }
  const item = { material: known.code, evidence: certain, reason: [] }
  const [material] = paperOf(
    [{ ...detail, materials: [known] }],
    [{ ...item, evidence: certain }],
    day,
    zh,
  ).materials
  expect(material?.facts.map(({ text: said, doubtful: odd }) => [said, odd])).toEqual([
    ['派出所', false],
    ['没签名；字迹不清', false],
    ['折过', true],
  ])
})

test('a fee without a price on record is to be confirmed', () => {
  const detail = { ...detailOf('PP-RENEW'), fees: [] }
  expect(paperOf([detail], [], day, zh).fees).toEqual([])
  const [fee] = paperOf(
    [
      {
        ...detail,
        service: { ...detail.service, fees: ['X'] },
        fees: [{ code: 'X', name: text('费'), prices: [] }],
      },
    ],
    [],
    day,
    zh,
  ).fees
  expect(fee?.doubtful).toBe(true)
})

test('only what would change the list is asked beside the class', () => {
  const detail = detailOf('PP-RENEW')
  const adult = applicantClasses.find(({ code }) => code === 'adult')?.answers ?? {}
  for (const { fact } of givenOf(detail, adult, day, zh)) {
    const list = (value: FactValue) =>
      JSON.stringify(
        resolveChecklist(detail.rules, { ...adult, [fact]: value }, day).items.map(
          ({ material, form, note }) => [material, form, note],
        ),
      )
    const lists = new Set((choicesOf(fact) ?? [true, false]).map(list))
    expect(lists.size, fact).toBeGreaterThan(1)
  }
  expect(givenOf(detail, adult, day, zh).map(({ fact }) => fact)).not.toContain('guardian_present')
})

test('the counter goes from one kind of visa to the next, and from the last to the first', () => {
  const detail = detailOf('FV-EXT')
  const { answers } = applicantClasses[0] as (typeof applicantClasses)[number]
  const kindOf = (visa_kind: 'q2' | 'residence') =>
    givenOf(detail, { ...answers, visa_kind }, day, zh).find(({ fact }) => fact === 'visa_kind')
  expect(kindOf('q2')).toMatchObject({ answer: 'Q2：短期探望中国亲属', other: 'm' })
  expect(kindOf('residence')).toMatchObject({ other: 'q2' })
})

test.each([
  ['04hz 8k2 mq1', '04HZ8K2MQ1'],
  ['04HZ8K2MQ1', '04HZ8K2MQ1'],
  ['04HZ8K2MQ', undefined],
  ['https://example.com', undefined],
])('the code %s names the booking %s', (said, bookingId) => {
  expect(bookingIdIn(said)).toBe(bookingId)
})

test('languages are printed in their order, and one always stays', () => {
  expect(toggled(['ko'], 'zh-CN')).toEqual(['zh-CN', 'ko'])
  expect(toggled(['zh-CN', 'ko'], 'zh-CN')).toEqual(['ko'])
  expect(toggled(['ko'], 'ko')).toEqual(['ko'])
})

test('the paper of a visit for several things has each paper once, and says what only one of them asks for', () => {
  const details = ['PP-RENEW', 'HM-RENEW'].map(detailOf)
  const adult = applicantClasses.find(({ code }) => code === 'adult')?.answers ?? {}
  const lists = details.map(({ service, rules: own }) => ({
    service: service.code,
    items: resolveChecklist(own, adult, day).items,
  }))
  const items = visitList(lists, code => materials.find(one => one.code === code)?.form)
  const paper = paperOf(details, items, day, zh)
  const codes = paper.materials.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(paper.service).toBe(details.map(({ service }) => say(service.name)).join(' + '))
  expect(paper.fees.length).toBe(details.reduce((sum, { service }) => sum + service.fees.length, 0))
  const onlyFor = (code: string) =>
    paper.materials.find(one => one.code === code)?.facts.find(({ label }) => label === '办理事项')?.text
  for (const { material, services: by } of items) {
    const [name] = details.filter(({ service }) => by.length === 1 && service.code === by[0])
    expect(onlyFor(material)).toBe(name && say(name.service.name))
  }
  expect(items.some(({ services: by }) => by.length === 1)).toBe(true)
})
