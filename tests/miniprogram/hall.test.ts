import { expect, test } from 'vitest'
import { hallFacts, hallLines } from '../../miniprogram/src/pages/hall/view'
import type { HallView } from '../../shared/schemas/hall'
import { textsOf } from '../../shared/texts'
import { point, say } from './builder'

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
