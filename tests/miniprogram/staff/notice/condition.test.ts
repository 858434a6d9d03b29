import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionLabel } from '../../../../miniprogram/src/guide/edition/condition-label'
import {
  ageTerm,
  conditionOf,
  type Groups,
  groupsOf,
  type Term,
} from '../../../../miniprogram/src/staff/notice/condition'
import { rules } from '../../../../shared/content/rules'
import { holds } from '../../../../shared/domain/checklist/requirement'
import type { Answers } from '../../../../shared/schemas/fact'
import type { Condition, Test } from '../../../../shared/schemas/rule'
import { textsOf } from '../../../../shared/texts'
import { noticeTexts } from '../../../../shared/texts/notice'
import '../../../property'

const words = noticeTexts['zh-CN']
const said = (when: Condition) => conditionLabel(textsOf('zh-CN'), words, when)
const age = (op: 'gte' | 'lt', value: number): Test => ({ fact: 'age', op, value })
const yes = (fact: 'military_active' | 'lost' | 'damaged'): Test => ({ fact, op: 'eq', value: true })
const soldier = yes('military_active')

describe('a condition as it is written', () => {
  it.each<[string, Groups, Condition]>([
    ['everybody', { joint: 'all', groups: [] }, true],
    ['one thing', { joint: 'any', groups: [[[soldier]]] }, soldier],
    [
      'two things at once',
      { joint: 'all', groups: [[[soldier]], [[yes('lost')]]] },
      { all: [soldier, yes('lost')] },
    ],
    ['one of two', { joint: 'any', groups: [[[soldier]], [[yes('lost')]]] }, { any: [soldier, yes('lost')] }],
    [
      'an age from one year to another',
      { joint: 'all', groups: [[[age('gte', 16), age('lt', 60)]]] },
      { all: [age('gte', 16), age('lt', 60)] },
    ],
    [
      'the young or the old, if they have lost it',
      { joint: 'all', groups: [[[age('lt', 7)], [age('gte', 60)]], [[yes('lost')]]] },
      { all: [{ any: [age('lt', 7), age('gte', 60)] }, yes('lost')] },
    ],
    [
      'a child that has lost it, or any soldier',
      { joint: 'any', groups: [[[age('lt', 16)], [yes('lost')]], [[soldier]]] },
      { any: [{ all: [age('lt', 16), yes('lost')] }, soldier] },
    ],
  ])('%s', (_, groups, when) => {
    expect(conditionOf(groups)).toEqual(when)
  })

  const test = fc.constantFrom(age('lt', 7), age('gte', 60), soldier, yes('lost'), yes('damaged'))
  const term = fc.oneof(
    test.map((one): Term => [one]),
    fc.constant<Term>([age('gte', 16), age('lt', 60)]),
  )
  const written: fc.Arbitrary<Groups> = fc.record({
    joint: fc.constantFrom('all' as const, 'any' as const),
    groups: fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  })
  const answers: fc.Arbitrary<Answers> = fc.record({
    age: fc.integer({ min: 0, max: 99 }),
    military_active: fc.boolean(),
    lost: fc.boolean(),
    damaged: fc.boolean(),
  })

  it('means what its groups say, and is shown in groups that mean the same', () => {
    const passes = (all: Answers) => (one: Test) => holds(one, all)
    fc.assert(
      fc.property(written, answers, (groups, all) => {
        const holdsTerm = (one: Term) => one.every(passes(all))
        const isMeant =
          groups.groups.length === 0 ||
          (groups.joint === 'all'
            ? groups.groups.every(group => group.some(holdsTerm))
            : groups.groups.some(group => group.every(holdsTerm)))
        const when = conditionOf(groups)
        expect(holds(when, all)).toBe(isMeant)
        const again = groupsOf(when)
        if (again) expect(holds(conditionOf(again), all)).toBe(isMeant)
        // Whatever is written in groups of single things is shown in groups.
        if (groups.groups.flat().every(one => one.length === 1)) expect(again).toBeDefined()
      }),
      { numRuns: 400 },
    )
  })

  it('of the rules there are is shown in groups, or not at all, and never as another', () => {
    const shown = rules.flatMap(({ when }) => {
      const groups = groupsOf(when)
      return groups ? [[when, conditionOf(groups)] as const] : []
    })
    expect(shown.length).toBeGreaterThan(300)
    for (const [when, again] of shown) expect(said(again)).toBe(said(when))
  })
})

describe('in words', () => {
  it.each<[Condition, string]>([
    [true, '所有人'],
    [{ all: [age('gte', 16), soldier] }, '已满 16 周岁，是现役军人'],
    [
      { all: [{ any: [age('lt', 7), age('gte', 60)] }, soldier] },
      '（未满 7 周岁或者已满 60 周岁），是现役军人',
    ],
  ])('%j is %s', (when, label) => {
    expect(said(when)).toBe(label)
  })

  it('an answer of several is said as its question has it', () => {
    const expiring: Test = { fact: 'renew_reason', op: 'eq', value: 'expiring' }
    const label = conditionLabel(
      textsOf('zh-CN'),
      words,
      { any: [expiring, soldier] },
      () => '为什么换发 快到期',
    )
    expect(label).toContain('为什么换发 快到期')
  })
})

describe('an age', () => {
  it.each([
    ['18', '', [age('gte', 18)]],
    ['', '7', [age('lt', 7)]],
    ['16', '60', [age('gte', 16), age('lt', 60)]],
    ['60', '16', undefined],
    ['', '', undefined],
    ['0', '', undefined],
    ['121', '', undefined],
    ['16.5', '', undefined],
  ])('from %j, under %j', (from, below, term) => {
    expect(ageTerm(from, below)).toEqual(term)
  })
})
