import { describe, expect, it, test } from 'vitest'
import {
  basisViews,
  feeViews,
  hourViews,
  limitGroups,
} from '../../../../miniprogram/src/guide/disclosure/view'
import { openingLabel } from '../../../../miniprogram/src/guide/opening'
import { fees } from '../../../../shared/content/fees'
import { points } from '../../../../shared/content/points'
import { services } from '../../../../shared/content/services'
import type { Text } from '../../../../shared/schemas/text'
import { textsOf } from '../../../../shared/texts'

const zh = textsOf('zh-CN')
const say = (text: Text) => text['zh-CN']
const fee = (code: string, day: string) => feeViews(fees, day, zh, say).find(({ key }) => key === code)

describe('fees', () => {
  it('show the price of the day, its document, and what was paid before', () => {
    expect(fee('F-PP', '2026-11-25')).toMatchObject({
      value: '120 元',
      doubtful: false,
      asOf: '截至 2024年7月',
    })
    expect(fee('F-PP', '2026-11-25')?.lines).toEqual(
      expect.arrayContaining(['依据：发改价格〔2019〕914号', '2017年7月1日起至2019年7月1日前：160 元']),
    )
    expect(fee('F-PP', '2018-05-01')?.value).toBe('160 元')
  })

  it('say where nobody is certain', () => {
    expect(fee('F-TW', '2018-05-01')).toMatchObject({ doubtful: true })
    expect(fee('F-TW', '2026-11-25')).toMatchObject({ doubtful: false })
    expect(fee('F-HX', '2026-11-25')).toMatchObject({ value: '以窗口告知为准', doubtful: true })
  })
})

test('time limits name every service once, each limit with its date', () => {
  const groups = limitGroups(services, zh, say)
  const ending = ({ name }: (typeof services)[number]) => say(name).replace(/^.+?：/, '')
  const said = groups.flatMap(({ names }) => names.split('；')).map(name => name.replace(/^.+?：/, ''))
  expect(said.sort()).toEqual(services.map(ending).sort())
  const passport = groups.find(({ names }) => names.startsWith('普通护照：首次申请；'))
  const titles = passport?.limits.map(({ title }) => title)
  expect(titles?.slice(0, 3)).toEqual(['法定时限', '全国承诺', '吉林承诺'])
  for (const { limits } of groups) for (const { asOf } of limits) expect(asOf).toMatch(/^截至 20/)
})

test('every law names what it governs, once', () => {
  const laws = basisViews(services, zh)
  expect(new Set(laws.map(({ title }) => title)).size).toBe(laws.length)
  expect(laws.find(({ title }) => title.includes('护照法'))?.lines.join()).toContain('护照')
})

test('hours that nobody has confirmed are not shown', () => {
  for (const [i, view] of hourViews(points, zh, say).entries()) {
    if (points[i]?.openingStatus === 'assumed') expect(view.lines.join()).not.toMatch(/\d:\d/)
    else expect(view.lines.join()).toMatch(/\d:\d/)
  }
})

test('of hours without days for their seasons, both are said', () => {
  const siping = points.filter(({ pointId }) => pointId === 'U-220302')
  expect(hourViews(siping, zh, say)[0]).toMatchObject({
    title: '四平市出入境大厅',
    lines: ['夏季 周一至周五 08:30–11:30、13:30–17:00', '冬季 周一至周五 08:30–11:30、13:00–16:30'],
    asOf: '截至 2026年8月18日',
  })
})

test('a rule of opening is said in words', () => {
  const weekdays = [1, 2, 3, 4, 5]
  const periods = [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '16:30' },
  ]
  expect(openingLabel({ weekdays, periods }, zh)).toBe('周一至周五 09:00–12:00、13:00–16:30')
  expect(openingLabel({ season: { from: '10-01', to: '04-30' }, weekdays: [2, 6], periods: [] }, zh)).toBe(
    '10月1日至4月30日 周二、周六',
  )
})
