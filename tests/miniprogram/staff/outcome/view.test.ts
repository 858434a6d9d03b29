import { expect, test } from 'vitest'
import {
  accuracyWords,
  countFacts,
  countWords,
  daysSent,
  pointLine,
  pointsSent,
  savingFacts,
  savingWords,
  spanOf,
} from '../../../../miniprogram/src/staff/outcome/view'
import { sumOutcomes } from '../../../../shared/domain/recommend/outcome'
import type { OutcomeCounts } from '../../../../shared/schemas/outcome'
import { textsOf } from '../../../../shared/texts'
import { accuracyTexts } from '../../../../shared/texts/accuracy'

const zh = textsOf('zh-CN')
const counts = (given: Partial<OutcomeCounts>): OutcomeCounts => sumOutcomes([given])
const busy = counts({
  sent: 8,
  opened: 6,
  accepted: 4,
  refused: 1,
  expired: 3,
  predictedMinutes: 120,
  judged: 2,
  realisedMinutes: 45,
})

test('a span ends today and holds as many days as it says', () => {
  expect(spanOf(7, '2026-12-02T09:00:00+08:00')).toEqual({ from: '2026-11-26', to: '2026-12-02' })
})

test('each outcome has its share of what was suggested; what WeChat has not said to have arrived is left out', () => {
  expect(countFacts(busy, zh)).toEqual([
    { label: '推荐', value: '8 次' },
    { label: '发出', value: '8 次，占 100%' },
    { label: '看过', value: '6 次，占 75%' },
    { label: '接受', value: '4 次，占 50%' },
    { label: '谢绝', value: '1 次，占 13%' },
    { label: '过期', value: '3 次，占 38%' },
  ])
  const told = countFacts({ ...busy, offered: 10, delivered: 5 }, zh)
  expect(told.slice(0, 3)).toEqual([
    { label: '推荐', value: '10 次' },
    { label: '发出', value: '8 次，占 80%' },
    { label: '微信说已送达', value: '5 次，占 50%' },
  ])
})

test('savings are told in all and each; what was measured counts only those measured', () => {
  expect(savingFacts(busy, zh)).toEqual([
    { label: '预计少花', value: '2 小时', note: '平均每人 30 分钟' },
    { label: '实际少花', value: '45 分钟', note: '平均每人 23 分钟' },
  ])
  expect(savingFacts({ ...busy, judged: 0 }, zh)).toHaveLength(1)
  expect(savingFacts(counts({ sent: 3 }), zh)).toEqual([])
})

test('a move that has cost time says so', () => {
  const lost = { ...busy, realisedMinutes: -70 }
  expect(savingFacts(lost, zh)[1]).toMatchObject({ value: '−1 小时 10 分', note: '平均每人 −35 分钟' })
  expect(savingWords({ ...busy, realisedMinutes: 0 }, zh)).toEqual(['预计少花 2 小时', '实际少花 0 分钟'])
})

test('what did not happen is left out', () => {
  expect(countWords(counts({ sent: 2, expired: 1 }), zh)).toEqual(['发出 2', '过期 1'])
  expect(pointLine(busy, zh)).toBe('发出 8 · 接受 4 · 预计少花 2 小时 · 实际少花 45 分钟')
  expect(pointLine(counts({ offered: 3, accepted: 1 }), zh)).toMatch(/^推荐 3 · 接受 1/)
  expect(savingWords(counts({ sent: 2 }), zh)).toEqual([])
})

test('days and points on which nothing was sent are not listed', () => {
  const day = (day: string, sent: number) => ({ day, ...counts({ sent }) })
  const days = daysSent([day('2026-11-22', 1), day('2026-11-23', 0), day('2026-11-24', 2)])
  expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-22'])
  const point = (pointId: string, sent: number) => ({ pointId, ...counts({ sent }) })
  const { sending, silent } = pointsSent([point('CC-00', 2), point('CC-01', 0), point('CC-02', 0)])
  expect([sending.length, silent]).toEqual([1, 2])
})

test('accuracy is told in plain words', () => {
  const one = { horizon: 'hour', scores: 40, missMinutes: 6.4, insideShare: 0.806 } as const
  expect(accuracyWords(one, zh, accuracyTexts['zh-CN'])).toEqual([
    '平均差 6 分钟',
    '100 次里有 81 次落在预计的范围内',
  ])
})
