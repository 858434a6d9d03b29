import { describe, expect, it } from 'vitest'
import { documentKind, numberProblem } from '../../../../shared/domain/applicant/document-number'
import type { Audience } from '../../../../shared/schemas/service'
import { bornOn, withCheck } from './decorated'

const today = '2026-11-24'
const problem = (idNumber: string, audience: Audience = 'all') => numberProblem(idNumber, { today, audience })

describe('an identity document number is accepted', () => {
  it.each([
    ['a resident card', '220102199003070013'],
    ['a resident card ending in X', '11010519491231002X'],
    ['a card first issued in a county that has been renamed', '22240119551002113X'],
    ['a card first issued where Gongzhuling was a city of Siping', '22038119880101021X'],
    ['a Hong Kong resident living here', '810000199408230021'],
    ['a Macao resident living here', '820000199308230026'],
    ['a Taiwan resident living here', '830000199208230020'],
    ['a permanent resident', '922840198501010012'],
    ['a permanent resident with a card before 2023', 'KOR220198501011'],
    ['a Chinese passport', 'E12345678'],
    ['a newer Chinese passport', 'EA1234567'],
    ['a pass to Hong Kong and Macao', 'C12345678'],
    ['a pass to Taiwan', 'L12345678'],
    ['a Hong Kong resident with a travel permit', 'H12345678'],
    ['a Macao resident with an older permit', 'M1234567801'],
    ['a Taiwan resident with a travel permit', '12345678'],
    ['a Korean passport', 'M123A4567'],
    ['a Japanese passport', 'TR1234567'],
    ['a Russian passport, nine digits', '721234567'],
    ['an American passport, nine digits', '512345678'],
    ['a child born today', bornOn(today)],
    ['somebody of 120 years', bornOn('1906-11-24')],
  ])('of %s', (_, idNumber) => {
    expect(problem(idNumber)).toBeUndefined()
  })
})

describe('an identity document number is refused', () => {
  it.each([
    ['a wrong check digit', '220102199003070010', 'mistyped'],
    ['a thirteenth month', withCheck('22010219901307001'), 'impossibleBirth'],
    ['the thirtieth of February, though the check digit is right', '220102199002300016', 'impossibleBirth'],
    ['29 February of a year that has none', bornOn('2007-02-29'), 'impossibleBirth'],
    ['a birth in 1800', bornOn('1800-01-01'), 'impossibleBirth'],
    ['a birth 121 years ago', bornOn('1905-11-24'), 'impossibleBirth'],
    ['a birth tomorrow', bornOn('2026-11-25'), 'unborn'],
    ['a birth in 2099', bornOn('2099-01-01'), 'unborn'],
    ['a permanent resident who is not born', withCheck('92284020990101001'), 'unborn'],
    ['a permanent resident born on no day', withCheck('92284019850230001'), 'impossibleBirth'],
    ['a province that there is not', withCheck('99010219900307001').replace(/^99/, '19'), 'mistyped'],
    ['a first issue in no province', withCheck('19010219900307001'), 'mistyped'],
    ['Hong Kong written with a county', withCheck('81010219900307001'), 'mistyped'],
    ['digits missing', '22010219900307', 'length'],
    ['an old card of fifteen digits', '220102900307001', 'fifteenDigits'],
    ['a digit too many', '2201021990030700130', 'length'],
    ['a digit missing before the X', '1101051949123102X', 'length'],
    ['a permanent resident card with a wrong check digit', '922840198501010013', 'mistyped'],
    ['letters only', 'ABCDEFGH', 'mistyped'],
    ['a masked resident number', '220***********0013', 'mistyped'],
    ['a masked passport', 'E*****678', 'mistyped'],
    ['markup', '<B>E1234567</B>', 'mistyped'],
    ['four characters', 'E123', 'mistyped'],
    ['nothing', '', 'mistyped'],
  ])('with %s', (_, idNumber, reason) => {
    expect(problem(idNumber)).toBe(reason)
  })
})

describe('a number is refused where it shows that the service is not for its holder', () => {
  it.each([
    ['a Hong Kong resident wants a Chinese passport', '810000199408230021', 'mainland', 'hmtResidence'],
    ['a Macao resident wants a Chinese passport', '820000199308230026', 'mainland', 'hmtResidence'],
    ['a Taiwan resident wants a Chinese passport', '830000199208230020', 'mainland', 'hmtResidence'],
    ['a Hong Kong resident by permit', 'H12345678', 'mainland', 'hkMacaoPermit'],
    ['a foreigner with a new card', '922840198501010012', 'mainland', 'permanentResidence'],
    ['a foreigner with an old card', 'KOR220198501011', 'mainland', 'permanentResidence'],
    ['a foreign passport of digits alone', '721234567', 'mainland', 'length'],
    ['a Korean passport', 'M123A4567', 'mainland', 'length'],
    ['a mainland resident wants a visa', '220102199003070013', 'foreigner', 'resident'],
    ['a Hong Kong resident wants a visa', '810000199408230021', 'foreigner', 'hmtResidence'],
    [
      'a mainland resident wants a Taiwan resident’s permit',
      '220102199003070013',
      'taiwanResident',
      'resident',
    ],
    [
      'a mainland resident wants a Hong Kong resident’s permit',
      '220102199003070013',
      'hmResident',
      'resident',
    ],
    [
      'a foreigner wants an exit permit of Hong Kong residents',
      '922840198501010012',
      'hmtResident',
      'permanentResidence',
    ],
  ] as const)('%s', (_, idNumber, audience, reason) => {
    expect(problem(idNumber, audience)).toBe(reason)
  })

  it.each([
    ['a mainland resident', '220102199003070013', 'mainland'],
    ['a mainland resident settled abroad, by passport', 'E12345678', 'mainland'],
    ['a pass to Hong Kong', 'C12345678', 'mainland'],
    ['a foreigner by passport', 'M123A4567', 'foreigner'],
    ['a foreigner with a passport like a Hong Kong permit', 'H12345678', 'foreigner'],
    ['a permanent resident whose card expires', '922840198501010012', 'foreigner'],
    ['a Hong Kong resident by residence permit', '810000199408230021', 'hmResident'],
    ['a Taiwan resident by permit', '12345678', 'taiwanResident'],
    ['a foreigner at the border', '721234567', 'borderResident'],
  ] as const)('but not for %s', (_, idNumber, audience) => {
    expect(problem(idNumber, audience)).toBeUndefined()
  })
})

it.each([
  ['220102199003070013', 'resident'],
  ['810000199408230021', 'hmtResidence'],
  ['922840198501010012', 'permanentResidence'],
  ['KOR220198501011', 'permanentResidence'],
  ['H12345678', 'hkMacaoPermit'],
  ['E12345678', 'travelDocument'],
])('%s is the number of a document of the kind %s', (idNumber, kind) => {
  expect(documentKind(idNumber)).toBe(kind)
})
