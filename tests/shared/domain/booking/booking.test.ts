import { describe, expect, it } from 'vitest'
import { cancelProblem, checkInProblem, guardedUntil } from '../../../../shared/domain/booking/booking'
import type { BookingStatus } from '../../../../shared/schemas/booking'
import { at } from '../../build'

const bookingOf = (status: BookingStatus) => ({ status, pointId: 'CC-01', slotAt: at('10:00') })

describe('cancelling', () => {
  it.each([
    ['booked', at('09:59:59'), undefined],
    ['booked', at('10:00'), 'tooLateToCancel'],
    ['checkedIn', at('09:30'), 'bookingNotActive'],
    ['cancelled', at('09:30'), 'bookingNotActive'],
    ['missed', at('10:30'), 'bookingNotActive'],
  ] as const)('what is %s at %s: %s', (status, now, problem) => {
    expect(cancelProblem(bookingOf(status), now)).toBe(problem)
  })
})

describe('check-in', () => {
  it.each([
    ['an hour before the slot', 'booked', 'CC-01', at('09:00'), undefined],
    ['earlier than that', 'booked', 'CC-01', at('08:59:59'), 'tooEarlyToCheckIn'],
    ['the day before', 'booked', 'CC-01', at('10:00', '2026-11-22'), 'tooEarlyToCheckIn'],
    ['late on the same day', 'booked', 'CC-01', at('16:20'), undefined],
    ['the day after', 'booked', 'CC-01', at('00:00', '2026-11-24'), 'bookingNotActive'],
    ['at another point', 'booked', 'CC-02', at('10:00'), 'wrongPoint'],
    ['a second time', 'checkedIn', 'CC-01', at('10:00'), 'bookingNotActive'],
    ['after cancelling', 'cancelled', 'CC-01', at('10:00'), 'bookingNotActive'],
  ] as const)('%s', (_, status, pointId, now, problem) => {
    expect(checkInProblem(bookingOf(status), pointId, now)).toBe(problem)
  })
})

it('a booking keeps its applicant from a second one until its day ends', () => {
  expect(guardedUntil(at('10:00'))).toBe('2026-11-23T23:59:59+08:00')
})
