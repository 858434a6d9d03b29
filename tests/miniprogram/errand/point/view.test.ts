import { describe, expect, test } from 'vitest'
import { firstDay, pointViews, reasonLabel } from '../../../../miniprogram/src/errand/point/view'
import type { RankedPoint } from '../../../../shared/schemas/booking'
import { textsOf } from '../../../../shared/texts'
import type { RankMode } from '../../../../shared/vocabulary/booking'
import { point, say } from '../../builder'

const zh = textsOf('zh-CN')
const ranked = (pointId: string, given: Partial<RankedPoint> = {}): RankedPoint => ({
  pointId,
  slotAt: '2026-11-24T10:30:00+08:00',
  places: 3,
  distanceMetres: 18_240,
  travelMinutes: 25,
  waitMinutes: { p50: 11, p80: 20, basis: 'forecast' },
  ...given,
})

describe('a ranked point', () => {
  const [first, nearest, unknown] = pointViews(
    [
      ranked('CC-03', { reason: { fartherMinutes: 12, lessWaitMinutes: 51 } }),
      ranked('CC-00', {
        distanceMetres: 640,
        travelMinutes: 8,
        waitMinutes: { p50: 62, p80: 80, basis: 'live' },
      }),
      ranked('CC-05', { waitMinutes: { p50: 0, p80: 0, basis: 'unknown' } }),
      ranked('GONE-1'),
    ],
    'best',
    [point('CC-00', { address: '人民广场' }), point('CC-03'), point('CC-05')],
    '2026-11-24',
    zh,
    say,
  )

  test('says what it costs and what the longer way gains', () => {
    expect(first).toMatchObject({
      badge: '最省时间',
      total: '合计约 35 分钟',
      way: '路上约 25 分钟 · 约 18 公里',
      wait: '等候约 10 分钟',
      reason: '路上约多 12 分钟，少等约 50 分钟',
      slot: '建议 今天 10:30 到 · 余\u00a03\u00a0位',
    })
  })

  test.each([
    ['2026-11-26T10:30:00+08:00', '建议 后天 10:30 到'],
    ['2026-11-27T10:30:00+08:00', '建议 11月27日 周五 10:30 到'],
    ['2026-11-30T10:30:00+08:00', '建议 11月30日 周一 10:30 到'],
  ])('at %s names the day so that it is not taken for that of another week', (slotAt, label) => {
    const [view] = pointViews([ranked('CC-00', { slotAt })], 'best', [point('CC-00')], '2026-11-24', zh, say)
    expect(view?.slot?.replaceAll('\u00a0', ' ')).toContain(label)
  })

  test('is marked when it is the nearest', () => {
    expect(nearest).toMatchObject({
      badge: '离您最近',
      way: '路上约 8 分钟 · 约 1 公里',
      address: '人民广场',
    })
  })

  test.each([
    ['door', 640, '不到 1 公里', false],
    ['door', 1_840, '1.8 公里', false],
    ['door', 18_240, '18 公里', false],
    ['countySeat', 0, '约 1 公里', true],
    ['countySeat', 1_840, '约 2 公里', true],
  ] as const)(
    'whose place is known by its %s is %d m away: %s',
    (locationBasis, metres, label, isEstimated) => {
      const [view] = pointViews(
        [ranked('CC-00', { distanceMetres: metres })],
        'best',
        [point('CC-00', { locationBasis })],
        '2026-11-24',
        zh,
        say,
      )
      expect(view).toMatchObject({ way: `路上约 25 分钟 · ${label}`, isEstimated })
    },
  )

  test('without live data or forecast has no total', () => {
    expect(unknown).toMatchObject({ total: undefined, wait: '等候时间未知', address: undefined })
  })

  test('that is no longer known is left out', () => {
    const views = pointViews([ranked('GONE-1')], 'best', [], '2026-11-24', zh, say)
    expect(views).toEqual([])
  })
})

test.each([
  [12, 50, '路上约多 12 分钟，少等约 50 分钟'],
  [1, 20, '路程差不多，少等约 20 分钟'],
  [-8, 20, '路上约少 8 分钟，还少等约 20 分钟'],
])('%d minutes farther and %d less waiting: %s', (fartherMinutes, lessWaitMinutes, label) => {
  expect(reasonLabel(zh, { fartherMinutes, lessWaitMinutes })).toBe(label)
})

test('in the evening tomorrow is offered first', () => {
  const days = ['2026-11-23', '2026-11-24']
  expect(firstDay(days, '2026-11-23T09:00:00+08:00')).toBe('2026-11-23')
  expect(firstDay(days, '2026-11-23T17:00:00+08:00')).toBe('2026-11-24')
})

describe('in each order', () => {
  const known = [point('CC-00'), point('CC-03')]
  const reasons = (mode: RankMode, second: Partial<RankedPoint>) =>
    pointViews([ranked('CC-00'), ranked('CC-03', second)], mode, known, '2026-11-24', zh, say).map(
      ({ reason }) => reason,
    )
  test.each([
    ['best', { travelMinutes: 40 }, ['路上和等候加起来最省', '合计比第一个多约 15 分钟']],
    ['best', {}, ['路上和等候加起来最省', '合计和第一个差不多']],
    [
      'earliest',
      { slotAt: '2026-11-24T12:00:00+08:00', behindMinutes: 90 },
      ['能赶上的时段里最早', '比最早的晚 1 小时 30 分'],
    ],
    [
      'earliest',
      { slotAt: '2026-11-26T09:00:00+08:00', behindMinutes: 2790 },
      ['能赶上的时段里最早', '比最早的晚 2 天'],
    ],
    ['earliest', {}, ['能赶上的时段里最早', '和最早的一样早']],
    ['nearest', { behindMinutes: 12 }, ['离出发地最近', '路上比最近的约多 12 分钟']],
    ['leastWait', { behindMinutes: 20 }, ['预计等候最短', '比等得最少的多等约 20 分钟']],
    ['leastWait', { waitMinutes: { p50: 0, p80: 0, basis: 'unknown' } }, ['预计等候最短', undefined]],
  ] as const)('%s: each says why it stands where it stands', (mode, second, expected) => {
    expect(reasons(mode, second)).toEqual(expected)
  })

  test('the first is named for the order; of an unknown wait nothing is promised', () => {
    const badge = (mode: RankMode, given: Partial<RankedPoint> = {}) =>
      pointViews([ranked('CC-00', given)], mode, known, '2026-11-24', zh, say)[0]?.badge
    const unknown = { waitMinutes: { p50: 0, p80: 0, basis: 'unknown' as const } }
    expect(['best', 'earliest', 'nearest', 'leastWait'].map(mode => badge(mode as RankMode))).toEqual([
      '最省时间',
      '最早能约',
      '离得最近',
      '等得最少',
    ])
    expect(badge('leastWait', unknown)).toBe('离您最近')
    expect(badge('earliest', unknown)).toBe('最早能约')
  })
})
