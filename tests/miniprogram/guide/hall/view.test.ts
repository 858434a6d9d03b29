import { describe, expect, test } from 'vitest'
import { barsOf, barWords, scaleMinutes } from '../../../../miniprogram/src/guide/hall/day-view'
import { hallFacts, hallLines } from '../../../../miniprogram/src/guide/hall/view'
import type { HallDay, HallView } from '../../../../shared/schemas/hall'
import { textsOf } from '../../../../shared/texts'
import { point, say } from '../../builder'

const zh = textsOf('zh-CN')
const busy: HallView = {
  pointId: 'CC-00',
  busyness: 'busy',
  asOf: '2026-11-24T09:41:00+08:00',
  waiting: 23,
  openCounters: 6,
  waitMinutes: { p50: 43, p80: 60, basis: 'live' },
}

test('a hall with live data says how many wait, how many counters are open and how long it takes', () => {
  expect(hallFacts(busy, zh)).toEqual(['23 人在等', '开 6 个窗口', '现在去约等 45 分钟', '09:41 更新'])
})

test('a hall without live data says no number at all', () => {
  expect(hallFacts({ pointId: 'CC-00', busyness: 'unknown', waiting: 0 }, zh)).toEqual([])
})

test('a point the halls say nothing of has no live data; it is never idle', () => {
  const lines = hallLines([busy], [point('CC-00'), point('CC-03')], undefined, '', zh, say)
  expect(lines.map(({ pointId, busyness }) => [pointId, busyness])).toEqual([
    ['CC-00', 'busy'],
    ['CC-03', 'unknown'],
  ])
})

test('halls come by distance once it is known where the person starts, and can be searched', () => {
  const near = point('CC-03', { location: { latitude: 43, longitude: 129 } })
  const from = { latitude: 43, longitude: 129 }
  const found = (search: string) =>
    hallLines([], [point('CC-00'), near], from, search, zh, say).map(({ pointId }) => pointId)
  expect(found('')).toEqual(['CC-03', 'CC-00'])
  expect(found('cc-00')).toEqual(['CC-00'])
})

describe('a hall’s day in bars', () => {
  const sample = (time: string, waitMinutes: number) => ({ time, waiting: 3, openCounters: 4, waitMinutes })
  const ahead = (time: string, p50: number, p80: number) => ({
    time,
    waitMinutes: { p50, p80, basis: 'live' as const },
  })
  const day = (given: Partial<HallDay> = {}): HallDay => ({
    day: '2026-11-24',
    hall: busy,
    periods: [
      { from: '08:30', to: '11:30' },
      { from: '13:00', to: '14:00' },
    ],
    samples: [sample('08:30', 4), sample('08:55', 8), sample('09:40', 40)],
    ahead: [ahead('10:00', 30, 50), ahead('13:00', 12, 30)],
    best: [],
    ...given,
  })
  const now = '2026-11-24T09:41:00+08:00'

  test('is measured before now, what the hall tells now, and foreseen after', () => {
    expect(
      barsOf(day(), now).map(({ time, kind, isNow, p50, p80 }) => [time, kind, isNow, p50, p80]),
    ).toEqual([
      ['08:30', 'measured', false, 6, 6],
      ['09:00', 'none', false, 0, 0],
      ['09:30', 'measured', true, 43, 43],
      ['10:00', 'ahead', false, 30, 50],
      ['10:30', 'none', false, 0, 0],
      ['11:00', 'none', false, 0, 0],
      ['11:30', 'closed', false, 0, 0],
      ['12:00', 'closed', false, 0, 0],
      ['12:30', 'closed', false, 0, 0],
      ['13:00', 'ahead', false, 12, 30],
      ['13:30', 'none', false, 0, 0],
    ])
  })

  test('in words says the same', () => {
    const words = barWords(barsOf(day(), now), zh)
    expect(words.slice(0, 4)).toEqual([
      '08:30 实测等候约 6 分钟',
      '09:00 没有数据',
      '09:30 实测等候约 45 分钟',
      '10:00 预计等候约 30 分钟，八成人不超过 50 分钟',
    ])
    expect(words).toContain('11:30 不办公')
  })

  test('of a hall that is silent now is not idle now', () => {
    const silent = day({ hall: { pointId: 'CC-00', busyness: 'unknown' }, samples: [], ahead: [] })
    const bar = barsOf(silent, now).find(({ isNow }) => isNow)
    expect(bar?.kind).toBe('none')
  })

  test('on which it is closed has no bars', () => {
    expect(barsOf(day({ periods: [] }), now)).toEqual([])
  })

  test('has a round scale that does not make a short wait look long', () => {
    expect(scaleMinutes(barsOf(day(), now))).toBe(60)
    expect(scaleMinutes([])).toBe(30)
  })
})
