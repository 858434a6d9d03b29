import { expect, it } from 'vitest'
import { requirementsOn } from '../../../../shared/domain/checklist/requirement'
import type { Rule } from '../../../../shared/schemas/rule'

const rule = (code: string, material: string, dates: { from?: string; until?: string } = {}): Rule => ({
  code,
  material,
  services: ['PP-NEW'],
  when: true,
  evidence: { confidence: 'high', asOf: '2026-11-01', sources: ['L1'] },
  ...dates,
})
const rules = [rule('a', 'M01', { until: '2026-12-01' }), rule('b', 'M02', { from: '2026-12-01' })]
const askedOn = (day: string) => requirementsOn(rules, day).map(({ material }) => material)

it('of two rules that follow one another each holds on its own days, however often and in which order one looks', () => {
  expect(askedOn('2026-11-30')).toEqual(['M01'])
  expect(askedOn('2026-12-01')).toEqual(['M02'])
  expect(askedOn('2026-11-30')).toEqual(['M01'])
})

it('a changed list of rules is read anew', () => {
  expect(askedOn('2026-11-30')).toEqual(['M01'])
  expect(requirementsOn([...rules, rule('c', 'M03')], '2026-11-30').map(({ material }) => material)).toEqual([
    'M01',
    'M03',
  ])
})

it('what everybody asks about a day is worked out once, for as many days as can be booked', () => {
  const first = requirementsOn(rules, '2026-11-30')
  for (let day = 1; day <= 14; day++) requirementsOn(rules, `2026-12-${String(day).padStart(2, '0')}`)
  expect(requirementsOn(rules, '2026-11-30')).toBe(first)
})
