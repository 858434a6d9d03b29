import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { flawsOf, sheetOf, statedIn, turned, withText } from '../../../miniprogram/src/point-facts/stated'
import { changeLines, openingExample } from '../../../miniprogram/src/point-facts/view'
import { openingFrom } from '../../../shared/domain/point/opening-text'
import { Opening } from '../../../shared/schemas/point-fact'
import { pointFactsTexts } from '../../../shared/texts/point-facts'
import { pointWith } from '../../shared/build'

const point = pointWith({ phone: '0431-1111111', machines: true })
const sheet = sheetOf(point)
const words = pointFactsTexts['zh-CN']

describe('the sheet of whoever stands at the door of a hall', () => {
  it('says nothing of what was not looked at', () => {
    expect(statedIn(sheet, point)).toEqual({})
    expect(statedIn(turned(sheet, 'phone', true), point)).toEqual({ phone: '0431-1111111' })
    expect(statedIn(turned(turned(sheet, 'phone', true), 'phone', false), point)).toEqual({})
  })

  it('takes what was changed for what was looked at', () => {
    const changed = withText(withText(sheet, 'counters', '6'), 'machines', 'no')
    expect(statedIn(changed, point)).toEqual({ counters: 6, machines: false })
  })

  it('confirms services as the edition says them, and no door where none was taken', () => {
    expect(statedIn(turned(turned(sheet, 'services', true), 'door', true), point)).toEqual({ services: {} })
  })

  it.each([
    ['address', '路'],
    ['phone', '问前台'],
    ['opening', '上午'],
    ['counters', ''],
    ['counters', '0'],
    ['counters', '两个'],
  ] as const)('refuses %s %j where it was looked at, and passes it over where it was not', (fact, text) => {
    const wrong = withText(sheet, fact, text)
    expect(flawsOf(wrong)).toEqual([fact])
    expect(flawsOf(turned(wrong, fact, false))).toEqual([])
  })

  it('shows hours as an example that it understands itself', () => {
    expect(v.is(Opening, openingFrom(openingExample))).toBe(true)
  })
})

it('what will change is shown with what it is now', () => {
  const door = { location: point.location, accuracyMetres: 9 }
  const facts = { door, phone: '0431-2222222', machines: false }
  const change = {
    pointId: 'CC-01',
    version: 0,
    changed: Object.keys(facts) as never[],
    movedMetres: 1234,
    bookedOutside: 0,
  }
  expect(changeLines(point, facts, change, words)).toEqual([
    { fact: 'door', after: '门口移动1.2 km', before: '现在是：还没有人到门口定位，路程按县城中心估算。' },
    { fact: 'phone', after: '0431-2222222', before: '现在是：0431-1111111' },
    { fact: 'machines', after: '没有', before: '现在是：有' },
  ])
})
