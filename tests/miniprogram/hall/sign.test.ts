import { describe, expect, test } from 'vitest'
import { sheetOf, turned } from '../../../miniprogram/src/hall/sign/view'
import { pageRule } from '../../../miniprogram/src/platform/h5-print'
import { zones } from '../../../shared/content/guidance/zones'
import { signLanguages, signsOf } from '../../../shared/domain/guidance/sign'
import { largeHall } from '../../shared/domain/guidance/hall'

const signs = signsOf(largeHall())
const sheetsIn = (divisionCode: string, withArrows = false) =>
  signs.map(sign => sheetOf(sign, zones, signLanguages(divisionCode), withArrows))
const sheet = (divisionCode: string, key: string, withArrows = false) =>
  sheetsIn(divisionCode, withArrows).find(one => one.key === key)

describe('a sheet', () => {
  test('of a zone has its names in the order of the place, and its number', () => {
    expect(sheet('220102', 'zone 1 payment')).toEqual({
      key: 'zone 1 payment',
      names: ['缴费区', 'Payment'],
      number: 'Z10',
    })
    expect(sheet('222401', 'zone 1 payment')?.names).toEqual(['수납', '缴费区', 'Payment'])
    expect(sheet('222404', 'zone 1 payment')?.names).toEqual(['수납', '缴费区', 'Payment', 'Оплата'])
  })

  test('of a counter has its number large, and says for whom it is', () => {
    expect(sheet('222401', 'counter 3')).toEqual({
      key: 'counter 3',
      names: ['3번 창구', '3 号窗口', 'Counter 3'],
      aside: '3',
      number: '접수(중국 공민)  公民出入境窗口  Applications – Chinese Citizens',
    })
    expect(sheet('220102', 'counter 15')?.number).toBe('无障碍窗口  Accessible Counter')
  })

  test('points from the entrance only where arrows are wanted', () => {
    expect(sheet('220102', 'zone 1 citizenCounter', true)?.aside).toBe('↑')
    expect(sheet('220102', 'zone 1 citizenCounter')?.aside).toBeUndefined()
    expect(sheet('220102', 'facility 1 toilet', true)?.aside).toBe('→')
    expect(sheet('220102', 'facility 1 entrance', true)?.aside).toBeUndefined()
  })

  test('of a floor lists every zone there once', () => {
    const directory = sheet('220102', 'directory 1', true)
    expect(directory?.names).toEqual(['1 楼', 'Floor 1'])
    expect(directory?.lines).toHaveLength(20)
    expect(directory?.lines).toContainEqual({ names: '缴费区  Payment', arrow: '↑' })
  })

  test('speaks the words of the edition, and in a language without any it says nothing', () => {
    const renamed = zones.map(one =>
      one.zone === 'payment' ? { ...one, name: { 'zh-CN': '收费处', en: 'Cashier', ko: '', ru: '' } } : one,
    )
    const payment = signs.find(sign => sign.kind === 'zone' && sign.zone === 'payment')
    expect(payment && sheetOf(payment, renamed, ['ko', 'zh-CN', 'en', 'ru'], false)).toMatchObject({
      names: ['收费处', 'Cashier'],
      number: 'Z10',
    })
  })

  test('is there once for every sign', () => {
    const keys = sheetsIn('220102').map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('of a choice one always stays, in its own order', () => {
  expect(turned(['a', 'b', 'c'], ['a'], 'c')).toEqual(['a', 'c'])
  expect(turned(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c'])
  expect(turned(['a', 'b', 'c'], ['c'], 'c')).toEqual(['c'])
})

test.each([
  ['signA4', 'A4 landscape'],
  ['signA3', 'A3 landscape'],
  ['a4', 'A4'],
] as const)('%s goes on %s', (kind, size) => {
  expect(pageRule(kind, 1000)).toMatch(`size: ${size};`)
})
