import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, birthDayOf, cleanNumber } from '../../../shared/domain/identity'
import { anyDecoration, decorated } from './applicant/decorated'

describe('the day of birth', () => {
  it('is read from a resident card that can be right, and from a permanent residence card since 2023', () => {
    expect(birthDayOf('220102199003070013')).toBe('1990-03-07')
    expect(birthDayOf('810000199408230021')).toBe('1994-08-23')
    // Nine, the place, the nationality, then the day of birth, as the rules of the card of 2023 have it.
    expect(birthDayOf('922840198501010012')).toBe('1985-01-01')
  })

  it('is read from nothing else', () => {
    expect(birthDayOf('220102199003070014')).toBeUndefined()
    expect(birthDayOf('220102199002300016')).toBeUndefined()
    expect(birthDayOf('E12345678')).toBeUndefined()
    expect(birthDayOf('KOR220198501011')).toBeUndefined()
  })

  it.each([
    ['2010-11-26', '2026-11-25', 15],
    ['2010-11-25', '2026-11-25', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['1966-12-31', '2026-12-30', 59],
    ['1966-12-31', '2026-12-31', 60],
    ['2026-11-25', '2026-11-25', 0],
  ])('%s makes somebody on %s %i years old', (birthDay, day, age) => {
    expect(ageOn(birthDay, day)).toBe(age)
  })

  it('makes somebody as old as a calendar says that is turned day by day', () => {
    const days = fc.integer({ min: 0, max: 45_000 })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 45_000 }), (bornAfter, livedDays) => {
        const born = new Date(Date.UTC(1906, 0, 1 + bornAfter))
        const today = new Date(Date.UTC(1906, 0, 1 + bornAfter + livedDays))
        expect(ageOn(dayOfDate(born), dayOfDate(today))).toBe(birthdaysUntil(born, today))
      }),
    )
  })
})

const dayOfDate = (date: Date): string => date.toISOString().slice(0, 10)

/** Birthdays that have come: 1 March stands for 29 February where there is none. */
function birthdaysUntil(born: Date, today: Date): number {
  let count = 0
  for (let year = born.getUTCFullYear() + 1; ; year++) {
    const birthday = new Date(Date.UTC(year, born.getUTCMonth(), born.getUTCDate()))
    if (birthday > today) return count
    count += 1
  }
}

describe('a document’s number is cleaned', () => {
  it.each([
    ['full-width digits', '２２０１０２１９９００３０７００１３', '220102199003070013'],
    ['blanks in groups', ' 220102 19900307 0013 ', '220102199003070013'],
    ['ideographic and no-break blanks', '220102\u300019900307\u00a00013', '220102199003070013'],
    [
      'zero-width spaces and marks of direction',
      '\u202d220102\u200b19900307\u200b0013\u202c',
      '220102199003070013',
    ],
    ['dashes between groups', '220102-19900307–0013', '220102199003070013'],
    ['a small x', '11010519491231002x', '11010519491231002X'],
    ['a full-width x', '１１０１０５１９４９１２３１００２ｘ', '11010519491231002X'],
    ['a multiplication sign for the X', '11010519491231002×', '11010519491231002X'],
    ['a Cyrillic X', '11010519491231002Х', '11010519491231002X'],
    ['Chinese digits', '二二〇一〇二一九九〇〇三〇七〇〇一三', '220102199003070013'],
    ['a new line behind it', 'E12345678\n', 'E12345678'],
    ['small letters', 'ea1234567', 'EA1234567'],
    ['the filling of a machine-readable line', 'M123A4567<<<', 'M123A4567'],
  ])('of %s', (_, typed, clean) => {
    expect(cleanNumber(typed)).toBe(clean)
  })

  it.each(['220***********0013', '<B>E1234567</B>', '220102\u00001990', '２２０１０２😀'])(
    'and what cannot be part of one stays to be seen: %j',
    typed => {
      expect(cleanNumber(typed)).toMatch(/[^0-9A-Z]/)
    },
  )

  it('to the same, however it is decorated', () => {
    const numbers = fc.stringMatching(/^[0-9A-Z]{5,18}$/)
    fc.assert(
      fc.property(numbers, anyDecoration, (number, decoration) => {
        expect(cleanNumber(decorated(number, decoration))).toBe(number)
      }),
    )
  })

  it('once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        expect(cleanNumber(cleanNumber(typed))).toBe(cleanNumber(typed))
      }),
    )
  })
})
