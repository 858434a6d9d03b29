import { describe, expect, it } from 'vitest'
import { lookAhead } from '../../../../shared/domain/forecast/ahead'
import {
  type Option,
  optionCost,
  optionsAt,
  optionsFrom,
  rankAcross,
  rankBy,
} from '../../../../shared/domain/recommend/rank'
import type { Point } from '../../../../shared/schemas/point'
import type { RankMode } from '../../../../shared/vocabulary/booking'
import { at, monday, optionWith, pointWith, waitWith } from '../../build'

const idsOf = (mode: RankMode, ...options: Option[]) => rankBy(mode, options).map(({ pointId }) => pointId)
const pointAt = (pointId: string, changes: Parameters<typeof optionWith>[0] = {}) =>
  optionWith({ pointId, ...changes })
const tomorrow = '2026-11-24'

it('what a slot costs is the way, the middle of its wait and half of what is uncertain', () => {
  expect(optionCost(optionWith({ distanceMetres: 2_000, wait: { p50: 20, p80: 30 } }))).toBeCloseTo(39.1, 9)
})

describe('best overall', () => {
  it('a day later costs a quarter of an hour', () => {
    const today = pointAt('TODAY', { wait: { p50: 15.1 } })
    const later = (p50: number) => pointAt('LATER', { slotAt: at('14:00', tomorrow), wait: { p50 } })
    expect(idsOf('best', later(0), today)).toEqual(['LATER', 'TODAY'])
    expect(idsOf('best', later(0.2), today)).toEqual(['TODAY', 'LATER'])
  })

  it('three hours later cost two minutes', () => {
    const now = pointAt('NOW', { slotAt: at('10:00'), wait: { p50: 10 } })
    const later = (p50: number) => pointAt('LATER', { slotAt: at('13:12'), wait: { p50 } })
    expect(idsOf('best', now, later(7.9))).toEqual(['LATER', 'NOW'])
    expect(idsOf('best', now, later(8.1))).toEqual(['NOW', 'LATER'])
  })

  it('a hall nobody has heard of comes last, however near', () => {
    const unknown = pointAt('UNKNOWN', { wait: { basis: 'unknown' } })
    const far = pointAt('FAR', { distanceMetres: 30_000, wait: { p50: 90 } })
    expect(idsOf('best', unknown, far)).toEqual(['FAR', 'UNKNOWN'])
    expect(idsOf('leastWait', unknown, far)).toEqual(['FAR', 'UNKNOWN'])
  })

  it('nobody is told how far a point is behind', () => {
    const ranked = rankBy('best', [pointAt('A'), pointAt('B', { wait: { p50: 60 } })])
    expect(ranked.every(point => !('behindMinutes' in point))).toBe(true)
  })
})

describe('earliest', () => {
  it('goes by the slot alone; of one time the cheaper comes first', () => {
    const early = pointAt('EARLY', { slotAt: at('10:00'), distanceMetres: 30_000, wait: { p50: 90 } })
    const later = pointAt('LATER', { slotAt: at('10:30') })
    const alike = pointAt('ALIKE', { slotAt: at('10:30'), wait: { p50: 5 } })
    expect(idsOf('earliest', alike, later, early)).toEqual(['EARLY', 'LATER', 'ALIKE'])
  })

  it('a hall nobody has heard of is no later for that', () => {
    const unknown = pointAt('UNKNOWN', { slotAt: at('10:00'), wait: { basis: 'unknown' } })
    expect(idsOf('earliest', pointAt('KNOWN', { slotAt: at('10:30') }), unknown)).toEqual([
      'UNKNOWN',
      'KNOWN',
    ])
  })

  it('tells how much later each slot is, and nothing where it is none', () => {
    const ranked = rankBy('earliest', [
      pointAt('A', { slotAt: at('10:00') }),
      pointAt('B', { slotAt: at('10:00'), wait: { p50: 1 } }),
      pointAt('C', { slotAt: at('10:31'), wait: { basis: 'unknown' } }),
    ])
    expect(ranked.map(({ behindMinutes }) => behindMinutes)).toEqual([undefined, undefined, 31])
  })
})

describe('nearest', () => {
  it('goes by the way alone; of one way the cheaper comes first', () => {
    const near = pointAt('NEAR', { distanceMetres: 900, wait: { p50: 90 } })
    const far = pointAt('FAR', { distanceMetres: 1_000 })
    const alike = pointAt('ALIKE', { distanceMetres: 1_000, wait: { p50: 5 } })
    expect(idsOf('nearest', alike, far, near)).toEqual(['NEAR', 'FAR', 'ALIKE'])
  })

  it('tells how many minutes longer each way is', () => {
    const [, farther] = rankBy('nearest', [pointAt('A'), pointAt('B', { distanceMetres: 10_000 })])
    expect(farther?.behindMinutes).toBe(32)
  })
})

