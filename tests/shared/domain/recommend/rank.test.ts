import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { travelMinutes } from '../../../../shared/domain/point/travel'
import { isInTime, type Option, optionCost, rankAcross } from '../../../../shared/domain/recommend/rank'
import { at, optionWith } from '../../build'

const near = optionWith({ pointId: 'CC-01', distanceMetres: 1_000, wait: { p50: 60 } })
const far = optionWith({ pointId: 'CC-02', distanceMetres: 10_000, wait: { p50: 10 } })

const bestOf = (options: Option[]) => rankAcross(options).best

describe('ranking', () => {
  it('puts the cheapest point first: a longer way may be worth a shorter wait', () => {
    expect(bestOf([near, far]).map(({ pointId }) => pointId)).toEqual(['CC-02', 'CC-01'])
  })

  it('takes the best slot of every point, once', () => {
    const early = optionWith({ slotAt: at('10:30'), wait: { p50: 50 } })
    const late = optionWith({ slotAt: at('14:00'), wait: { p50: 5 } })
    expect(bestOf([early, late, far])).toMatchObject([
      { pointId: 'CC-01', slotAt: at('14:00') },
      { pointId: 'CC-02' },
    ])
  })

  it('takes the earlier of two equal slots', () => {
    const [early, late] = ['10:30', '11:00'].map(time => optionWith({ slotAt: at(time) })) as [Option, Option]
    expect(bestOf([early, late])).toMatchObject([{ slotAt: at('10:30') }])
  })

  it('counts uncertainty against a point', () => {
    const sure = optionWith({ pointId: 'CC-01', wait: { p50: 20, p80: 25 } })
    const unsure = optionWith({ pointId: 'CC-02', wait: { p50: 20, p80: 60 } })
    expect(optionCost(unsure) - optionCost(sure)).toBe(17.5)
    expect(bestOf([unsure, sure])[0]).toMatchObject({ pointId: 'CC-01' })
  })

  it('shows whole minutes and metres', () => {
    const option = optionWith({ distanceMetres: 1234.5, wait: { p50: 12.4, p80: 20.6 } })
    expect(bestOf([option])).toEqual([
      {
        pointId: 'CC-01',
        slotAt: at('14:00'),
        places: 3,
        distanceMetres: 1235,
        travelMinutes: 11,
        waitMinutes: { p50: 12, p80: 21, basis: 'live' },
      },
    ])
  })

  it('of nothing is nothing', () => {
    expect(bestOf([])).toEqual([])
  })
})

describe('the reason', () => {
  const reasonOf = (nearWait: Partial<Option['wait']>, farWait: Partial<Option['wait']>) =>
    bestOf([optionWith({ ...near, wait: nearWait }), optionWith({ ...far, wait: farWait })]).find(
      ({ pointId }) => pointId === 'CC-02',
    )?.reason

  it('says what the longer way gains', () => {
    const fartherMinutes = Math.round(travelMinutes(10_000) - travelMinutes(1_000))
    expect(reasonOf({ p50: 60 }, { p50: 10 })).toEqual({ fartherMinutes, lessWaitMinutes: 50 })
  })

  it.each([
    ['is given for five minutes', { p50: 15 }, { p50: 10 }, true],
    ['is not given for less', { p50: 14 }, { p50: 10 }, false],
    ['is not given for a longer wait', { p50: 10 }, { p50: 60 }, false],
    ['is not given against a point without live data', { p50: 60, basis: 'unknown' }, { p50: 10 }, false],
    ['is not given for a point without live data', { p50: 60 }, { p50: 10, basis: 'unknown' }, false],
    ['is given for a forecast', { p50: 60, basis: 'forecast' }, { p50: 10, basis: 'forecast' }, true],
  ] as const)('%s', (_, nearWait, farWait, given) => {
    expect(reasonOf(nearWait, farWait) !== undefined).toBe(given)
  })

  it('is never given for the nearest point', () => {
    const anyOption = fc.record({
      pointId: fc.constantFrom('CC-01', 'CC-02', 'CC-03', 'CC-04'),
      distanceMetres: fc.integer({ min: 0, max: 60_000 }),
      p50: fc.integer({ min: 0, max: 120 }),
    })
    fc.assert(
      fc.property(fc.array(anyOption, { minLength: 1 }), some => {
        const metresOf = new Map(some.map(({ pointId, distanceMetres }) => [pointId, distanceMetres]))
        const options = some.map(({ pointId, p50 }) =>
          optionWith({ pointId, distanceMetres: metresOf.get(pointId) ?? 0, wait: { p50 } }),
        )
        const ranked = bestOf(options)
        const shortest = Math.min(...metresOf.values())
        expect(ranked.some(({ distanceMetres, reason }) => distanceMetres === shortest && !reason)).toBe(true)
        expect(new Set(ranked.map(({ pointId }) => pointId)).size).toBe(ranked.length)
        for (const { reason } of ranked) expect(reason?.lessWaitMinutes ?? 5).toBeGreaterThanOrEqual(5)
      }),
    )
  })
})

