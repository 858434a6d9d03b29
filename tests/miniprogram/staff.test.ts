import { expect, test } from 'vitest'
import { bookingGroups, counts, pointsWithin } from '../../miniprogram/src/staff/booking/view'
import type { StaffBooking } from '../../shared/schemas/booking'
import type { Division } from '../../shared/schemas/point'
import { booking, point, text } from './builder'

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

test('staff see the points of their scope', () => {
  const division = (code: string, prefectureCode: string): Division => ({
    code,
    name: text(code),
    prefecture: text(prefectureCode),
    prefectureCode,
    seat: { latitude: 43, longitude: 125 },
    evidence: { confidence: 'high', sources: [], asOf: '2026' },
  })
  const divisions = [division('220102', '220100'), division('222401', '222400')]
  const points = [point('CC-00'), point('YB-00', { divisionCode: '222401' })]
  const ids = (scope: Parameters<typeof pointsWithin>[0]) =>
    pointsWithin(scope, points, divisions).map(({ pointId }) => pointId)
  expect(ids({ kind: 'province' })).toEqual(['CC-00', 'YB-00'])
  expect(ids({ kind: 'city', prefectureCode: '222400' })).toEqual(['YB-00'])
  expect(ids({ kind: 'county', divisionCode: '220102' })).toEqual(['CC-00'])
  expect(ids({ kind: 'counter', pointId: 'YB-00' })).toEqual(['YB-00'])
})
