import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes, minutesBetween } from '../../../../shared/domain/calendar'
import { travelMinutes } from '../../../../shared/domain/point/travel'
import type { Option } from '../../../../shared/domain/recommend/rank'
import {
  canBeAsked,
  holdMinutes,
  isClearGain,
  noticeMinutes,
  offerFor,
  readyMinutes,
} from '../../../../shared/domain/recommend/recommend'
import { appointment, at, leaveAt, monday, optionWith, waitWith } from '../../build'

/** The appointment is at two, so its owner is about to be asked. */
const now = at('13:10')
const here = optionWith({ wait: { p50: 60 } })
const there = optionWith({ pointId: 'CC-02', distanceMetres: 1_000, wait: { p50: 10 } })

describe('an offer', () => {
  it('names the other point, what it saves and until when the place is kept', () => {
    const saved = Math.round(travelMinutes(0) + 60 - travelMinutes(1_000) - 10)
    expect(offerFor(appointment, here, [there], now)).toEqual({
      appointment,
      here,
      there,
      savesMinutes: saved,
      expiresAt: addMinutes(now, holdMinutes),
    })
  })

  it('is the best of several', () => {
    const better = optionWith({ pointId: 'CC-03', wait: { p50: 2 } })
    expect(offerFor(appointment, here, [there, better], now)?.there).toBe(better)
  })

  it('is where the person delays others less, of two alike', () => {
    const emptier = optionWith({ ...there, pointId: 'CC-03' })
    const fuller = optionWith({ ...there, delayMinutes: 5 })
    expect(offerFor(appointment, here, [fuller, emptier], now)?.there).toBe(emptier)
  })

  it.each([
    ['the same point', { pointId: 'CC-01' }],
    ['a full point', { places: 0 }],
    ['a point without live data', { wait: { p50: 0, basis: 'unknown' } }],
    ['a point that saves a little only', { wait: { p50: 50 } }],
    ['a point whose way costs what the wait gains', { distanceMetres: 30_000 }],
    ['a wait too uncertain to be a gain', { wait: { p50: 30, p80: 120 } }],
    ['a slot three hours earlier', { slotAt: at('11:00') }],
    ['a slot three hours later', { slotAt: at('17:00') }],
  ] as const)('is never made for %s', (_, changes) => {
    expect(offerFor(appointment, here, [optionWith({ ...there, ...changes })], now)).toBeUndefined()
  })

  it('is not made for a slot the person must leave for at once', () => {
    const soon = optionWith({ ...here, slotAt: at('13:50') })
    const sooner = optionWith({ ...there, slotAt: at('13:35') })
    expect(offerFor(appointment, soon, [sooner], now)).toBeUndefined()
  })

  it('is not made to leave a hall whose wait is unknown', () => {
    const unknown = optionWith({ wait: { p50: 60, basis: 'unknown' } })
    expect(offerFor(appointment, unknown, [there], now)).toBeUndefined()
  })
})

describe('a person', () => {
  const leavesIn = (minutes: number) =>
    optionWith({ slotAt: addMinutes(now, minutes + Math.ceil(travelMinutes(0))) })

  it('leaves in time to be there', () => {
    expect(leaveAt({ slotAt: at('14:00'), distanceMetres: 10_000 })).toBe(at('13:22'))
  })

  it.each([
    ['with time to read and get ready is asked', readyMinutes + 1, undefined, true],
    ['who is about to leave is not asked', readyMinutes, undefined, false],
    ['who must have left is not asked', -1, undefined, false],
    ['whose time to leave is an hour away is asked', noticeMinutes, undefined, true],
    ['whose time to leave is farther off is not asked yet', noticeMinutes + 1, undefined, false],
    ['asked yesterday is asked', 40, '2026-11-22', true],
    ['asked today is not asked again', 40, monday, false],
  ] as const)('%s', (_, minutes, lastOfferedDay, asked) => {
    expect(canBeAsked({ ...appointment, lastOfferedDay }, leavesIn(minutes), now)).toBe(asked)
  })
})

