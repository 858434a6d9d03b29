import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../shared/domain/calendar'
import {
  type Ahead,
  aheadFor,
  lookAhead,
  partsFrom,
  pointDay,
  slotsFor,
  withOneHeld,
} from '../../../../shared/domain/forecast/ahead'
import { noExperience } from '../../../../shared/domain/forecast/experience'
import { assumedPlan, furthestDay, lastBookableDay, planOn } from '../../../../shared/domain/point/open-plan'
import { isOpenAt, openPeriods } from '../../../../shared/domain/point/opening'
import type { Visit } from '../../../../shared/domain/point/place'
import { changedWeek } from '../../../../shared/domain/point/plan-change'
import { poolOf, poolsSaid, sharedCounters } from '../../../../shared/domain/point/pool'
import {
  bookableDays,
  bookablePlaces,
  openDays,
  plannedSlots,
  wholeSlots,
} from '../../../../shared/domain/point/slot'
import { unfitBookings } from '../../../../shared/domain/point/unfit'
import type { Plan } from '../../../../shared/schemas/point'
import { pointWith } from '../../build'

const [monday, saturday] = ['2026-11-23', '2026-11-28']
const at = (day: string, time: string) => `${day}T${time}:00+08:00`
const holidays = new Map([['2026-11-25', 'off' as const]])
const usual = pointWith()
const plan = (changes: Partial<Plan> = {}): Plan => ({ ...assumedPlan(usual, '2026-11-24'), ...changes })
const weekdays = [1, 2, 3, 4, 5]
const morning = [{ weekdays, periods: [{ from: '09:00', to: '12:00' }] }]
const times = (day: string, point: typeof usual) =>
  plannedSlots(point, day, holidays).map(({ slotAt, capacity }) => `${timeOf(slotAt)} ${capacity}`)

describe('a plan', () => {
  it('holds from its day on, and the one before until then', () => {
    const point = pointWith({
      plans: [plan({ opening: morning }), plan({ from: '2026-11-27', counters: 1, walkInPercent: 0 })],
    })
    expect(openPeriods(point, monday, holidays)).toHaveLength(2)
    expect(openPeriods(point, '2026-11-26', holidays)).toEqual([{ fromMinute: 540, toMinute: 720 }])
    expect(times('2026-11-27', point)[0]).toBe('09:00 3')
  })

  it('gives all days of it one object, so that what is worked out of it is kept', () => {
    const point = pointWith({ plans: [plan()] })
    expect(planOn(point, '2026-11-26')).toBe(planOn(point, '2026-11-27'))
    expect(planOn(point, monday)).toBe(point)
    expect(planOn(planOn(point, '2026-11-26'), '2026-11-26')).toBe(planOn(point, '2026-11-26'))
  })

  it('keeps a share for walk-ins, has counters by time and slots of its length', () => {
    const roster = [{ from: '09:00', to: '10:00', counters: 1 }]
    const point = pointWith({
      plans: [plan({ opening: morning, roster, slotMinutes: 60, walkInPercent: 50 })],
    })
    expect(times('2026-11-26', point)).toEqual(['09:00 3', '10:00 12', '11:00 12'])
  })

  it('takes some services at hours of their own only, and others not at all', () => {
    const groups = [
      { services: ['FV-EXT'], opening: [{ weekdays: [4], periods: [{ from: '10:00', to: '11:00' }] }] },
    ]
    const point = pointWith({ plans: [plan({ groups, except: ['HM-NEW'] })] })
    const booked = (service: string, day: string, time: string) =>
      bookablePlaces(point, [{ service }], 1, at(day, time), at(monday, '09:00'), holidays)
    expect(booked('FV-EXT', '2026-11-26', '10:30')).toHaveLength(1)
    expect(booked('FV-EXT', '2026-11-26', '11:00')).toEqual({ problem: 'slotClosed' })
    expect(booked('FV-EXT', '2026-11-27', '10:30')).toEqual({ problem: 'slotClosed' })
    expect(booked('PP-NEW', '2026-11-27', '10:30')).toHaveLength(1)
    const both = [{ service: 'PP-NEW' }, { service: 'FV-EXT' }]
    expect(bookablePlaces(point, both, 1, at('2026-11-26', '11:00'), at(monday, '09:00'), holidays)).toEqual({
      problem: 'slotClosed',
    })
    expect(booked('HM-NEW', '2026-11-27', '10:30')).toEqual({ problem: 'serviceNotAccepted' })
  })
})

