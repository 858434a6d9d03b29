import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../shared/domain/calendar'
import { assumedPlan, lastBookableDay, planOn } from '../../../../shared/domain/point/open-plan'
import { isOpenAt, openPeriods } from '../../../../shared/domain/point/opening'
import { changedWeek } from '../../../../shared/domain/point/plan-change'
import { bookableDays, bookablePlaces, openDays, plannedSlots } from '../../../../shared/domain/point/slot'
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
    expect(booked('HM-NEW', '2026-11-27', '10:30')).toEqual({ problem: 'serviceNotAccepted' })
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
})