describe('least waiting', () => {
  it('waits much alike are one wait: then the way decides', () => {
    const shorter = pointAt('SHORTER', { distanceMetres: 2_000, wait: { p50: 8 } })
    expect(idsOf('leastWait', shorter, pointAt('NEARER', { wait: { p50: 12 } }))).toEqual([
      'NEARER',
      'SHORTER',
    ])
    expect(idsOf('leastWait', shorter, pointAt('NEARER', { wait: { p50: 12.5 } }))).toEqual([
      'SHORTER',
      'NEARER',
    ])
  })

  it('tells the difference in steps of five minutes, and of a guess nothing', () => {
    const ranked = rankBy('leastWait', [
      pointAt('A', { wait: { p50: 3 } }),
      pointAt('B', { wait: { p50: 19 } }),
      pointAt('C', { wait: { p50: 60, basis: 'unknown' } }),
    ])
    expect(ranked.map(({ behindMinutes }) => behindMinutes)).toEqual([undefined, 15, undefined])
  })
})

describe('the slot of a point', () => {
  const slot = (time: string, p50: number) => pointAt('A', { slotAt: at(time), wait: { p50 } })
  const chosen = (one: Option, other: Option) =>
    [
      [one, other],
      [other, one],
    ].map(options => rankBy('leastWait', options)[0]?.slotAt.slice(11, 16))

  it.each([
    ['a later one that saves five minutes', 15, 10, '15:00', '15:00'],
    ['not a later one that saves less', 14.9, 10, '14:00', '14:00'],
    ['the earlier of two alike', 10, 10, '14:00', '14:00'],
    ['a later one that saves much', 60, 10, '15:00', '15:00'],
    ['not a later one that waits longer', 10, 60, '14:00', '14:00'],
  ])('is %s, whichever is looked at first', (_, early, late, first, second) => {
    expect(chosen(slot('14:00', early), slot('15:00', late))).toEqual([first, second])
  })

  it('is one of those with a place left, at each point by its own way', () => {
    const ahead = (pointId: string, location: Point['location']) => {
      const point = pointWith({ pointId, location })
      const day = lookAhead({
        point,
        day: monday,
        periods: [],
        slots: [],
        taken: new Map(),
        profile: () => 0,
        now: at('09:00'),
      })
      const later = { capacity: 3, minute: 0, wait: waitWith({ p50: 6 }), delayMinutes: 2 }
      return {
        ...day,
        slots: [
          { ...later, slotAt: at('10:00'), places: 0 },
          { ...later, slotAt: at('10:30'), places: 1 },
        ],
      }
    }
    const home = pointWith().location
    const [near, far] = [ahead('NEAR', home), ahead('FAR', { ...home, latitude: home.latitude + 0.01 })]
    const option = { slotAt: at('10:30'), places: 1, wait: waitWith({ p50: 6 }), delayMinutes: 2 }
    expect(optionsAt(near, 700, 1)).toEqual([{ ...option, pointId: 'NEAR', distanceMetres: 700 }])
    const early = { ...near, pointDay: { ...near.pointDay, periods: [{ fromMinute: 600, toMinute: 660 }] } }
    expect(optionsAt(early, 700, 1)).toMatchObject([{ slotAt: at('10:30'), isForetold: true }])
    expect(optionsFrom([near, far], home, 1)).toEqual([
      { ...option, pointId: 'NEAR', distanceMetres: 0 },
      { ...option, pointId: 'FAR', distanceMetres: expect.closeTo(1_112, 0) },
    ])
  })
})

describe('the reason', () => {
  it('is told in whole minutes against the nearest point', () => {
    const near = pointAt('NEAR', { distanceMetres: 1_000, wait: { p50: 20.4 } })
    const far = pointAt('FAR', { distanceMetres: 10_000, wait: { p50: 4.6 } })
    const reasons = new Map(rankBy('nearest', [near, far]).map(({ pointId, reason }) => [pointId, reason]))
    expect(reasons.get('FAR')).toEqual({ fartherMinutes: 28, lessWaitMinutes: 16 })
    expect(reasons.get('NEAR')).toBeUndefined()
  })

  it('of two points equally near, the first told is the nearest', () => {
    const [one, other] = [pointAt('ONE', { wait: { p50: 20 } }), pointAt('OTHER', { wait: { p50: 10 } })]
    const reasonOf = (pointId: string, options: Option[]) =>
      rankBy('nearest', options).find(point => point.pointId === pointId)?.reason
    expect(reasonOf('OTHER', [one, other])).toEqual({ fartherMinutes: 0, lessWaitMinutes: 10 })
    expect(reasonOf('OTHER', [other, one])).toBeUndefined()
  })
})

it('all four orders are told at once, each as it is alone', () => {
  const options = [
    pointAt('A', { slotAt: at('11:00'), wait: { p50: 60 } }),
    pointAt('B', { slotAt: at('10:30'), distanceMetres: 9_000, wait: { p50: 35 } }),
    pointAt('C', { slotAt: at('09:00', tomorrow), distanceMetres: 20_000 }),
  ]
  const modes = ['best', 'earliest', 'nearest', 'leastWait'] as const
  expect(rankAcross(options)).toEqual(Object.fromEntries(modes.map(mode => [mode, rankBy(mode, options)])))
})
