import { describe, expect, it, vi } from 'vitest'
import type { StaffEndpoint } from '../../../../shared/api'
import { divisions } from '../../../../shared/content/divisions'
import { points } from '../../../../shared/content/points'
import { may, permissions } from '../../../../shared/permission'
import type { Busyness } from '../../../../shared/schemas/hall'
import type { Assignment, Scope } from '../../../../shared/schemas/staff'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { zhCn } from '../../../../shared/texts/zh-cn'
import { roles, scopesOf } from '../../../../shared/vocabulary/role'
import { linksOf, opensOf, pages, tapsTo } from '../../page-graph'

const taro = vi.hoisted(() => ({
  getCurrentPages: () => [],
  navigateTo: vi.fn(async (_: { url: string }) => undefined),
}))
vi.mock('@tarojs/taro', () => ({ default: taro }))
vi.mock('../../../../miniprogram/src/platform', () => ({
  platform: {
    read: () => undefined,
    write: () => undefined,
    language: () => 'zh-CN',
    theme: () => 'light',
    printer: {},
  },
}))
const { alertsOf, busynessCounts, cellLines, citiesOf, errandsOf, figuresOf } = await import(
  '../../../../miniprogram/src/pages/work/view'
)

const words = workplaceTexts['zh-CN']
const now = '2026-11-24T10:00:00+08:00'
const open = { pointId: 'CC-00', busyness: 'moderate', waiting: 12, openCounters: 3 } as const

describe('the call board', () => {
  it('tells how many wait, at how many counters, and for how long', () => {
    const hall = { ...open, waitMinutes: { p50: 33, p80: 40, basis: 'live' as const } }
    expect(figuresOf(hall, zhCn, words).map(({ value }) => value)).toEqual(['12', '3', '35 分钟'])
  })

  it('calls unknown what nobody has told', () => {
    const figures = figuresOf({ pointId: 'CC-00', busyness: 'unknown' }, zhCn, words)
    expect(figures.map(({ value }) => value)).toEqual(['不清楚', '不清楚', '不清楚'])
  })
})

describe('over many halls', () => {
  const hall = (pointId: string, busyness: Busyness) => ({ pointId, busyness })

  it('as many as there are of each kind are counted, the busiest first', () => {
    const halls = [hall('A-1', 'idle'), hall('A-2', 'busy'), hall('A-3', 'idle'), hall('A-4', 'closed')]
    expect(busynessCounts(halls)).toEqual([
      ['busy', 1],
      ['idle', 2],
      ['closed', 1],
    ])
  })

  it('those of each city are chosen by its name; where there is one city there is nothing to choose', () => {
    const halls = points.map(({ pointId }) => hall(pointId, 'idle'))
    const cities = citiesOf(halls, points, divisions)
    expect(cities.map(({ name }) => name['zh-CN'])).toContain('延边朝鲜族自治州')
    expect(cities.flatMap(city => city.points).sort()).toEqual(halls.map(({ pointId }) => pointId).sort())
    const changchun = halls.filter(({ pointId }) => pointId.startsWith('CC-'))
    expect(citiesOf(changchun, points, divisions)).toEqual([])
  })
})

describe('what needs somebody', () => {
  it.each([
    ['nothing, at a hall that goes its way', {}, []],
    ['nothing, where another counter would save a moment', { savedMinutes: 9 }, []],
    ['another counter', { savedMinutes: 240 }, [words.saved('4 小时')]],
    [
      'an hour that fills',
      { overload: { time: '10:40', waitMinutes: 50 } },
      [words.overload('10:40', '50 分钟')],
    ],
    ['a hall that is full', { overload: { time: '10:00', waitMinutes: 50 } }, [words.overloadNow('50 分钟')]],
    ['a machine silent today', { silentSince: '2026-11-24T09:12:00+08:00' }, [words.silent('09:12')]],
    [
      'a machine silent since yesterday, by its day',
      { silentSince: '2026-11-23T16:05:00+08:00' },
      [words.silent('11月23日 周一 16:05')],
    ],
  ])('%s', (_, more, said) => {
    expect(alertsOf({ ...open, ...more }, now, zhCn, words)).toEqual(said)
  })
})

