import { expect, it } from 'vitest'
import { saidWords } from '../../../../miniprogram/src/guide/edition/view'
import { services } from '../../../../shared/content/services'
import type { SaidChange } from '../../../../shared/schemas/notice'
import type { Service } from '../../../../shared/schemas/service'
import { textsOf } from '../../../../shared/texts'
import { editionTexts } from '../../../../shared/texts/edition'
import { said } from '../../../shared/content/said'
import { say } from '../../builder'

const speech = { language: 'zh-CN', texts: textsOf('zh-CN'), say, sayAlso: () => undefined } as const
const words = (change: SaidChange) => saidWords({ said: [change] }, editionTexts['zh-CN'], speech)[0]

it.each<[string, SaidChange, [string, string, string]]>([
  [
    'what a class takes for granted, by its question',
    { field: 'answers.lost', name: said('丢了吗？'), before: false, after: true },
    ['丢了吗？', '否', '是'],
  ],
  [
    'whom a class is for',
    { field: 'audiences', before: 'mainland', after: 'mainland、foreigner' },
    ['适用对象', '内地居民', '内地居民、外国人'],
  ],
  [
    'a field of a guide, by its official name',
    { field: 'guide.visits', after: said('1次') },
    ['到现场次数', '没有', '1次'],
  ],
  [
    'the laws of a field of a guide',
    { field: 'laws.visits', before: '《甲》', after: '《乙》' },
    ['到现场次数 · 依据', '《甲》', '《乙》'],
  ],
  [
    'what a hall takes',
    { field: 'only', before: [said('甲')], after: [said('甲'), said('乙')] },
    ['只受理', '甲', '甲、乙'],
  ],
  [
    'what a hall takes that took everything before',
    { field: 'only', before: [], after: [said('甲')] },
    ['只受理', '没有', '甲'],
  ],
  ['an age', { field: 'years', before: 16, after: 18 }, ['年龄', '16', '18']],
  [
    'an answer to choose',
    { field: 'options.full', before: said('满了'), after: said('快满了') },
    ['可选的回答', '满了', '快满了'],
  ],
])('%s', (_, change, [label, was, now]) => {
  expect(words(change)).toEqual({ label, was, now })
})

it('where a service may be done, rule by rule: whom, what ties them to halls, which places, from when', () => {
  const { evidence } = services[0] as Service
  const places = {
    before: [],
    after: [
      {
        when: { fact: 'changchun_tie', op: 'eq', value: 'permit' } as const,
        by: 'staying' as const,
        reach: 'prefecture' as const,
        within: ['220100'],
        from: '2027-01-01',
        evidence,
      },
      { by: 'registered' as const, until: '2028-01-01', evidence },
    ],
    answers: { 'changchun_tie permit': said('在长春有居住证') },
    names: { '220100': said('长春市') },
  }
  expect(words({ field: 'places', places })).toEqual({
    label: '可以去哪些大厅',
    was: '哪里都行',
    now:
      '1. 在长春有居住证 · 住宿地、居留地 · 所属市州的任何大厅 · 只限长春市 · 2027年1月1日起; ' +
      '2. 所有人 · 户籍地 · 本县或所属市州的大厅 · 到2028年1月1日为止',
  })
})
