import { describe, expect, it } from 'vitest'
import { arrivalRule } from '../../../../shared/domain/booking/arrival-rule'
import { cancelProblem, checkInProblem } from '../../../../shared/domain/booking/booking'
import { calendarFile } from '../../../../shared/domain/booking/calendar-event'
import { guardProblem, visitSpan } from '../../../../shared/domain/booking/guard'
import { isLate, isReachable } from '../../../../shared/domain/booking/late'
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

it.each([
  ['09:00', 'early', 60],
  ['09:45', 'onTime', 0],
  ['10:00', 'onTime', 0],
  ['10:30', 'late', 30],
  ['10:31', 'tooLate', 31],
])('who is booked for ten and comes at %s is %s', (time, kind, minutes) => {
  expect(arrivalRule(at('10:00'), at(time))).toEqual({ kind, minutes })
})

const visit = (bookingId: string, families: string[], pointId: string, time: string) => ({
  bookingId,
  ownerId: 'owner',
  families,
  pointId,
  ...visitSpan(at(time), [{ slotAt: at(time), places: 1 }]),
})
const passport = visit('one', ['passport'], 'CC-01', '10:00')

// It used to last until the day ended, which kept those who had missed their time, or were sent home, from the next.
it('a booking keeps its applicant from a second one until its time has come', () => {
  const other = visit('two', ['passport'], 'CC-02', '15:00')
  expect(guardProblem([passport], other, at('09:59:59'))?.problem).toBe('alreadyBooked')
  expect(guardProblem([passport], other, at('10:00'))).toBeUndefined()
})

it.each([
  ['another document at the same hall', visit('two', ['taiwan'], 'CC-01', '10:00'), undefined],
  [
    'another document at another hall at that time',
    visit('two', ['taiwan'], 'CC-02', '10:00'),
    'elsewhereThen',
  ],
  ['a quarter of an hour later', visit('two', ['taiwan'], 'CC-02', '10:15'), 'elsewhereThen'],
  ['half an hour later', visit('two', ['taiwan'], 'CC-02', '10:30'), undefined],
  ['the same booking, moved', visit('one', ['passport'], 'CC-02', '10:00'), undefined],
  [
    'a visit for several, one of them the same',
    visit('two', ['taiwan', 'passport'], 'CC-01', '16:00'),
    'alreadyBooked',
  ],
])('beside a passport at ten: %s', (_, wanted, problem) => {
  expect(guardProblem([passport], wanted, at('09:00'))?.problem).toBe(problem)
})

it('who is a quarter of an hour late still comes on time; then his time has passed until he is there', () => {
  const booking = { status: 'booked' as const, slotAt: '2026-11-24T10:00:00+08:00' }
  expect(isLate(booking, '2026-11-24T10:14:00+08:00')).toBe(false)
  expect(isLate(booking, '2026-11-24T10:17:00+08:00')).toBe(true)
  expect(isLate({ ...booking, status: 'checkedIn' }, '2026-11-24T10:17:00+08:00')).toBe(false)
})

it('a way of two hours and a quarter is too long for a time in five minutes', () => {
  const now = '2026-11-24T10:00:00+08:00'
  expect(isReachable('2026-11-24T10:05:00+08:00', 134, now)).toBe(false)
  expect(isReachable('2026-11-24T12:14:00+08:00', 134, now)).toBe(true)
})

it('a visit is a file for calendars: its lines end as they must, and none is longer than 75 octets', () => {
  const event = {
    bookingId: 'B000000001',
    slotAt: '2026-11-24T10:00:00+08:00',
    title: '普通护照：换发, 往来港澳通行证；首次申请以及其他很多需要一次办完的事项',
    place: '长春市公安局出入境管理支队',
  }
  const file = calendarFile(event, '2026-11-23T09:00:00+08:00')
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = file.split('\r\n')
  expect(lines.filter(line => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(lines).toContain('DTSTART:20261124T020000Z')
  expect(lines).toContain('UID:B000000001@jilin-entry-exit')
  expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:普通护照：换发\\, 往来港澳通行证')
  expect(file).not.toMatch(/[^\r]\n/)
})
