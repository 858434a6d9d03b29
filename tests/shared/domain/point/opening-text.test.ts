import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { points } from '../../../../shared/content/points'
import { openingFrom, openingText } from '../../../../shared/domain/point/opening-text'
import type { OpeningRule } from '../../../../shared/schemas/point'
import { Opening } from '../../../../shared/schemas/point-fact'

const weekdays = [1, 2, 3, 4, 5]
const whole = [{ from: '09:00', to: '17:00' }]

test.each<[string, OpeningRule[]]>([
  ['周一至周五 09:00–17:00', [{ weekdays, periods: whole }]],
  ['周一到周五9：00-17：00', [{ weekdays, periods: whole }]],
  ['星期一至星期五 9:00~17:00', [{ weekdays, periods: whole }]],
  [
    '周一至周五 08:30–11:30、13:00–16:30；周六 09:00–12:00',
    [
      {
        weekdays,
        periods: [
          { from: '08:30', to: '11:30' },
          { from: '13:00', to: '16:30' },
        ],
      },
      { weekdays: [6], periods: [{ from: '09:00', to: '12:00' }] },
    ],
  ],
  [
    '夏季 每天 09:00–17:00\n冬季 周二、周四 09:00–17:00',
    [
      { season: { name: 'summer' }, weekdays: [1, 2, 3, 4, 5, 6, 7], periods: whole },
      { season: { name: 'winter' }, weekdays: [2, 4], periods: whole },
    ],
  ],
  [
    '05-01至09-30 周一至周五,周日 09:00–17:00',
    [{ season: { from: '05-01', to: '09-30' }, weekdays: [1, 2, 3, 4, 5, 7], periods: whole }],
  ],
])('the hours %j are understood', (text, opening) => {
  expect(openingFrom(text)).toEqual(opening)
  expect(v.is(Opening, opening)).toBe(true)
})

test.each([
  '',
  '；',
  '上午九点到下午五点',
  '周一至周五',
  '09:00–17:00',
  '周五至周一 09:00–17:00',
  '周八 09:00–17:00',
  '周一至周五 9点–17点',
  '周一至周五 09:00–17:00，另有安排',
])('the hours %j are not guessed at', text => {
  expect(openingFrom(text)).toBeUndefined()
})

describe('hours that no hall can have', () => {
  it.each<[string, unknown]>([
    ['without a rule', []],
    ['on no day', [{ weekdays: [], periods: whole }]],
    ['twice on a day', [{ weekdays: [1, 1], periods: whole }]],
    ['on an eighth day', [{ weekdays: [8], periods: whole }]],
    ['that end before they begin', [{ weekdays, periods: [{ from: '17:00', to: '09:00' }] }]],
    [
      'that overlap',
      [
        {
          weekdays,
          periods: [
            { from: '09:00', to: '12:00' },
            { from: '11:00', to: '16:00' },
          ],
        },
      ],
    ],
    ['after midnight', [{ weekdays, periods: [{ from: '09:00', to: '25:00' }] }]],
    ['in a thirteenth month', [{ season: { from: '13-01', to: '09-30' }, weekdays, periods: whole }]],
  ])('%s are refused', (_, opening) => {
    expect(v.is(Opening, opening)).toBe(false)
  })
})

it('the hours of every hall can be written down and read again', () => {
  for (const { opening } of points) {
    expect(openingFrom(openingText(opening))).toEqual(opening)
    expect(v.is(Opening, opening)).toBe(true)
  }
})

test('any hours can', () => {
  const day = fc.constantFrom('01-01', '05-01', '09-30', '12-31')
  const anyRule: fc.Arbitrary<OpeningRule> = fc
    .record({
      season: fc.option(
        fc.oneof(
          fc.constantFrom({ name: 'summer' as const }, { name: 'winter' as const }),
          fc.record({ from: day, to: day }),
        ),
        { nil: undefined },
      ),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      hours: fc.subarray(['08:00', '09:30', '11:30', '13:00', '16:30', '18:00'], {
        minLength: 2,
      }),
    })
    .map(({ season, weekdays: days, hours }) => ({
      ...(season && { season }),
      weekdays: days,
      periods: hours.flatMap((from, i) =>
        i % 2 === 0 && hours[i + 1] ? [{ from, to: hours[i + 1] ?? '' }] : [],
      ),
    }))
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 1, maxLength: 4 }), opening => {
      expect(openingFrom(openingText(opening))).toEqual(opening)
    }),
  )
})
