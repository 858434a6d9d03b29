import { describe, expect, it } from 'vitest'
import {
  halfHourWeights,
  monthMultiplier,
  visitsPerCounterDay,
  walkInShare,
  weekdayMultiplier,
} from '../../../../shared/content/profile'
import { minuteOf } from '../../../../shared/domain/calendar'
import { assumedProfile } from '../../../../shared/domain/learned/profile'
import { openPeriods } from '../../../../shared/domain/point/opening'
import type { Point } from '../../../../shared/schemas/point'
import { monday, pointWith } from '../../build'

const profileOf = (changes: Partial<Point> = {}, day = monday) => {
  const point = pointWith(changes)
  return assumedProfile(point, day, openPeriods(point, day, new Map()))
}
const minutes = Array.from({ length: 1440 }, (_, minute) => minute)
const dayTotal = (profile: (minute: number) => number) =>
  minutes.reduce((sum, minute) => sum + profile(minute), 0)

describe('the assumed walk-ins', () => {
  it('of a day are those of its counters, weekday and month', () => {
    const expected = 4 * visitsPerCounterDay * walkInShare * 1.15 * 0.67
    expect(dayTotal(profileOf())).toBeCloseTo(expected, 6)
    expect(dayTotal(profileOf({ counters: 8 }))).toBeCloseTo(2 * expected, 6)
  })

  it.each([
    ['at night', '03:00'],
    ['before the doors open', '08:59'],
    ['in the lunch break', '12:30'],
    ['after closing', '16:30'],
  ])('are none %s', (_, time) => {
    expect(profileOf()(minuteOf(time))).toBe(0)
  })

  it('come to a closed point on no minute of the day', () => {
    expect(dayTotal(profileOf({}, '2026-11-28'))).toBe(0)
  })

  it('are more at half past ten than in the first half hour, and more on Monday than on Thursday', () => {
    const profile = profileOf()
    expect(profile(minuteOf('10:30'))).toBeGreaterThan(profile(minuteOf('09:00')))
    expect(dayTotal(profile)).toBeGreaterThan(dayTotal(profileOf({}, '2026-11-26')))
  })

  it('are known for every weekday and month, and for half hours that follow each other', () => {
    expect(Object.keys(weekdayMultiplier)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(monthMultiplier).toHaveLength(12)
    const starts = Object.keys(halfHourWeights).map(minuteOf)
    expect(starts).toEqual(starts.map((_, i) => (starts[0] ?? 0) + i * 30))
  })
})
