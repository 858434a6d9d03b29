import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPhone, isPhone } from '../../../../shared/domain/applicant/phone'

describe('a phone number', () => {
  it.each([
    ['13812345678', '13812345678'],
    ['138 1234 5678', '13812345678'],
    ['138-1234-5678', '13812345678'],
    ['+8613812345678', '+8613812345678'],
    ['0086 138 1234 5678', '+8613812345678'],
    ['0431-88901234', '043188901234'],
    ['（0431）88901234', '043188901234'],
    ['043188901234', '043188901234'],
    ['+85251234567', '+85251234567'],
    ['+85366123456', '+85366123456'],
    ['+886912345678', '+886912345678'],
    ['+821012345678', '+821012345678'],
    ['+7 924 123 45 67', '+79241234567'],
    ['\u202d138 1234 5678\u202c', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['＋８２ １０ １２３４ ５６７８', '+821012345678'],
  ])('%s is accepted as %s', (typed, clean) => {
    expect(cleanPhone(typed)).toBe(clean)
    expect(isPhone(cleanPhone(typed))).toBe(true)
  })

  it.each(['12812345678', '1381234567', '138****5678', '88901234', '+82', 'call me', '１３８😀', ''])(
    '%s is refused',
    typed => {
      expect(isPhone(cleanPhone(typed))).toBe(false)
    },
  )

  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        expect(cleanPhone(cleanPhone(typed))).toBe(cleanPhone(typed))
      }),
    )
  })
})
