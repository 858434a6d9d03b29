import { describe, expect, test, vi } from 'vitest'

vi.mock('../../../miniprogram/src/platform', () => ({
  platform: { read: () => undefined, write: () => undefined, language: () => 'zh-CN' },
}))
const { languagesOffered, speechOf } = await import('../../../miniprogram/src/phone/language')
const { languageOf } = await import('../../../miniprogram/src/platform/platform')

const yanji = { 'zh-CN': '延吉市', en: 'Yanji City', ko: '연길시' }

describe('a text whose translation is still to come', () => {
  const photo = { 'zh-CN': '近照', en: '', ko: '최근 사진' }

  test.each([
    ['zh-CN', '近照'],
    ['en', '近照 (translation to come)'],
    ['ko', '최근 사진'],
  ] as const)('is said in %s as %s', (language, said) => {
    expect(speechOf(language).say(photo)).toBe(said)
  })

  test('says so to who reads Korean', () => {
    expect(speechOf('ko').say({ ...photo, ko: '' })).toBe('近照 (번역 예정)')
  })

  test('gives a place in Yanbian no empty second name', () => {
    const place = { 'zh-CN': '延吉市', en: '', ko: '' }
    expect(speechOf('zh-CN').sayAlso(place, '222401')).toBeUndefined()
    expect(speechOf('en').sayAlso(place, '222401')).toBe('延吉市')
  })
})

describe('in Yanbian', () => {
  test('Korean comes first among the languages, elsewhere Chinese', () => {
    expect(languagesOffered('222401')).toEqual(['ko', 'zh-CN', 'en'])
    expect(languagesOffered('220102')).toEqual(['zh-CN', 'en', 'ko'])
    expect(languagesOffered(undefined)).toEqual(['zh-CN', 'en', 'ko'])
  })

  test('a place stands with both its names', () => {
    expect(speechOf('zh-CN').sayAlso(yanji, '222401')).toBe('연길시')
    expect(speechOf('ko').sayAlso(yanji, '222401')).toBe('延吉市')
    expect(speechOf('en').sayAlso(yanji, '222401')).toBe('延吉市 · 연길시')
    expect(speechOf('zh-CN').sayAlso(yanji, '220102')).toBeUndefined()
  })
})

test.each([
  ['zh_CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['', 'zh-CN'],
  ['ko_KR', 'ko'],
  ['en', 'en'],
  ['ru', 'en'],
  ['ja-JP', 'en'],
])('a phone set to %j speaks %s at first', (tag, language) => {
  expect(languageOf(tag)).toBe(language)
})
