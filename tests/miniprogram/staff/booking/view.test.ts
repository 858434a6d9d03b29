import { expect, test } from 'vitest'
import { bookingGroups, counts } from '../../../../miniprogram/src/staff/booking/view'
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

test('those still expected come first, the soonest on top', () => {
  const { expected: ahead, over } = bookingGroups(today, '')
  expect(ahead.map(({ bookingId }) => bookingId)).toEqual(['B000000001', 'B000000002'])
  expect(over.map(({ bookingId }) => bookingId)).toEqual(['B000000004', 'B000000003'])
})

test.each([
  ['b00 000 0002', ['B000000002']],
  ['0002', ['B000000002']],
  ['09:0', ['B000000001', 'B000000003']],
  ['9', []],
])('searching %s finds %j', (search, ids) => {
  const { expected: ahead, over } = bookingGroups(today, search)
  expect([...ahead, ...over].map(({ bookingId }) => bookingId)).toEqual(ids)
})

test('a cancelled booking is not counted', () => {
  expect(counts(today)).toEqual({ total: 3, arrived: 1 })
})
