import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../../shared/content/search'
import { finder } from '../../../shared/domain/search/search'
import { isMisspelt } from '../../../shared/domain/search/search-part'
import { nearness } from '../../../shared/domain/search/search-spelling'

describe('what finding needs', () => {
  it('is worked out piece by piece before somebody types, and then there is no more', () => {
    const { prepare } = finder(vocabulary)
    let pieces = 0
    while (prepare()) pieces++
    expect(pieces).toBeGreaterThan(5)
    expect(prepare()).toBe(false)
  })

  it('makes no difference to what is found: whoever types at once finds the same', () => {
    const prepared = finder(vocabulary)
    while (prepared.prepare());
    for (const typed of ['h', 'huzhao', '护照丢了', '여권', 'lost my pasport', '双国籍孩子出境'])
      expect(finder(vocabulary).find(typed)).toEqual(prepared.find(typed))
  })
})

describe('slips', () => {
  it.each([
    ['passport', 'passport', true, 0],
    ['passport', 'pasport', true, 1],
    ['passport', 'apssport', true, 1],
    ['passport', 'passprot', true, 1],
    ['passport', 'pxxport', true, 3],
    ['visa', 'myvisas', false, 0],
    ['visa', 'myvsas', false, 1],
    ['visa', '', true, 4],
  ])('%s in %j counts them', (term, text, whole, slips) => {
    expect(nearness(term, text, whole)).toBe(slips)
  })

  it('counted no further than needed are told alike', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.boolean(), fc.integer({ min: 0, max: 3 }), (term, text, whole, most) => {
        const exact = nearness(term, text, whole)
        const bounded = nearness(term, text, whole, most)
        expect(Math.min(bounded, most + 1)).toBe(Math.min(exact, most + 1))
      }),
      { numRuns: 2000 },
    )
  })

  it('are one in a short word and two in a long one, and none in the shortest', () => {
    expect(isMisspelt('pass', 'pas', true)).toBe(true)
    expect(isMisspelt('pas', 'pa', true)).toBe(false)
    expect(isMisspelt('passport', 'pasprt', true)).toBe(true)
    expect(isMisspelt('permit', 'pmt', true)).toBe(false)
    expect(isMisspelt('permit', 'bermit', true)).toBe(false)
    expect(isMisspelt('permit', 'p', false)).toBe(false)
  })
})
