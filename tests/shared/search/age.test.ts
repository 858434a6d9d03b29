import { expect, it } from 'vitest'
import { agesIn } from '../../../shared/domain/search/search-age'

it.each([
  ['60岁以上办护照', ['elderly'], ' 办护照'],
  ['八十一岁', ['elderly'], ' '],
  ['十五周岁', ['child'], ' '],
  ['十六岁', [], ' '],
  ['三十岁', [], ' '],
  ['一百岁', ['elderly'], ' '],
  ['七岁和七十岁', ['child', 'elderly'], ' 和 '],
  ['passport 14 year old', ['child'], 'passport  '],
  ['65 years old', ['elderly'], ' '],
  ['59세', [], ' '],
  ['70살 여권', ['elderly'], '  여권'],
  ['5年护照', [], '5年护照'],
])('%s tells of %j and leaves %j', (text, concepts, rest) => {
  expect(agesIn(text)).toEqual({ concepts, rest })
})