describe('a hall among many', () => {
  const wait = { p50: 33, p80: 40, basis: 'live' as const }
  it.each([
    ['tells its wait', { waitMinutes: wait }, ['现在去约等 35 分钟']],
    [
      'tells its wait and when it fills',
      { waitMinutes: wait, overload: { time: '10:40', waitMinutes: 50 } },
      ['现在去约等 35 分钟', words.overload('10:40', '50 分钟')],
    ],
    ['does not say twice that it is full', { overload: { time: '10:00', waitMinutes: 50 } }, []],
    [
      'tells since when it is silent, and no number',
      { busyness: 'unknown' as const, silentSince: '2026-11-24T09:12:00+08:00' },
      [words.silentShort('09:12')],
    ],
  ])('%s', (_, more, lines) => {
    expect(cellLines({ ...open, ...more }, now, zhCn, words)).toEqual(lines)
  })
})

const scopes: Record<Scope['kind'], Scope> = {
  province: { kind: 'province' },
  city: { kind: 'city', prefectureCode: '220100' },
  county: { kind: 'county', divisionCode: '220103' },
  point: { kind: 'point', pointId: 'CC-00' },
  team: { kind: 'team', divisionCode: '220103', team: 'A' },
}

describe('the errands of a role', () => {
  const of = (role: (typeof roles)[number]) => {
    const [kind = 'province'] = scopesOf[role]
    return errandsOf({ role, scope: scopes[kind] }).map(({ errand }) => errand)
  }

  it.each([
    [
      'counter',
      [
        ...['bookings', 'papers', 'guiding', 'opening', 'plan', 'editions', 'missing', 'messages'],
        ...['figures', 'machines', 'outcome', 'inspections', 'homeVisits'],
      ],
    ],
    ['guide', ['guiding', 'opening', 'plan', 'editions']],
    [
      'province',
      [
        ...['editions', 'missing', 'messages', 'figures', 'outcome', 'papers', 'inspections', 'points'],
        ...['limits', 'homeVisits', 'routes', 'visitFigures'],
      ],
    ],
    ['inspector', ['editions', 'missing', 'figures', 'outcome', 'inspections', 'visitFigures']],
    ['visitTeam', ['teamDay']],
    ['auditor', []],
  ] as const)('of %s', (role, errands) => {
    expect(of(role)).toEqual(errands)
  })
})

describe('the way from the tab', () => {
  /** Where one tap leads: the errands and the ways beside them, a hall or one's own, and who is due there. */
  async function entriesOf(staff: Assignment): Promise<string[]> {
    const seesHalls = may(staff, 'getToday', 'somewhere')
    const seesPeople = staff.scope.kind === 'point' && may(staff, 'listPointBookings', 'somewhere')
    const parts = [
      'account/link.tsx',
      'colleague/link.tsx',
      ...(seesHalls ? ['pages/work/hall-board.tsx'] : []),
      ...(seesPeople ? ['pages/work/next-due.tsx'] : []),
    ]
    taro.navigateTo.mockClear()
    for (const { go } of errandsOf(staff)) {
      go()
      // One way is gone at a time.
      await new Promise(setImmediate)
    }
    const tapped = taro.navigateTo.mock.calls.map(([{ url }]) => url.slice(1).split('?')[0] ?? '')
    return [...tapped, ...parts.flatMap(opensOf)]
  }

  /** Writing an edition is one errand, begun at its draft; its entries are written from there. */
  const withinDraft = ['staff/entry/index', 'staff/notice/fee', 'staff/notice/material', 'staff/notice/rule']
  const pagesCalling = (name: StaffEndpoint): string[] => {
    const calling = pages.filter(page => linksOf[page]?.calls.has(name))
    return calling.some(page => withinDraft.includes(page)) ? [...calling, 'staff/notice/draft'] : calling
  }
  const all = Object.keys(permissions) as StaffEndpoint[]
  const assignments = roles.flatMap(role => scopesOf[role].map(kind => ({ role, scope: scopes[kind] })))

  it.each(assignments)('of %j is three taps at most to whatever the role may do', async staff => {
    const taps = tapsTo(await entriesOf(staff)).set('pages/work/index', 0)
    const tapsOf = (name: StaffEndpoint) =>
      Math.min(...pagesCalling(name).map(page => taps.get(page) ?? Number.POSITIVE_INFINITY))
    const mine = all.filter(name => pagesCalling(name).length > 0 && may(staff, name, 'somewhere'))
    expect(mine).toContain('leaveStaff')
    expect(mine.filter(name => tapsOf(name) > 3).map(name => [name, tapsOf(name)])).toEqual([])
  })

  it('is followed for all that staff may do, but what no page offers yet', () => {
    const offered = all.filter(name => pagesCalling(name).length > 0)
    expect(offered).toEqual(expect.arrayContaining(all))
  })
})