describe('a gain is clear', () => {
  const gain = (hereP50: number, thereP50: number, spread = 0) =>
    isClearGain(
      optionWith({ wait: { p50: hereP50, p80: hereP50 + spread } }),
      optionWith({ wait: { p50: thereP50, p80: thereP50 + spread } }),
    )

  it.each([
    ['from a quarter of an hour', 15, 0, 0, true],
    ['not below that', 14, 0, 0, false],
    ['from a quarter of the time from door to counter', 94, 69, 0, true],
    ['not below that share, however many minutes', 96, 71, 0, false],
    ['when seven of ten outcomes are better', 60, 30, 25, true],
  ])('%s', (_, hereP50, thereP50, spread, clear) => {
    expect(gain(hereP50, thereP50, spread)).toBe(clear)
  })

  it('not when a third of the outcomes there is no better, however good the others are', () => {
    const there = optionWith({ wait: { p50: 0, p80: 60, p90: 60 } })
    expect(isClearGain(optionWith({ wait: { p50: 60 } }), there)).toBe(false)
  })

  it('when a few here may wait over the break, and nobody there', () => {
    const beforeBreak = optionWith({ wait: { p10: 25, p50: 30, p80: 90, p90: 95 } })
    expect(isClearGain(beforeBreak, optionWith({ wait: { p50: 20 } }))).toBe(true)
    expect(isClearGain(optionWith({ wait: { p50: 30 } }), optionWith({ wait: { p50: 20 } }))).toBe(false)
  })
})

describe('every offer', () => {
  const anyOption: fc.Arbitrary<Option> = fc
    .record({
      pointId: fc.constantFrom('CC-01', 'CC-02', 'CC-03', 'CC-04'),
      minutes: fc.integer({ min: 0, max: 120 }),
      places: fc.integer({ min: 0, max: 2 }),
      distanceMetres: fc.integer({ min: 0, max: 40_000 }),
      p50: fc.integer({ min: 0, max: 150 }),
      spread: fc.integer({ min: 0, max: 60 }),
      delayMinutes: fc.integer({ min: 0, max: 60 }),
      basis: fc.constantFrom('live' as const, 'forecast' as const, 'unknown' as const),
    })
    .map(({ minutes, p50, spread, basis, ...rest }) => ({
      ...rest,
      slotAt: addMinutes(now, minutes),
      wait: waitWith({ p50, p80: p50 + spread, basis }),
    }))
  const anyDay = fc.constantFrom(undefined, '2026-11-22', monday)
  const total = ({ distanceMetres, wait }: Option) => travelMinutes(distanceMetres) + wait.mean

  it('keeps every rule', () => {
    let offers = 0
    const property = fc.property(anyOption, fc.array(anyOption), anyDay, (from, options, lastOfferedDay) => {
      const offer = offerFor({ ...appointment, lastOfferedDay }, from, options, now)
      if (!offer) return
      offers += 1
      const { there: to, savesMinutes, expiresAt } = offer
      expect(lastOfferedDay).not.toBe(monday)
      expect(options).toContain(to)
      expect(to.pointId).not.toBe(from.pointId)
      expect(to.places).toBeGreaterThan(0)
      expect([from.wait.basis, to.wait.basis]).not.toContain('unknown')
      expect(Math.abs(minutesBetween(from.slotAt, to.slotAt))).toBeLessThanOrEqual(120)
      expect(savesMinutes).toBeGreaterThanOrEqual(15)
      expect(total(from) - total(to)).toBeGreaterThanOrEqual(total(from) / 4)
      expect(expiresAt > now).toBe(true)
      expect(expiresAt <= leaveAt(from) && expiresAt <= leaveAt(to)).toBe(true)
    })
    fc.assert(property, { numRuns: 3000 })
    expect(offers).toBeGreaterThan(30)
  })
})
