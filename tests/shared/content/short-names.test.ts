import { describe, expect, it, test } from 'vitest'
import { points } from '../../../shared/content/points'
import { services } from '../../../shared/content/services'
import { shortNameOf } from '../../../shared/domain/short-name'
import type { Text } from '../../../shared/schemas/text'
import { languages } from '../../../shared/vocabulary/language'

const lists: [string, { name: Text; shortName?: Text | undefined }[], number][] = [
  ['services', services, 68],
  ['halls', points, 70],
]

describe.each(languages)('in %s', language => {
  it.each(lists)('%s have short names that a message prints whole, no two alike', (_, list, count) => {
    const names = list.map(one => shortNameOf(one, language))
    expect(names).toHaveLength(count)
    expect(names.filter(name => [...name].length > 20 || name.includes('…'))).toEqual([])
    expect(names.filter(name => name.trim() !== name || name === '')).toEqual([])
    expect(names.filter(name => /[\p{C}\p{Zl}\p{Zp}\p{M}]|[^\S ]/u.test(name))).toEqual([])
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(count)
  })
})

test('every service has one of its own', () => {
  expect(services.filter(({ shortName }) => !shortName).map(({ code }) => code)).toEqual([])
})

test.each([
  ['PP-NEW', '首次办护照', 'First passport', '첫 여권'],
  ['HM-END-G', '港澳签注：自由行', 'HK/Macao: individual', '홍콩·마카오 개인 관광'],
  ['HX-RENEW', '回乡证换发补发', 'Home return permit', '홍콩·마카오 귀향증'],
])('%s is called as people call it', (code, zh, en, ko) => {
  expect(services.find(service => service.code === code)?.shortName).toEqual({ 'zh-CN': zh, en, ko })
})

describe('a hall', () => {
  const ofItself = ['CBS-00', 'JL-PSD']
  it.each([
    ['zh-CN', /^(长春|吉林|四平|辽源|通化|白山|松原|白城|延边)/],
    ['en', /Changchun|Ch'chun|Jilin|Siping|Liaoyuan|Tonghua|Baishan|Songyuan|Baicheng|Yanbian/],
    ['ko', /^(장춘|길림|사평|료원|통화|백산|송원|백성|연변)/],
  ] as const)('says its city in %s, however short', (language, cities) => {
    const names = points
      .filter(({ pointId }) => !ofItself.includes(pointId))
      .flatMap(point => [point.name[language], shortNameOf(point, language)])
    expect(names).toHaveLength(136)
    expect(names.filter(name => !cities.test(name))).toEqual([])
  })

  it.each([
    ['U-220184', 'Gongzhuling, Changchun', "Gongzhuling, Ch'chun"],
    ['U-220721', 'Qian Gorlos, Songyuan', 'Qianguo, Songyuan'],
    ['CC-XQN', 'New Area North, Changchun', 'New Area N Changchun'],
  ])('%s is written out where there is room', (pointId, name, short) => {
    const point = points.find(one => one.pointId === pointId)
    expect([point?.name.en, point?.shortName?.en]).toEqual([name, short])
  })
})