describe('services with counters of their own', () => {
  const thursday = '2026-11-26'
  const visas = { services: ['FV-EXT', 'FR-EXT'], opening: morning, counters: 2 }
  const point = pointWith({ plans: [plan({ counters: 5, walkInPercent: 0, groups: [visas] })] })
  const slotAt = (time: string, of = point) =>
    plannedSlots(of, thursday, holidays).find(slot => slot.slotAt === at(thursday, time))
  const booked = (visits: Visit[], count: number, time = '09:00') =>
    bookablePlaces(point, visits, count, at(thursday, time), at(monday, '09:00'), holidays)
  const [visa, stay, passport] = [
    { service: 'FV-EXT', minutes: 30 },
    { service: 'FR-EXT', minutes: 15 },
    { service: 'PP-NEW', minutes: 8 },
  ]

  it('take what these counters can, and all else the rest; out of their hours all is for all else', () => {
    expect(slotAt('09:00')).toMatchObject({ capacity: 15, pools: { 'FR-EXT': 6, others: 9 } })
    expect(slotAt('14:00')).toMatchObject({ capacity: 15, pools: { others: 15 } })
    expect(slotAt('14:00')?.pools).not.toHaveProperty('FR-EXT')
  })

  it('leave one counter to all else while there is one, and have none where no more is open', () => {
    const roster = [
      { from: '09:00', to: '09:30', counters: 1 },
      { from: '09:30', to: '10:00', counters: 2 },
    ]
    const few = pointWith({ plans: [plan({ counters: 5, roster, walkInPercent: 0, groups: [visas] })] })
    expect(slotAt('09:00', few)?.pools).toEqual({ 'FR-EXT': 0, others: 3 })
    expect(slotAt('09:30', few)?.pools).toEqual({ 'FR-EXT': 3, others: 3 })
    fc.assert(
      fc.property(
        fc.nat({ max: 12 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
        (open, own) => {
          const groups = own.map((counters, i) => ({ services: [`S-${i}`], opening: [], counters }))
          const shares = sharedCounters(open, groups)
          expect(shares.reduce((sum, [, counters]) => sum + counters, 0)).toBe(open)
          expect(shares.at(-1)?.[1]).toBeGreaterThanOrEqual(Math.min(1, open))
          for (const [i, counters] of own.entries()) expect(shares[i]?.[1]).toBeLessThanOrEqual(counters)
        },
      ),
    )
  })

  it.each([
    ['one of them takes places there', [visa], 3, [['09:00', 'FR-EXT', 3]]],
    [
      'two of them as many as their minutes need',
      [visa, stay],
      5,
      [
        ['09:00', 'FR-EXT', 3],
        ['09:30', 'FR-EXT', 2],
      ],
    ],
    ['another one takes them elsewhere', [passport], 1, [['09:00', 'others', 1]]],
    [
      'a visit for both takes at each what the minutes there need, one after the other',
      [stay, passport],
      3,
      [
        ['09:00', 'FR-EXT', 2],
        ['09:00', 'others', 1],
      ],
    ],
    [
      'also where the first takes all of a slot',
      [visa, passport],
      4,
      [
        ['09:00', 'FR-EXT', 3],
        ['09:30', 'others', 1],
      ],
    ],
  ])('%s', (_, visits, count, expected) => {
    const planned = booked(visits, count)
    if ('problem' in planned) throw new Error(planned.problem)
    expect(planned.map(({ slotAt, pool, places }) => [timeOf(slotAt), pool, places])).toEqual(expected)
    const inAll = planned.reduce((sum, { places }) => sum + places, 0)
    expect(inAll).toBe(count)
  })

  it('are the same in whatever order they are said, and others with others, or with none', () => {
    const said = (...groups: { services: string[]; counters?: number }[]) =>
      poolsSaid({ groups: groups.map(group => ({ ...group, opening: morning })) })
    const [one, two] = [
      { services: ['B', 'A'], counters: 1 },
      { services: ['C'], counters: 2 },
    ]
    expect(said(two, { services: ['A', 'B'], counters: 5 })).toBe(said(one, two))
    const different = [said(one), said(two), said(one, two), said({ services: ['A'], counters: 1 }), said()]
    expect(new Set(different).size).toBe(different.length)
    expect(said({ services: ['A'] })).toBe(said())
    expect(poolsSaid({})).toBe(said())
    const divided = { groups: [{ ...one, opening: morning }] }
    expect([poolOf(divided, 'A'), poolOf(divided, 'B'), poolOf(divided, 'C'), poolOf(divided)]).toEqual([
      'A',
      'A',
      'others',
      'others',
    ])
    expect(poolOf({ groups: [] }, 'A')).toBeUndefined()
  })

  it('are not there out of their hours, nor is a visit for them and others', () => {
    expect(booked([visa], 3, '14:00')).toEqual({ problem: 'slotClosed' })
    expect(booked([passport, stay], 3, '14:00')).toEqual({ problem: 'slotClosed' })
    expect(booked([visa, stay], 5, '11:30')).toEqual({ problem: 'slotClosed' })
  })

  it('are looked ahead at by themselves, and what is held there is gone there alone', () => {
    const day = lookAhead({
      ...pointDay(at(monday, '09:00'), point, thursday, { holidays, experience: noExperience }, undefined),
      taken: new Map([['09:00', { taken: 7, held: 0, pools: { 'FR-EXT': 4, others: 3 } }]]),
    })
    const left = (ahead: Ahead, visits: Visit[], count: number) =>
      slotsFor(aheadFor(ahead, visits), count).find(({ slotAt }) => timeOf(slotAt) === '09:00')
    expect(left(day, [visa], 2)).toMatchObject({ capacity: 6, places: 1 })
    expect(left(day, [passport], 1)).toMatchObject({ capacity: 9, places: 6 })
    expect(left(day, [stay, passport], 3)).toMatchObject({ places: 1 })
    const parts = partsFrom(aheadFor(day, [stay, passport]), at(thursday, '09:00'), 3) ?? []
    const held = withOneHeld(day, parts)
    expect(left(held, [visa], 2)).toMatchObject({ places: 0 })
    expect(left(held, [passport], 1)).toMatchObject({ places: 5 })
    expect(slotsFor(aheadFor(day, [visa]), 3).map(({ slotAt }) => timeOf(slotAt))).not.toContain('14:00')
  })
})

it('the places of the week in which they become otherwise are counted as they are and as they would be', () => {
  const closed = { day: '2026-11-26', periods: [], why: '停电' }
  const point = pointWith({ plans: [plan({ opening: morning })] })
  const without = pointWith({ plans: [plan({ opening: morning })], exceptions: [closed] })
  const week = changedWeek(point, without, '2026-11-24', holidays)
  const perDay = plannedSlots(point, closed.day, holidays).reduce((sum, { capacity }) => sum + capacity, 0)
  // Thursday, Friday, and three of the next week.
  expect(week).toEqual({ from: closed.day, before: perDay * 5, after: perDay * 4 })
  expect(changedWeek(point, point, '2026-11-24', holidays)).toBeUndefined()
})

describe('a day that is said to be otherwise', () => {
  const exceptions = [
    { day: monday, periods: [], why: '停电' },
    { day: '2026-11-25', periods: [{ from: '10:00', to: '11:00' }], counters: 1, why: '节日专场' },
    { day: saturday, periods: [{ from: '09:00', to: '10:00' }], why: '周六加开' },
  ]
  const point = pointWith({ exceptions })
  it.each([
    ['is closed, whatever its weekday', monday, []],
    ['is open on a holiday, with the counters that are said', '2026-11-25', ['10:00 1', '10:30 1']],
    ['is open on a Saturday', saturday, ['09:00 7', '09:30 7']],
  ])('%s', (_, day, expected) => {
    expect(times(day, point)).toEqual(expected)
    expect(isOpenAt(point, at(day, '10:30'), holidays)).toBe(expected.some(one => one.startsWith('10:30')))
  })
})

describe('a new day', () => {
  it.each([
    ['is not there at midnight', '00:00', '2026-12-06'],
    ['nor a minute before its hour', '07:59', '2026-12-06'],
    ['is there for all at its hour', '08:00', '2026-12-07'],
  ])('%s', (_, time, last) => {
    expect(lastBookableDay(at(monday, time))).toBe(last)
    expect(bookableDays(at(monday, time)).at(-1)).toBe(last)
  })

  it('is thirty days off at most, and may be the only one that is open', () => {
    const closed = { weekdays, periods: [] }
    const opening = [{ weekdays: [3], periods: [{ from: '09:00', to: '12:00' }] }, closed]
    const point = pointWith({ plans: [plan({ from: monday, opening, horizonDays: 30 })] })
    expect(bookableDays(at(monday, '09:00'), point)).toHaveLength(31)
    expect(lastBookableDay(at(monday, '09:00'), point)).toBe('2026-12-23')
    expect(openDays([point], at(monday, '09:00'), new Map())).toEqual([
      '2026-11-25',
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
      '2026-12-23',
    ])
    expect(furthestDay(at(monday, '09:00'), [pointWith(), point])).toBe('2026-12-23')
  })

  it('comes at the hour and as far ahead as the hall plans', () => {
    const point = pointWith({ plans: [plan({ from: monday, horizonDays: 5, releaseAt: '12:30' })] })
    expect(openDays([point], at(monday, '12:29'), new Map()).at(-1)).toBe('2026-11-27')
    expect(bookableDays(at(monday, '12:30'), point).at(-1)).toBe(saturday)
    const far = bookablePlaces(
      point,
      [{ service: 'PP-NEW' }],
      1,
      at('2026-12-01', '09:00'),
      at(monday, '13:00'),
      holidays,
    )
    expect(far).toEqual({ problem: 'slotTooFar' })
  })
})

describe('who no longer fits', () => {
  const booking = (id: string, time: string, service = 'PP-NEW', places = 1) => ({
    bookingId: id,
    services: [service],
    slotAt: at('2026-11-26', time),
    taken: [{ slotAt: at('2026-11-26', time), places }],
    createdAt: id,
  })
  const unfit = (point: typeof usual, ...bookings: ReturnType<typeof booking>[]) =>
    unfitBookings(point, '2026-11-26', holidays, bookings).map(({ booking: { bookingId }, why }) => [
      bookingId,
      why,
    ])

  it('is nobody while the plan stays', () => {
    expect(unfit(usual, booking('a', '09:00'), booking('b', '16:00'))).toEqual([])
  })
  it('is whoever is booked for a closed time, or for what is not taken any more', () => {
    const point = pointWith({ plans: [plan({ opening: morning, except: ['HM-NEW'] })] })
    expect(
      unfit(point, booking('a', '09:00'), booking('b', '14:00'), booking('c', '09:00', 'HM-NEW')),
    ).toEqual([
      ['b', 'closed'],
      ['c', 'notTaken'],
    ])
  })
  it('is whoever has booked last where fewer places are left than are taken', () => {
    const point = pointWith({ plans: [plan({ counters: 1, walkInPercent: 40 })] })
    expect(
      unfit(point, booking('c', '09:00'), booking('a', '09:00'), booking('b', '10:00', 'PP-NEW', 2)),
    ).toEqual([
      ['b', 'full'],
      ['c', 'full'],
    ])
  })
  it('is nobody whom a recommendation has moved beyond the share for bookings, as long as the counters can serve all', () => {
    const point = pointWith({ plans: [plan({ counters: 1, walkInPercent: 70 })] })
    expect(plannedSlots(point, '2026-11-26', holidays)[0]?.capacity).toBe(1)
    expect(wholeSlots(point, '2026-11-26', holidays)[0]?.capacity).toBe(3)
    const moved = (id: string) => ({ ...booking(id, '09:00'), movedBy: 'R' })
    expect(unfit(point, booking('a', '09:00'), moved('b'), moved('c'))).toEqual([])
    expect(unfit(point, moved('a'), moved('b'), moved('c'), moved('d'))).toEqual([['d', 'full']])
    expect(unfit(point, booking('a', '09:00'), booking('b', '09:00'), moved('c'))).toEqual([['b', 'full']])
  })
})
