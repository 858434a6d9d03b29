import { describe, expect, it } from 'vitest'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import type { Answers } from '../../../../shared/schemas/fact'
import type { Condition, Rule } from '../../../../shared/schemas/rule'
import { test, today, withRules } from './rule-cases'

const lost = test('lost', 'eq', true)
const abroad = test('settled_abroad', 'eq', true)
const away = test('out_of_province', 'eq', true)
const serves = test('military_active', 'eq', true)
const registered = test('registered_state_personnel', 'eq', true)
const child = test('age', 'lt', 16)
const grownUp = test('age', 'gte', 16)
const rule = (when: Condition, changes: Partial<Rule> = {}): Rule => ({
  ...(withRules([{ material: 'M01', when }])[0] as Rule),
  ...changes,
})
const itemOf = (rules: Rule[], answers: Answers) => resolveChecklist(rules, answers, today).items[0]
const reasonOf = (when: Condition, answers: Answers) => itemOf([rule(when)], answers)?.reason

describe('the reason', () => {
  const either: Condition = { any: [{ all: [lost, abroad] }, away] }

  it('is the fewest things that are enough, though longer ones are asked first', () => {
    expect(reasonOf(either, { lost: true, settled_abroad: true, out_of_province: true })).toEqual([away])
    expect(reasonOf(either, { lost: true, settled_abroad: true, out_of_province: false })).toEqual([
      lost,
      abroad,
    ])
    expect(reasonOf(either, { out_of_province: true })).toEqual([away])
  })

  it('is the first of two that are enough alone', () => {
    expect(reasonOf({ any: [lost, away] }, { lost: true, out_of_province: true })).toEqual([lost])
    expect(reasonOf({ any: [away, lost] }, { lost: true, out_of_province: true })).toEqual([away])
  })

  it('is none where everybody brings it', () => {
    expect(reasonOf(true, { lost: true })).toEqual([])
    expect(reasonOf({ any: [lost, test('lost', 'eq', false)] }, { lost: true })).toEqual([])
    expect(reasonOf({ any: [child, grownUp] }, { age: 9 })).toEqual([])
  })

  it('names a condition once, however often it is written', () => {
    expect(reasonOf({ all: [lost, { any: [lost, { all: [lost] }] }] }, { lost: true })).toEqual([lost])
  })

  it('names both bounds of an age where both are needed', () => {
    const over60 = test('age', 'gte', 60)
    const under70 = test('age', 'lt', 70)
    expect(reasonOf({ all: [over60, under70] }, { age: 65 })).toEqual([over60, under70])
    expect(reasonOf({ any: [over60, under70] }, { age: 65 })).toEqual([])
  })

  it('is the age where no child can be what the rule asks for', () => {
    const notServing = test('military_active', 'eq', false)
    expect(reasonOf(notServing, { age: 9 })).toEqual([child])
    expect(reasonOf(notServing, { age: 36, military_active: false })).toEqual([notServing])
    expect(reasonOf({ all: [notServing, lost] }, { age: 9, lost: true })).toEqual([lost, child])
  })

  it('is the post or the service where only a grown-up can have it', () => {
    expect(reasonOf(grownUp, { military_active: true })).toEqual([serves])
    expect(reasonOf(grownUp, { registered_state_personnel: true })).toEqual([registered])
    expect(reasonOf(grownUp, { age: 36 })).toEqual([grownUp])
  })

  it('is both where a grown-up is asked for more', () => {
    expect(reasonOf({ all: [grownUp, lost] }, { military_active: true, lost: true })).toEqual([lost, serves])
  })

  it('does not bring in age where nothing that goes with age is asked', () => {
    expect(reasonOf(lost, { lost: true, age: 9 })).toEqual([lost])
    expect(reasonOf({ any: [lost, child] }, { lost: true, age: 36 })).toEqual([lost])
  })
})

describe('a material', () => {
  it('is not listed while anybody behind the answers may do without', () => {
    expect(itemOf([rule(lost)], {})).toBeUndefined()
    expect(itemOf([rule({ any: [child, serves] })], { age: 36 })).toBeUndefined()
    expect(itemOf([rule(lost)], { lost: false })).toBeUndefined()
    expect(itemOf([rule(lost)], { lost: true })).toMatchObject({ material: 'M01' })
  })

  const copy = rule(child, { form: 'copy' })
  const original = rule(true, { form: 'submitOriginal' })

  it.each([
    ['of the first rule that asks the person', [copy, original], { age: 9 }, 'copy'],
    ['of the next where the first does not ask', [copy, original], { age: 36 }, 'submitOriginal'],
    ['of the rule that is certain while the first is open', [copy, original], {}, 'submitOriginal'],
    ['of the first rule, though another holds as well', [original, copy], { age: 9 }, 'submitOriginal'],
    ['of the youngest there can be where each has a rule of his own', [rule(grownUp), copy], {}, 'copy'],
    ['of the rule of the youngest, whichever is written first', [copy, rule(grownUp)], {}, 'copy'],
  ] as [string, Rule[], Answers, string][])('is handed in by the form %s', (_, rules, answers, form) => {
    expect(itemOf(rules, answers)?.form).toBe(form)
  })

  it('is told with the remark and the source of its rule, and without what the rule does not say', () => {
    const note = { 'zh-CN': '旧照片可用', en: 'An earlier photo will do', ko: '이전 사진도 됩니다' }
    const evidence = { confidence: 'low' as const, sources: ['K2'], asOf: '2025' }
    expect(itemOf([rule(true, { note, evidence })], {})).toEqual({
      material: 'M01',
      note,
      evidence,
      reason: [],
    })
    expect(itemOf([rule(true, { form: 'copy' })], {})).toEqual({
      material: 'M01',
      form: 'copy',
      evidence: rule(true).evidence,
      reason: [],
    })
  })
})

describe('a list', () => {
  it('goes in the order of the rules, and says what is still open', () => {
    const rules = withRules([
      { material: 'M02', when: true },
      { material: 'M01', when: lost },
      { material: 'M02', when: lost },
      { material: 'M03', when: { any: [lost, test('lost', 'eq', false)] } },
    ])
    const { items, open } = resolveChecklist(rules, {}, today)
    expect(items.map(({ material }) => material)).toEqual(['M02', 'M03'])
    expect(open).toEqual(['lost'])
    expect(resolveChecklist(rules, { lost: true }, today)).toMatchObject({
      items: [{ material: 'M02' }, { material: 'M01' }, { material: 'M03' }],
      open: [],
    })
  })

  it('of no rules is empty', () => {
    expect(resolveChecklist([], { lost: true }, today)).toEqual({ items: [], open: [] })
  })
})
