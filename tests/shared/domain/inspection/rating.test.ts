import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ratingReasons } from '../../../../shared/content/guidance/rating-reasons'
import { isRateable, ratingGroups, weekOfFinding } from '../../../../shared/domain/inspection/rating'
import type { RatingMonth } from '../../../../shared/schemas/rating'
import '../../../property'

const month = (name: string, satisfied: number, dissatisfied = 0): RatingMonth => ({
  month: name,
  levels: { ...(satisfied && { satisfied }), ...(dissatisfied && { dissatisfied }) },
  reasons: dissatisfied ? { longWait: dissatisfied } : {},
})

describe('what citizens say of their visits', () => {
  test('is told month by month where it is five or more', () => {
    const groups = ratingGroups([month('2026-10', 6), month('2026-09', 4, 1)], '2026-11-24')
    expect(groups.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['2026-09', '2026-09', 5],
      ['2026-10', '2026-10', 6],
    ])
    expect(groups[0]?.levels).toEqual({
      verySatisfied: 0,
      satisfied: 4,
      neutral: 0,
      dissatisfied: 1,
      veryDissatisfied: 0,
    })
    expect(groups[0]?.reasons).toEqual({ longWait: 1 })
  })

  test('of months with fewer is told together, and what is left over not yet', () => {
    const groups = ratingGroups(
      [month('2026-07', 2), month('2026-08', 2), month('2026-09', 1, 1), month('2026-10', 4)],
      '2026-11-24',
    )
    expect(groups.map(({ from, to, count }) => [from, to, count])).toEqual([['2026-07', '2026-09', 6]])
  })

  test('this month is told when it is over', () => {
    expect(ratingGroups([month('2026-11', 20)], '2026-11-30')).toEqual([])
    expect(ratingGroups([month('2026-11', 20)], '2026-12-01')).toHaveLength(1)
  })

  test('is never told of fewer than five, and never told twice', () => {
    const anyMonths = fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { maxLength: 24 })
    fc.assert(
      fc.property(anyMonths, counts => {
        const months = counts.map(([good, bad], i) =>
          month(`${2024 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`, good, bad),
        )
        const groups = ratingGroups(months, '2026-11-24')
        expect(groups.every(({ count }) => count >= 5)).toBe(true)
        for (const [i, group] of groups.entries()) expect(group.from > (groups[i - 1]?.to ?? '')).toBe(true)
        const all = counts.reduce((sum, [good, bad]) => sum + good + bad, 0)
        const told = groups.reduce((sum, { count }) => sum + count, 0)
        expect(all - told).toBeGreaterThanOrEqual(0)
        expect(all - told).toBeLessThan(5)
      }),
    )
  })
})

test.each([
  ['checkedIn', '2026-11-24', true],
  ['checkedIn', '2026-12-24', true],
  ['checkedIn', '2026-12-25', false],
  ['booked', '2026-11-24', false],
  ['missed', '2026-11-24', false],
  ['cancelled', '2026-11-24', false],
] as const)('a visit of 24 November that is %s can be rated on %s: %s', (status, today, rateable) =>
  expect(isRateable({ status, slotAt: '2026-11-24T10:00:00+08:00' }, today)).toBe(rateable),
)

test.each(['2026-11-23', '2026-11-25', '2026-11-29'])(
  'a finding of a rating on %s says the week alone',
  today => expect(weekOfFinding(today)).toEqual({ openedOn: '2026-11-23', dueOn: '2026-12-06' }),
)

test('reasons are named in three languages, each once', () => {
  expect(new Set(ratingReasons.map(({ code }) => code)).size).toBe(ratingReasons.length)
  for (const { name } of ratingReasons) expect(Object.values(name).every(text => text !== '')).toBe(true)
})
