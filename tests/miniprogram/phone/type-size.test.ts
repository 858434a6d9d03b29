import { describe, expect, test, vi } from 'vitest'

vi.mock('../../../miniprogram/src/platform', () => ({
  platform: { read: () => undefined, write: () => undefined, typeScale: () => 1 },
}))
const { otherTypeSize, typeOf } = await import('../../../miniprogram/src/phone/type-size')

describe('the size of type', () => {
  test.each([
    ['follow', 1, { scale: 1, large: false }],
    ['follow', 0.8, { scale: 0.9, large: false }],
    ['follow', 1.2, { scale: 1.2, large: false }],
    ['follow', 1.25, { scale: 1.3, large: true }],
    ['follow', 1.4, { scale: 1.4, large: true }],
    ['follow', 2, { scale: 1.6, large: true }],
    ['large', 1, { scale: 1.3, large: true }],
    ['large', 1.4, { scale: 1.4, large: true }],
    ['usual', 1.4, { scale: 1, large: false }],
  ] as const)('chosen %s on a phone that writes %f times as large', (chosen, phone, type) => {
    expect(typeOf(chosen, phone)).toEqual(type)
  })

  test.each([1, 1.2, 1.4])('the switch always leads to the other layout, and back (phone %f)', phone => {
    for (const chosen of ['follow', 'usual', 'large'] as const) {
      const type = typeOf(chosen, phone)
      const other = typeOf(otherTypeSize(type, phone), phone)
      expect(other.large).toBe(!type.large)
      expect(typeOf(otherTypeSize(other, phone), phone).large).toBe(type.large)
    }
  })
})
