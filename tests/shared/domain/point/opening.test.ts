import { describe, expect, it } from 'vitest'
import { holidays as published } from '../../../../shared/content/holidays'
import {
  type Holidays,
  isOpenAt,
  mayBeOpenAt,
  openPeriods,
  plannedCounters,
} from '../../../../shared/domain/point/opening'
import type { OpeningRule } from '../../../../shared/schemas/point'
import { at, monday, pointWith } from '../../build'

const none: Holidays = new Map()
const hoursOf = (opening: OpeningRule[], day: string, holidays = none) =>
  openPeriods(pointWith({ opening }), day, holidays).map(({ fromMinute, toMinute }) =>
    [fromMinute, toMinute].map(minute => minute / 60).join('–'),
  )
const rule = (from: string, to: string, more: Partial<OpeningRule> = {}): OpeningRule => ({
  weekdays: [1, 2, 3, 4, 5],
  periods: [{ from, to }],
  ...more,
})

describe('a point', () => {
  it('closes for lunch', () => {
    expect(openPeriods(pointWith(), monday, none)).toEqual([
      { fromMinute: 540, toMinute: 720 },
      { fromMinute: 780, toMinute: 990 },
    ])
  })

  it('is closed on a weekday no rule names', () => {
    expect(hoursOf([rule('09:00', '16:00')], '2026-11-28')).toEqual([])
  })

  it('goes by the first rule that matches: half of Friday, all of the other days', () => {
    const opening = [rule('09:00', '12:00', { weekdays: [5] }), rule('09:00', '16:00')]
    expect(hoursOf(opening, '2026-11-27')).toEqual(['9–12'])
    expect(hoursOf(opening, '2026-11-26')).toEqual(['9–16'])
  })

  it('is closed from the day on which it ends', () => {
    const ending = pointWith({ endedOn: monday })
    expect(openPeriods(ending, '2026-11-20', none)).toHaveLength(2)
    expect(openPeriods(ending, monday, none)).toEqual([])
  })

  it('is closed on a day that does not exist', () => {
    expect(hoursOf([rule('09:00', '16:00')], '2026-11-31')).toEqual([])
    expect(hoursOf([rule('09:00', '16:00', { weekdays: [7] })], '2026-11-32')).toEqual([])
  })
})

describe('a season', () => {
  const summer = rule('08:30', '17:00', { season: { from: '05-01', to: '09-30' } })
  const winter = rule('09:00', '15:00', { season: { from: '11-01', to: '02-29' } })
  const rest = rule('09:00', '16:00')

  it.each([
    ['2026-04-30', '9–16'],
    ['2026-05-01', '8.5–17'],
    ['2026-09-30', '8.5–17'],
    ['2026-10-01', '9–16'],
    ['2026-10-30', '9–16'],
    ['2026-11-02', '9–15'],
    ['2026-12-31', '9–15'],
    ['2027-01-01', '9–15'],
    ['2028-02-29', '9–15'],
    ['2028-03-01', '9–16'],
    ['2027-11-01', '9–15'],
  ])('includes its first and last day and may wrap over the New Year: %s %s', (day, hours) => {
    expect(hoursOf([summer, winter, rest], day)).toEqual([hours])
  })

  it('may be a single day', () => {
    const day = rule('10:00', '12:00', { season: { from: '05-04', to: '05-04' } })
    expect(hoursOf([day, rest], '2026-05-04')).toEqual(['10–12'])
    expect(hoursOf([day, rest], '2026-05-05')).toEqual(['9–16'])
  })

  it('without a rule for the others leaves them closed', () => {
    expect(hoursOf([winter], '2026-07-01')).toEqual([])
  })
})

describe('seasons of which nobody knows the days', () => {
  const season = (name: 'summer' | 'winter', ...hours: [from: string, to: string][]): OpeningRule => ({
    season: { name },
    weekdays: [1, 2, 3, 4, 5],
    periods: hours.map(([from, to]) => ({ from, to })),
  })
  const opening = [
    season('summer', ['08:30', '11:30'], ['13:30', '17:00']),
    season('winter', ['08:30', '11:30'], ['13:00', '16:30']),
  ]

  it.each(['2026-07-01', '2026-11-23', '2026-10-01'])('open when both do, on any day: %s', day => {
    expect(hoursOf(opening, day)).toEqual(['8.5–11.5', '13.5–16.5'])
  })

  it('are both closed on a Saturday and on a holiday', () => {
    expect(hoursOf(opening, '2026-11-28')).toEqual([])
    expect(hoursOf(opening, monday, new Map([[monday, 'off']]))).toEqual([])
  })

  it.each([
    ['08:29', false, false],
    ['08:30', true, true],
    ['11:30', false, false],
    ['13:00', false, true],
    ['13:30', true, true],
    ['16:29', true, true],
    ['16:30', false, true],
    ['17:00', false, false],
  ])('at %s: surely open %s, perhaps %s', (time, surely, perhaps) => {
    const point = pointWith({ opening })
    expect(isOpenAt(point, at(time), none)).toBe(surely)
    expect(mayBeOpenAt(point, at(time), none)).toBe(perhaps)
  })

  it('are closed where the hours of one begin when those of the other end', () => {
    const touching = [season('summer', ['08:00', '12:00']), season('winter', ['12:00', '16:00'])]
    expect(openPeriods(pointWith({ opening: touching }), monday, none)).toEqual([])
  })

  it('give way to a season with days', () => {
    const dated = rule('10:00', '12:00', { season: { from: '07-01', to: '07-31' } })
    expect(hoursOf([dated, ...opening], '2026-07-01')).toEqual(['10–12'])
    expect(hoursOf([dated, ...opening], '2026-08-03')).toEqual(['8.5–11.5', '13.5–16.5'])
  })
})

describe('a holiday', () => {
  const friday = rule('09:00', '12:00', { weekdays: [5] })

  it('closes every point, whatever its weekday', () => {
    expect(hoursOf([rule('09:00', '16:00')], monday, new Map([[monday, 'off']]))).toEqual([])
  })

  it('is worked off on a Saturday by the hours of a Friday', () => {
    const saturday = '2026-10-10'
    expect(hoursOf([friday, rule('09:00', '16:00')], saturday, new Map([[saturday, 'work']]))).toEqual([
      '9–12',
    ])
  })

  it('of 2026 closes the points for a week in October and opens them on the tenth', () => {
    const holidays: Holidays = new Map(published.map(({ day, kind }) => [day, kind]))
    const days = Array.from({ length: 12 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`)
    const open = days.filter(day => openPeriods(pointWith(), day, holidays).length > 0)
    expect(open.map(day => Number(day.slice(8)))).toEqual([8, 9, 10, 12])
  })
})

describe('the planned counters', () => {
  const point = pointWith({
    counters: 5,
    roster: [
      { from: '11:30', to: '14:00', counters: 2 },
      { from: '16:00', to: '16:30', counters: 0 },
    ],
  })
  const periods = openPeriods(point, monday, none)

  it.each([
    ['before the doors open', 539, 0],
    ['when the doors open', 540, 5],
    ['before a roster row begins', 689, 5],
    ['from the first minute of a roster row', 690, 2],
    ['in the lunch break, roster or not', 720, 0],
    ['after lunch while the row lasts', 780, 2],
    ['when the row has ended', 840, 5],
    ['in a row that plans none', 960, 0],
    ['when the doors close', 990, 0],
  ])('%s', (_, minute, counters) => {
    expect(plannedCounters(point, periods, minute)).toBe(counters)
  })
})
