import { describe, expect, it } from 'vitest'
import type { Holidays } from '../../../../shared/domain/point/opening'
import { bookableDays, bookablePlaces, plannedSlots } from '../../../../shared/domain/point/slot'
import type { Point } from '../../../../shared/schemas/point'
import { at, monday, pointWith, timesOf } from '../../build'

const none: Holidays = new Map()
const slotsOf = (changes: Partial<Point>, day = monday) => plannedSlots(pointWith(changes), day, none)
const opensFor = (from: string, to: string): Pick<Point, 'opening'> => ({
  opening: [{ weekdays: [1], periods: [{ from, to }] }],
})

describe('the slots of a day', () => {
  it('leave lunch out: a point closed at noon offers no slot at noon', () => {
    const times = timesOf(slotsOf({}))
    expect(times).toHaveLength(13)
    expect(times).not.toContain('12:00')
    expect(times).not.toContain('12:30')
    expect(times.slice(5, 7)).toEqual(['11:30', '13:00'])
    expect(times.at(-1)).toBe('16:00')
  })

  it.each([
    [15, ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15', '10:30']],
    [30, ['09:00', '09:30', '10:00']],
    [60, ['09:00']],
  ] as const)('of %d minutes end before the doors close', (slotMinutes, times) => {
    expect(timesOf(slotsOf({ ...opensFor('09:00', '10:45'), slotMinutes }))).toEqual(times)
  })

  it('are none on a closed day', () => {
    expect(slotsOf({}, '2026-11-28')).toEqual([])
    expect(plannedSlots(pointWith(), monday, new Map([[monday, 'off']]))).toEqual([])
  })

  it.each([
    ['four counters for half an hour, two thirds of it booked', { counters: 4, bookedShare: 0.65 }, 7],
    ['one counter with little to give still takes one', { counters: 1, bookedShare: 0.1 }, 1],
    ['a full hour takes more', { counters: 4, slotMinutes: 60 as const }, 15],
  ])('have places by counters and time: %s', (_, changes, capacity) => {
    expect(slotsOf(changes)[0]?.capacity).toBe(capacity)
  })

  it('have fewer places where the roster plans fewer counters', () => {
    const roster = [{ from: '09:00', to: '10:00', counters: 2 }]
    expect(
      slotsOf({ roster })
        .map(({ capacity }) => capacity)
        .slice(0, 4),
    ).toEqual([3, 3, 7, 7])
  })

  it('are not offered while no counter is planned, nor where nothing is given to bookings', () => {
    const roster = [{ from: '11:00', to: '14:00', counters: 0 }]
    expect(timesOf(slotsOf({ roster })).slice(3, 5)).toEqual(['10:30', '14:00'])
    expect(slotsOf({ bookedShare: 0 })).toEqual([])
  })
})

describe('a slot', () => {
  const now = at('10:00')
  const problem = (slotAt: string, point = pointWith(), holidays = none) => {
    const slot = bookablePlaces(point, [{ service: 'PP-NEW' }], 1, slotAt, now, holidays)
    return 'problem' in slot ? slot.problem : undefined
  }

  it('that can be booked comes with the places it is planned with', () => {
    expect(bookablePlaces(pointWith(), [{ service: 'PP-NEW' }], 1, at('10:30'), now, none)).toEqual(
      plannedSlots(pointWith(), monday, none)
        .filter(({ slotAt }) => slotAt === at('10:30'))
        .map(slot => ({ ...slot, places: 1 })),
    )
  })

  it.each([
    ['later today can be booked', at('10:30'), undefined],
    ['that begins now is too soon', at('10:00'), 'slotTooSoon'],
    ['of this morning is too soon', at('09:30'), 'slotTooSoon'],
    ['of yesterday is too soon', at('14:00', '2026-11-22'), 'slotTooSoon'],
    ['on the fourteenth day can be booked', at('16:00', '2026-12-07'), undefined],
    ['on the fifteenth day is too far', at('09:00', '2026-12-08'), 'slotTooFar'],
    ['in the lunch break is closed', at('12:00'), 'slotClosed'],
    ['after the last one is closed', at('16:30'), 'slotClosed'],
    ['between two slots is closed', at('14:10'), 'slotClosed'],
    ['on a Saturday is closed', at('14:00', '2026-11-28'), 'slotClosed'],
    ['on the 31st of November is closed', at('14:00', '2026-11-31'), 'slotClosed'],
  ])('%s', (_, slotAt, expected) => {
    expect(problem(slotAt)).toBe(expected)
  })

  it('on a holiday is closed', () => {
    expect(problem(at('14:00'), pointWith(), new Map([[monday, 'off']]))).toBe('slotClosed')
  })

  it('at a point that does not accept the service is refused for that, whatever its time', () => {
    const point = pointWith({ accepts: { except: ['PP-NEW'] } })
    expect(problem(at('09:30'), point)).toBe('serviceNotAccepted')
  })

  it('lies on one of the days that are offered: today and fourteen more', () => {
    const days = bookableDays(at('23:59'))
    expect(days).toHaveLength(15)
    expect([days[0], days[14]]).toEqual([monday, '2026-12-07'])
  })
})
