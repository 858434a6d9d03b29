import { describe, expect, it } from 'vitest'
import {
  ageOn,
  birthDayOf,
  idNumberProblem,
  nameProblem,
  phoneProblem,
} from '../../../shared/domain/identity'

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
  ])('of %s', (_, idNumber) => {
    expect(idNumberProblem(idNumber)).toBeUndefined()
  })
})

describe('an identity document number is refused', () => {
  it.each([
    ['a wrong check digit', '220102199003070010'],
    ['a thirteenth month', '220102199013070010'],
    ['the thirtieth of February, though the check digit is right', '220102199002300016'],
    ['digits missing', '22010219900307'],
    ['an old card of fifteen digits', '220102900307001'],
    ['a digit too many', '2201021990030700130'],
    ['a permanent resident card with a wrong check digit', '922840198501010013'],
    ['letters only', 'ABCDEFGH'],
    ['a masked resident number', '220***********0013'],
    ['a masked passport', 'E*****678'],
    ['markup', '<b>E1234567</b>'],
    ['a blank in it', 'E1234 5678'],
    ['four characters', 'E123'],
    ['nothing', ''],
  ])('with %s', (_, idNumber) => {
    expect(idNumberProblem(idNumber)).toBe('invalidIdNumber')
  })
})

describe('a phone number', () => {
  it.each([
    '13812345678',
    '138 1234 5678',
    '+8613812345678',
    '0431-88901234',
    '043188901234',
    '+85251234567',
    '+85366123456',
    '+886912345678',
    '+821012345678',
    '+7 924 123 45 67',
  ])('%s is accepted', phone => {
    expect(phoneProblem(phone)).toBeUndefined()
  })

  it.each(['12812345678', '1381234567', '138****5678', '88901234', '+82', 'call me', ''])(
    '%s is refused',
    phone => {
      expect(phoneProblem(phone)).toBe('invalidPhone')
    },
  )
})

describe('a name', () => {
  it.each([
    '李明',
    '欧阳娜娜',
    '阿卜杜热西提·艾合买提',
    '김철수',
    '남궁 민수',
    'Anna Smith',
    "Seán O'Brien",
    'Seán O’Brien',
    'Jean-Luc Müller',
    'Иван Петров',
    'Martin Luther King Jr.',
    '𠮷野家',
    ' 李明 ',
  ])('%s is accepted', name => {
    expect(nameProblem(name)).toBeUndefined()
  })

  it.each([
    '李',
    '李明2',
    '13812345678',
    '李*',
    '<b>李明</b>',
    'Li_Ming',
    '李明。',
    '李\n明',
    '·李明',
    '',
    'a'.repeat(61),
  ])('%j is refused', name => {
    expect(nameProblem(name)).toBe('invalidName')
  })
})

describe('the day of birth', () => {
  it('is read from a resident card that can be right, and from nothing else', () => {
    expect(birthDayOf('220102199003070013')).toBe('1990-03-07')
    expect(birthDayOf('220102199003070014')).toBeUndefined()
    expect(birthDayOf('922840198501010012')).toBeUndefined()
    expect(birthDayOf('E12345678')).toBeUndefined()
  })

  it.each([
    ['2010-11-26', '2026-11-25', 15],
    ['2010-11-25', '2026-11-25', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('%s makes somebody on %s %i years old', (birthDay, day, age) => {
    expect(ageOn(birthDay, day)).toBe(age)
  })
})
