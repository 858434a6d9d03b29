import { expect, test } from 'vitest'
import { bookingGroups, counts, isSomebody } from '../../../../miniprogram/src/staff/booking/view'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { booking } from '../../builder'

const expected = (bookingId: string, time: string, given: Partial<StaffBooking> = {}): StaffBooking => ({
  ...booking({ bookingId, slotAt: `2026-11-24T${time}:00+08:00` }),
  ownerLanguage: 'zh-CN',
  ...given,
})
const today = [
  expected('B000000002', '10:30'),
  expected('B000000001', '09:00'),
  expected('B000000003', '09:00', { status: 'checkedIn' }),
  expected('B000000004', '11:00', { status: 'cancelled' }),
]

const morning = '2026-11-24T08:50:00+08:00'

test('those still expected come first, the soonest on top', () => {
  const { expected: ahead, over } = bookingGroups(today, '', morning)
  expect(ahead.map(({ bookingId }) => bookingId)).toEqual(['B000000001', 'B000000002'])
  expect(over.map(({ bookingId }) => bookingId)).toEqual(['B000000004', 'B000000003'])
})

test.each([
  ['b00 000 0002', ['B000000002']],
  ['0002', ['B000000002']],
  ['09:0', ['B000000001', 'B000000003']],
  ['9', []],
])('searching %s finds %j', (search, ids) => {
  const { expected: ahead, over } = bookingGroups(today, search, morning)
  expect([...ahead, ...over].map(({ bookingId }) => bookingId)).toEqual(ids)
})

test('who is due next stands on top, and below whose time has passed, the latest first', () => {
  const day = [...today, expected('B000000005', '09:30')]
  const { expected: ahead, late } = bookingGroups(day, '', '2026-11-24T10:20:00+08:00')
  expect(ahead.map(({ bookingId }) => bookingId)).toEqual(['B000000002'])
  expect(late.map(({ bookingId }) => bookingId)).toEqual(['B000000005', 'B000000001'])
})

test('those whom the server has found stand alone, whatever was typed', () => {
  const { expected: ahead, over } = bookingGroups(today, '', morning, ['B000000002', 'B000000003'])
  expect([...ahead, ...over].map(({ bookingId }) => bookingId)).toEqual(['B000000002', 'B000000003'])
})

test.each(['王秀英', '13900000001', '0013', '220102199003070013', 'E12345678', 'SMITH'])(
  '%s may be somebody',
  said => expect(isSomebody(said)).toBe(true),
)
test.each(['10:3', '王', '9', 'B00'])('%s is nobody', said => expect(isSomebody(said)).toBe(false))

test('a cancelled booking is not counted', () => {
  expect(counts(today)).toEqual({ total: 3, arrived: 1 })
})
