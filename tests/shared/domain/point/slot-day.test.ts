import { describe, expect, it } from 'vitest'
import type { Holidays } from '../../../../shared/domain/point/opening'
import { bookableDays, bookablePlaces, openDays, plannedSlots } from '../../../../shared/domain/point/slot'
import type { Point } from '../../../../shared/schemas/point'
import { at, monday, pointWith, timesOf } from '../../build'

const passport = [{ service: 'PP-NEW' }]
const none: Holidays = new Map()
const everyDay = (from: string, to: string): Pick<Point, 'opening'> => ({
  opening: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], periods: [{ from, to }] }],
})

describe('the places of a slot', () => {
  const capacity = (changes: Partial<Point>) =>
    plannedSlots(pointWith({ ...everyDay('09:00', '10:00'), ...changes }), monday, none)[0]?.capacity

  it.each([
    ['thirty counter minutes for bookings are three visits', { counters: 1, bookedShare: 1 }, 3],
    ['29.7 are two', { counters: 1, bookedShare: 0.99 }, 2],
    ['ten are one', { counters: 1, slotMinutes: 15 as const, bookedShare: 2 / 3 }, 1],
    ['three are one, too', { counters: 1, bookedShare: 0.1 }, 1],
    ['none are no slot', { counters: 1, bookedShare: 0 }, undefined],
    ['no counter is no slot', { counters: 0 }, undefined],
    ['two counters are twice as many', { counters: 2, bookedShare: 1 }, 6],
  ])('%s', (_, changes, places) => {
    expect(capacity(changes)).toBe(places)
  })

  it('are those of the counters planned at its beginning', () => {
    const roster = [{ from: '09:15', to: '09:31', counters: 1 }]
    const slots = plannedSlots(
      pointWith({ ...everyDay('09:00', '10:30'), bookedShare: 1, roster }),
      monday,
      none,
    )
    expect(slots).toEqual([
      { slotAt: at('09:00'), capacity: 12 },
      { slotAt: at('09:30'), capacity: 3 },
      { slotAt: at('10:00'), capacity: 12 },
    ])
  })
})

describe('the last slot', () => {
  it.each([
    ['10:00', ['09:00', '09:30']],
    ['10:29', ['09:00', '09:30']],
    ['10:30', ['09:00', '09:30', '10:00']],
    ['09:29', []],
    ['09:30', ['09:00']],
  ])('ends when the doors close at %s or before', (to, times) => {
    expect(timesOf(plannedSlots(pointWith(everyDay('09:00', to)), monday, none))).toEqual(times)
  })

  it('before lunch ends before lunch, and the first after it begins when the doors open again', () => {
    const opening = [
      {
        weekdays: [1],
        periods: [
          { from: '09:00', to: '11:45' },
          { from: '13:15', to: '14:30' },
        ],
      },
    ]
    expect(timesOf(plannedSlots(pointWith({ opening }), monday, none))).toEqual([
      '09:00',
      '09:30',
      '10:00',
      '10:30',
      '11:00',
      '13:15',
      '13:45',
    ])
  })
})

describe('the days that can be booked', () => {
  it('are today and the next fourteen, from the hour on at which the last is released', () => {
    for (const time of ['08:00', '12:00', '23:59']) {
      const days = bookableDays(at(time))
      expect([days.length, days[0], days[1], days.at(-1)]).toEqual([15, monday, '2026-11-24', '2026-12-07'])
    }
  })

  it.each([
    ['2026-12-07', 'planned'],
    ['2026-12-08', 'slotTooFar'],
  ])('end with the fourteenth: %s', (day, outcome) => {
    const told = (time: string, now: string) => {
      const slot = bookablePlaces(
        pointWith(everyDay('09:00', '16:00')),
        passport,
        1,
        at(time, day),
        at(now),
        none,
      )
      return 'problem' in slot ? slot.problem : 'planned'
    }
    expect([told('15:30', '08:00'), told('09:00', '23:59')]).toEqual([outcome, outcome])
  })

  it('are told with the places planned', () => {
    const slot = bookablePlaces(pointWith(), passport, 1, at('14:00'), at('10:00'), none)
    expect(slot).toEqual([{ slotAt: at('14:00'), capacity: 7, places: 1 }])
  })
})

describe('the open days', () => {
  const point = pointWith()
  const off: Holidays = new Map([
    ['2026-11-24', 'off'],
    ['2026-11-28', 'work'],
  ])

  it('are the working days on which a place is planned', () => {
    expect(openDays([point], at('10:00'), none)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
    ])
  })

  it('leave holidays out and take in days that are worked instead', () => {
    expect(openDays([point], at('10:00'), off).slice(0, 5)).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
    ])
  })

  it.each([
    ['a minute before the last slot', '15:59', true],
    ['when the last slot begins', '16:00', false],
    ['after it', '16:01', false],
  ])('hold today while a slot is still to come: %s', (_, time, held) => {
    expect(openDays([point], at(time), none).includes(monday)).toBe(held)
  })

  it('are those of any of the points', () => {
    const weekend = pointWith({ opening: [{ weekdays: [6], periods: [{ from: '09:00', to: '12:00' }] }] })
    expect(openDays([point, weekend], at('10:00'), none)).toContain('2026-11-28')
    expect(openDays([weekend], at('10:00'), none)).toEqual(['2026-11-28', '2026-12-05'])
    expect(openDays([], at('10:00'), none)).toEqual([])
  })

  it('are none of a point that gives nothing to bookings', () => {
    expect(openDays([pointWith({ bookedShare: 0 })], at('10:00'), none)).toEqual([])
  })
})