describe('the four orders', () => {
  const tomorrow = '2026-11-24'
  const options = [
    optionWith({ pointId: 'NEAR', distanceMetres: 1_000, slotAt: at('11:00'), wait: { p50: 60 } }),
    optionWith({ pointId: 'NEAR', distanceMetres: 1_000, slotAt: at('15:00'), wait: { p50: 45 } }),
    optionWith({ pointId: 'SOON', distanceMetres: 9_000, slotAt: at('10:30'), wait: { p50: 35 } }),
    optionWith({ pointId: 'CALM', distanceMetres: 9_000, slotAt: at('09:00', tomorrow), wait: { p50: 0 } }),
    optionWith({ pointId: 'MUTE', distanceMetres: 2_000, slotAt: at('10:00'), wait: { basis: 'unknown' } }),
  ]
  const { best, earliest, nearest, leastWait } = rankAcross(options)
  const idsOf = (list: { pointId: string }[]) => list.map(({ pointId }) => pointId)

  it.each([
    ['best overall: way, queue and delay together, guesses last', best, ['CALM', 'NEAR', 'SOON', 'MUTE']],
    ['earliest: by the first slot that can be had', earliest, ['MUTE', 'SOON', 'NEAR', 'CALM']],
    ['nearest: by the way', nearest, ['NEAR', 'MUTE', 'CALM', 'SOON']],
    ['least waiting: by the queue, guesses last', leastWait, ['CALM', 'SOON', 'NEAR', 'MUTE']],
  ])('%s', (_, list, expected) => {
    expect(idsOf(list)).toEqual(expected)
  })

  it('take the slot that fits: the first for the earliest, a later one where it saves a wait', () => {
    const slotOf = (list: { pointId: string; slotAt: string }[]) =>
      list.find(({ pointId }) => pointId === 'NEAR')?.slotAt
    expect([earliest, nearest, leastWait].map(slotOf)).toEqual([at('11:00'), at('15:00'), at('15:00')])
  })

  it('tell how far each is behind the first, in minutes of that order', () => {
    expect(earliest.map(({ behindMinutes }) => behindMinutes)).toEqual([undefined, 30, 60, 23 * 60])
    expect(leastWait.map(({ behindMinutes }) => behindMinutes)).toEqual([undefined, 35, 45, undefined])
    expect(best.some(({ behindMinutes }) => behindMinutes !== undefined)).toBe(false)
  })

  it('charge a delay, so that tomorrow must be worth it, and of equals the sooner comes first', () => {
    const now = optionWith({ slotAt: at('14:00'), wait: { p50: 20 } })
    const later = (p50: number) => optionWith({ slotAt: at('14:00', tomorrow), wait: { p50 } })
    expect(bestOf([now, later(2)])).toMatchObject([{ slotAt: at('14:00') }])
    expect(bestOf([now, later(0)])).toMatchObject([{ slotAt: at('14:00', tomorrow) }])
    const elsewhere = optionWith({ pointId: 'CC-02', slotAt: at('16:30'), wait: { p50: 19 } })
    expect(idsOf(bestOf([elsewhere, now]))).toEqual(['CC-01', 'CC-02'])
  })

  it('hold each point once, whatever the order', () => {
    for (const list of [best, earliest, nearest, leastWait]) expect(new Set(idsOf(list)).size).toBe(4)
  })
})

it.each([
  ['next door', 0, '10:06', true],
  ['next door', 0, '10:05', false],
  ['ten kilometres away', 10_000, '10:30', false],
  ['ten kilometres away', 10_000, '10:45', true],
])('%s (%d m) a slot at %s can be reached from ten: %s', (_, distanceMetres, time, inTime) => {
  expect(isInTime(optionWith({ distanceMetres, slotAt: at(time) }), at('10:00'))).toBe(inTime)
})
