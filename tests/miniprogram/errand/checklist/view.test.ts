import { describe, expect, test } from 'vitest'
import {
  ageOf,
  answersOfItsOwn,
  answerViews,
  feesOf,
  hasInstead,
  isAgreed,
  leftLabel,
  materialViews,
  readyLabel,
  reasonLabel,
  sharedAgeLabel,
  sharedList,
  shareTitle,
  toBring,
  togetherViews,
} from '../../../../miniprogram/src/errand/checklist/view'

import { priceLabel } from '../../../../miniprogram/src/wording'
import type { ServiceDetail } from '../../../../shared/api'
import { materials as allMaterials } from '../../../../shared/content/materials'
import { questions as allQuestions } from '../../../../shared/content/questions'
import { rules as allRules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import type { Evidence } from '../../../../shared/schemas/evidence'
import type { Fee } from '../../../../shared/schemas/fee'
import type { Material } from '../../../../shared/schemas/material'
import type { Rule } from '../../../../shared/schemas/rule'
import type { Service } from '../../../../shared/schemas/service'
import type { Text } from '../../../../shared/schemas/text'
import { textsOf } from '../../../../shared/texts'

const zh = textsOf('zh-CN')
const en = textsOf('en')
const text = (words: string): Text => ({ 'zh-CN': words, en: words, ko: words })
const say = (one: Text) => one['zh-CN']
const evidence = (confidence: Evidence['confidence']): Evidence => ({ confidence, sources: [], asOf: '2026' })
const material = (code: string, name: string, confidence: Evidence['confidence'] = 'high'): Material => ({
  code,
  name: text(name),
  form: 'showOriginal',
  count: 1,
  refusals: [],
  evidence: evidence(confidence),
})
const fee = (code: string, yuan?: number): Fee => ({
  code,
  name: text(code),
  prices: [{ ...(yuan !== undefined && { yuan }), evidence: evidence('high') }],
})
const rule = (of: Pick<Rule, 'material' | 'when' | 'note'>): Rule => ({
  code: `rule-${of.material}`,
  services: ['PP-NEW'],
  evidence: evidence('high'),
  ...of,
})
const rules = [
  rule({ material: 'M01', when: true }),
  rule({ material: 'M02', when: { fact: 'age', op: 'lt', value: 16 }, note: text('父母一方到场') }),
  rule({ material: 'M03', when: { fact: 'has_id_card', op: 'eq', value: false } }),
]
const service: Service = { ...(services[0] as Service), fees: ['F-2', 'F-1'] }
const detail: ServiceDetail = {
  service,
  rules,
  materials: [material('M01', '申请表'), material('M02', '监护关系证明', 'low'), material('M03', '户口簿')],
  fees: [fee('F-1', 120), fee('F-2')],
  questions: [
    {
      fact: 'age',
      kind: 'age',
      ask: text('多大？'),
      bands: [{ from: 0, share: 1 }],
      evidence: evidence('low'),
    },
    {
      fact: 'has_id_card',
      kind: 'yesNo',
      ask: text('有身份证吗？'),
      yesShare: 0.5,
      evidence: evidence('low'),
    },
  ],
  together: [{ code: 'HM-END-L', name: text('旅游签注'), rules }],
}

describe('the list for one person', () => {
  const views = (answers: Parameters<typeof materialViews>[1]) =>
    materialViews(detail, answers, '2026-11-23', zh, say)

  test('holds what everybody brings without a reason, and the rest with one', () => {
    const [form, guardian] = views({ age: 12, has_id_card: true })
    expect(form).toMatchObject({
      name: '申请表',
      form: '带原件，看过退还',
      reason: undefined,
      doubtful: false,
    })
    expect(guardian).toMatchObject({ name: '监护关系证明', reason: '因为：未满 16 周岁' })
  })

  test('says what the service says of a material rather than the usual note', () => {
    expect(views({ age: 12, has_id_card: true })[1]?.note).toBe('父母一方到场')
  })

  test('marks what is not certain', () => {
    expect(views({ age: 12, has_id_card: true })[1]?.doubtful).toBe(true)
  })

  test('leaves out what this person does not need', () => {
    expect(views({ age: 40, has_id_card: true }).map(({ code }) => code)).toEqual(['M01'])
  })
})

test('several reasons are joined', () => {
  const reason = [
    { fact: 'age', op: 'gte', value: 16 } as const,
    { fact: 'military_active', op: 'eq', value: true } as const,
  ]
  expect(reasonLabel(zh, reason)).toBe('因为：已满 16 周岁，是现役军人')
  expect(reasonLabel(zh, [])).toBeUndefined()
})

test('answers are shown with their questions, each to be changed', () => {
  expect(answerViews(detail, { age: 30, has_id_card: false }, zh, say)).toEqual([
    { fact: 'age', ask: '多大？', answer: '30 周岁' },
    { fact: 'has_id_card', ask: '有身份证吗？', answer: '否' },
  ])
})

describe('which visa it is about', () => {
  const extension = services.find(({ code }) => code === 'FV-EXT') as Service
  const visas: ServiceDetail = {
    service: extension,
    rules: allRules.filter(one => one.services.includes('FV-EXT')),
    materials: allMaterials,
    questions: allQuestions,
    fees: [],
    together: [],
  }
  const overstayed = { overstayed: true }
  const visitor = { agent_filed: false, overstayed: false, visa_kind: 'q2', paper_from: 'party' } as const
  const viewsOf = (answers: typeof overstayed | typeof visitor) =>
    materialViews(visas, answers, '2026-12-01', zh, say)

  test('is shown in the words that were chosen', () => {
    expect(answerViews(visas, { visa_kind: 'q2' }, zh, say)).toEqual([
      { fact: 'visa_kind', ask: '现在持哪种签证？', answer: 'Q2：短期探望中国亲属' },
    ])
  })

  test('is why papers are asked, and nothing out of the common', () => {
    const letter = viewsOf(visitor).find(({ code }) => code === 'M61')
    expect(letter).toMatchObject({
      reason: '因为：属于您选的这种情况，没有超过期限',
      isUsual: true,
      isInstead: false,
    })
  })

  test('says at once what exactly is meant by a paper of the case', () => {
    const relative = viewsOf(visitor).find(({ code }) => code === 'M41')
    expect(relative?.caseNote).toBe('中国亲属的身份证复印件，或者永久居留身份证复印件。')
    expect(viewsOf(visitor).find(({ code }) => code === 'M61')?.caseNote).toBeUndefined()
  })

  test('gives way to what to do instead where the stay is over: one note, and nothing to bring', () => {
    expect(hasInstead(visas, overstayed, '2026-12-01')).toBe(true)
    expect(hasInstead(visas, visitor, '2026-12-01')).toBe(false)
    const [only, ...others] = viewsOf(overstayed)
    expect(others).toEqual([])
    expect(only).toMatchObject({ isInstead: true, isBrought: false, quantity: '不用带东西' })
    expect(only?.note).toContain('马上去')
  })
})

test.each([
  ['35', 35],
  [' 0 ', 0],
  ['120', 120],
  ['121', undefined],
  ['3.5', undefined],
  ['', undefined],
  ['-1', undefined],
])('"%s" as an age is %s', (typed, age) => {
  expect(ageOf(typed)).toBe(age)
})

test('fees come in the order of the service, and one without a source names no price', () => {
  expect(feesOf(detail).map(one => [one.code, priceLabel(zh, one.prices[0])])).toEqual([
    ['F-2', '以窗口告知为准'],
    ['F-1', '120 元'],
  ])
  expect(priceLabel(zh, fee('F-0', 0).prices[0])).toBe('不收费')
})

test('the number of questions and of materials reads naturally', () => {
  expect([leftLabel(zh, 3), leftLabel(zh, 1)]).toEqual(['最多还有 3 个问题', '最后一个问题'])
  expect([readyLabel(zh, 0, 0), readyLabel(zh, 1, 0), readyLabel(zh, 2, 3)]).toEqual([
    '不用带材料',
    '请带这 1 样',
    '请带这 2 样，另有 3 样当场办',
  ])
  expect([readyLabel(en, 2, 2), readyLabel(en, 1, 1)]).toEqual([
    'Bring 2; 2 more are done there',
    'Bring 1; 1 more is done there',
  ])
  expect(readyLabel(textsOf('ko'), 2, 2)).toBe('아래 2가지를 가져오세요. 2가지는 현장에서 합니다')
})

test('what is done at the counter is listed, and not counted as brought', () => {
  const fingerprints = { ...material('M02', '采集指纹'), form: 'onSite' as const }
  const { items } = resolveChecklist(rules, { age: 12, has_id_card: false }, '2026-11-23')
  const bringing = toBring(items, [...detail.materials.filter(({ code }) => code !== 'M02'), fingerprints])
  expect(items.map(one => one.material)).toEqual(['M01', 'M02', 'M03'])
  expect(bringing.map(one => one.material)).toEqual(['M01', 'M03'])
})

describe('what is done in the same visit', () => {
  test('says how much of it is in the bag already', () => {
    const [view] = togetherViews(detail, { age: 12, has_id_card: true }, '2026-11-23', zh, say)
    expect(view).toMatchObject({ code: 'HM-END-L', name: '旅游签注', note: '材料都一样，共 2 样' })
    const more = { ...detail, rules: rules.slice(0, 1) }
    expect(togetherViews(more, { age: 12, has_id_card: true }, '2026-11-23', zh, say)[0]?.note).toBe(
      '1 样材料相同，另带 1 样',
    )
  })
})

test.each([
  [{}, { age: 40 }, true],
  [{ age: 40, has_id_card: true }, { age: 40, military_active: false }, true],
  [{ age: 66 }, { age: 40 }, false],
  [{ age: 40, military_active: true }, { age: 40, military_active: false }, false],
])('answers %j and %j can be about one person: %s', (some, others, agreed) => {
  expect(isAgreed(some, others)).toBe(agreed)
  expect(isAgreed(others, some)).toBe(agreed)
})

test('what another list has brought along may be corrected there; what was answered here is kept', () => {
  const carried = { age: 36, military_active: false }
  const answers = { ...carried, has_id_card: true }
  expect(answersOfItsOwn({ answers, carried })).toEqual({ has_id_card: true })
  expect(answersOfItsOwn({ answers: { ...answers, age: 66 }, carried })).toEqual({
    age: 66,
    has_id_card: true,
  })
  expect(answersOfItsOwn({ answers })).toEqual(answers)
})

describe('a list that is sent to somebody', () => {
  const day = '2026-11-23'

  test('leads to the same list, and tells of an age only between which it is', () => {
    expect(sharedList(detail, { age: 43, has_id_card: true }, day)).toEqual({
      service: service.code,
      given: 'age.16_has_id_card.1',
    })
    expect(sharedList(detail, {}, day)).toEqual({ service: service.code })
    expect(sharedAgeLabel(detail, 16, day, zh)).toBe('已满 16 周岁')
    expect(sharedAgeLabel(detail, 0, day, zh)).toBe('未满 16 周岁')
  })

  test('says on the card how much there is to bring, as far as that is known', () => {
    const name = say(service.name)
    expect(shareTitle(detail, { age: 43, has_id_card: true }, day, zh, say)).toBe(`${name}，要带 1 样`)
    expect(shareTitle(detail, {}, day, zh, say)).toBe(`${name}，看看要带什么`)
    expect(shareTitle(undefined, {}, day, zh, say)).toBe('要带什么')
  })
})
