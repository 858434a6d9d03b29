import { describe, expect, it } from 'vitest'
import { apart, sketch, spread } from '../../miniprogram/src/overview/map'
import {
  ageOf,
  fullest,
  hallsOf,
  meanTrend,
  scaleOf,
  sorted,
  strokes,
  waitingIn,
} from '../../miniprogram/src/overview/view'
import { divisions } from '../../shared/content/divisions'
import { points } from '../../shared/content/points'
import { trendOf, trendTimes } from '../../shared/domain/hall/trend'
import type { HallView } from '../../shared/schemas/hall'

const at = (time: string) => `2026-11-24T${time}:00+08:00`
const wait = (p50: number) => ({ p50, p80: p50 + 10, basis: 'live' as const })
const views: HallView[] = [
  {
    pointId: 'CC-03',
    busyness: 'idle',
    asOf: at('09:40'),
    waiting: 0,
    openCounters: 3,
    waitMinutes: wait(0),
  },
  {
    pointId: 'CC-00',
    busyness: 'busy',
    asOf: at('09:38'),
    waiting: 74,
    openCounters: 14,
    waitMinutes: wait(48),
  },
  { pointId: 'U-222401', busyness: 'busy', asOf: at('09:41'), waitMinutes: wait(60) },
]
const trends = {
  day: '2026-11-24',
  times: ['09:00', '09:15', '09:30'],
  halls: [
    { pointId: 'CC-00', waitMinutes: [null, 30, 50] },
    { pointId: 'CC-03', waitMinutes: [null, 0, null] },
  ],
}
const halls = hallsOf(views, trends, points, divisions)

describe('the page of all halls', () => {
  it('has every hall of the day once, with its city; one that tells nothing is unknown', () => {
    expect(halls).toHaveLength(points.filter(({ endedOn }) => !endedOn).length)
    expect(halls.find(({ pointId }) => pointId === 'CC-00')?.city['zh-CN']).toBe('长春市')
    expect(halls.find(({ pointId }) => pointId === 'CC-XQN')?.view.busyness).toBe('unknown')
  })

  it('puts those first where most wait, and what nobody knows behind what is known', () => {
    const ids = sorted(halls, 'wait').map(({ pointId }) => pointId)
    expect(ids.slice(0, 3)).toEqual(['U-222401', 'CC-00', 'CC-03'])
    expect(fullest(halls, 5).map(({ pointId }) => pointId)).toEqual(['U-222401', 'CC-00'])
    expect(sorted(halls, 'city')[0]?.pointId).toBe('CC-00')
  })

  it('counts people where they are told, and says how old the oldest of it is', () => {
    expect(waitingIn(halls)).toEqual({ halls: 2, people: 74 })
    expect(ageOf(halls)).toEqual({ newest: at('09:41'), oldest: at('09:38') })
    expect(ageOf(hallsOf([], trends, points, divisions))).toBeUndefined()
  })

  it('draws marks near their places, none upon another, all within the sketch', () => {
    const spots = spread(halls.map(({ location }) => location))
    for (const [i, one] of spots.entries()) {
      expect(one.x).toBeGreaterThan(20)
      expect(one.x).toBeLessThan(sketch.width - 20)
      expect(one.y).toBeGreaterThan(20)
      expect(one.y).toBeLessThan(sketch.height - 20)
      for (const other of spots.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(apart * 0.85)
    }
  })
})

describe('the line of the day', () => {
  it('is the mean of those measured; a quarter without any is a gap, not a hall without a queue', () => {
    const mean = meanTrend(halls, trends.times.length)
    expect(mean).toEqual([null, 15, 50])
    expect(scaleOf(mean)).toBe(60)
    expect(scaleOf([null, 2])).toBe(15)
    const size = { width: 30, height: 100, most: 100 }
    expect(strokes([0, null, 50], size)).toEqual(['0.0,100.0 10.0,100.0', '20.0,50.0 30.0,50.0'])
    expect(strokes([null, null], size)).toEqual([])
  })

  it('goes by quarters of an hour, from the first measured to the last', () => {
    const samples = [
      { time: '08:50', waitMinutes: 4 },
      { time: '09:20', waitMinutes: 10 },
      { time: '09:25', waitMinutes: 13 },
    ]
    const times = trendTimes([[], samples])
    expect(times).toEqual(['08:45', '09:00', '09:15'])
    expect(trendOf(samples, times)).toEqual([4, null, 12])
    expect(trendTimes([[], []])).toEqual([])
  })
})
