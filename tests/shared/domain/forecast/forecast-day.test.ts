import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt, minuteOf } from '../../../../shared/domain/calendar'
import { type Forecast, waitAt } from '../../../../shared/domain/forecast/forecast'
import { forecastDay } from '../../../../shared/domain/forecast/forecast-day'
import type { Outlook } from '../../../../shared/domain/forecast/outlook'
import type { LiveHall } from '../../../../shared/domain/hall/hall'
import { assumedProfile } from '../../../../shared/domain/learned/profile'
import { openPeriods } from '../../../../shared/domain/point/opening'
import type { Point } from '../../../../shared/schemas/point'
import { at, liveWith, monday, outlookWith, pointWith } from '../../build'

const wait = (outlook: Outlook, time: string) => waitAt(forecastDay(outlook), minuteOf(time))
const queueOf = (walkIn: number, more: Partial<LiveHall> = {}) =>
  liveWith({ waiting: { booked: 0, walkIn }, serving: 4, ...more })
const tuesday = addDays(monday, 1)
/** All that a forecast says of its day. */
const allOf = (ahead: Forecast) => ({
  basis: ahead.basis,
  minutes: Array.from({ length: 288 }, (_, step) => [
    ahead.queueMinutesFrom(step * 5),
    ...(['booked', 'walkIn'] as const).flatMap(comer => [
      ahead.bandAt(step * 5, comer),
      ahead.plainBandAt(step * 5, comer),
    ]),
  ]),
})

describe('the basis of a wait', () => {
  const live = liveWith()
  const heardUntil = (time: string) => liveWith({ asOf: at(time) })

  it.each([
    ['a hall just heard of', { live }, 'live'],
    [
      'a hall that has been silent for six minutes is unknown, never idle',
      { live, now: at('10:06') },
      'unknown',
    ],
    ['a hall never heard of', {}, 'unknown'],
    ['a hall heard of yesterday', { live: liveWith({ asOf: at('10:00', '2026-11-22') }) }, 'unknown'],
    ['a silent hall before it opens', { now: at('08:00') }, 'forecast'],
    [
      'a hall heard until its lunch break, in it',
      { live: heardUntil('12:00'), now: at('12:30') },
      'forecast',
    ],
    ['a hall heard until it closed, after that', { live: heardUntil('16:30'), now: at('17:00') }, 'forecast'],
    ['a hall silent since ten, in its lunch break', { live, now: at('12:30') }, 'unknown'],
    ['a hall silent since ten, after closing', { live, now: at('17:00') }, 'unknown'],
    ['another day', { day: tuesday, live }, 'forecast'],
    ['another day of a silent hall', { day: tuesday }, 'forecast'],
  ])('%s', (_, changes, basis) => {
    expect(wait(outlookWith(changes), '14:00').basis).toBe(basis)
  })
})

describe('the wait', () => {
  it('of an empty hall is none', () => {
    expect(wait(outlookWith({ live: liveWith() }), '10:00').p50).toBe(0)
  })

  it('behind forty people at four counters of ten minutes is a hundred minutes', () => {
    expect(wait(outlookWith({ live: queueOf(40) }), '10:00').p50).toBeCloseTo(100, -1)
  })

  it('that reaches into the lunch break is longer by the break', () => {
    const live = queueOf(40, { asOf: at('11:00') })
    expect(wait(outlookWith({ live, now: at('11:00') }), '11:00').p50).toBeCloseTo(160, -1)
  })

  it('of one who comes in the lunch break lasts until the doors open', () => {
    expect(wait(outlookWith({ live: liveWith() }), '12:30').p50).toBe(30)
  })

  it('at the first slot after lunch is none, at whatever minute one asks', () => {
    const ahead = outlookWith({ live: liveWith({ asOf: at('11:58') }), now: at('11:58') })
    expect(wait(ahead, '13:00').p50).toBe(0)
  })

  it('of those who still wait at closing is served out', () => {
    const live = queueOf(12, { asOf: at('16:25') })
    const { p50 } = wait(outlookWith({ live, now: at('16:25') }), '16:25')
    expect(p50).toBeCloseTo(30, -1)
  })

  it('goes by the counters really open for half an hour, then by the roster', () => {
    const live = queueOf(12, { openCounters: 1 })
    expect(wait(outlookWith({ live }), '10:00').p50).toBeCloseTo(30 + (120 - 30) / 4, -1)
  })

  it('goes by the roster while the machine names no counter', () => {
    expect(wait(outlookWith({ live: queueOf(8, { openCounters: 0 }) }), '10:00').p50).toBeCloseTo(20, -1)
  })

  it('follows the service times of the hall the more it has measured', () => {
    const waits = [0, 5, 50].map(
      visits => wait(outlookWith({ live: queueOf(8, { visits, meanServiceMinutes: 20 }) }), '10:00').p50,
    )
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[0]).toBeCloseTo(20, -1)
    expect(waits[2]).toBeGreaterThan(35)
  })

  it('grows with the people booked before, in the slots they are due', () => {
    const booked = [{ slotAt: at('14:00'), people: 30 }]
    const ahead = outlookWith({ live: liveWith(), booked })
    expect(wait(ahead, '13:55').p50).toBe(0)
    expect(wait(ahead, '14:30').p50).toBeGreaterThan(20)
  })

  it('of the afternoon grows when more people than usual have come so far', () => {
    const ahead = (walkInsSeen: number) =>
      outlookWith({ live: liveWith({ walkInsSeen }), profile: () => 0.3 })
    expect(wait(ahead(60), '15:00').p50).toBeGreaterThan(wait(ahead(18), '15:00').p50)
  })

  it('of tomorrow does not depend on who waits today', () => {
    const tomorrow = { day: tuesday, profile: () => 0.4 }
    const told = [{ live: queueOf(80) }, {}].map(more =>
      allOf(forecastDay(outlookWith({ ...tomorrow, ...more }))),
    )
    expect(told[0]).toEqual(told[1])
  })
})

describe('whatever the hall', () => {
  const anyTime = fc.integer({ min: 540, max: 989 })
  const anyCase = fc.record({
    waiting: fc.integer({ min: 0, max: 150 }),
    serving: fc.integer({ min: 0, max: 10 }),
    counters: fc.integer({ min: 1, max: 10 }),
    openCounters: fc.integer({ min: 1, max: 10 }),
    people: fc.integer({ min: 0, max: 30 }),
    walkInsAMinute: fc.double({ min: 0, max: 2, noNaN: true }),
    meanServiceMinutes: fc.double({ min: 2, max: 30, noNaN: true }),
    nowMinute: anyTime,
    minute: anyTime,
  })
  type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never

  const waitOf = (one: Case, changes: Partial<Point> = {}) => {
    const {
      waiting,
      serving,
      counters,
      openCounters,
      people,
      walkInsAMinute,
      meanServiceMinutes,
      nowMinute,
      minute,
    } = one
    const now = instantAt(monday, nowMinute)
    const live = queueOf(waiting, { asOf: now, serving, openCounters, visits: 20, meanServiceMinutes })
    const booked = ['09:30', '11:30', '13:00', '15:30'].map(time => ({ slotAt: at(time), people }))
    const point = pointWith({ counters, ...changes })
    return waitAt(
      forecastDay(outlookWith({ point, live, now, booked, profile: () => walkInsAMinute })),
      minute,
    )
  }
  const always = (holds: (one: Case) => void) => fc.assert(fc.property(anyCase, holds), { numRuns: 1000 })
  const notLonger = (a: ReturnType<typeof waitOf>, b: ReturnType<typeof waitOf>) => {
    expect(a.p50).toBeLessThanOrEqual(b.p50 + 1e-6)
    expect(a.p80).toBeLessThanOrEqual(b.p80 + 1e-6)
  }

  it('the wait of four in five is no shorter than that of half, which is not negative', () => {
    always(one => {
      const { p50, p80 } = waitOf(one)
      expect(p50).toBeGreaterThanOrEqual(0)
      expect(p80).toBeGreaterThanOrEqual(p50)
      expect(Number.isFinite(p80)).toBe(true)
    })
  })

  it('more people waiting never make the wait shorter', () => {
    always(one => notLonger(waitOf(one), waitOf({ ...one, waiting: one.waiting + 1 })))
  })

  it('one more counter, planned or open, never makes it longer', () => {
    always(one => {
      notLonger(waitOf({ ...one, openCounters: one.openCounters + 1 }), waitOf(one))
      notLonger(waitOf({ ...one, counters: one.counters + 1 }), waitOf(one))
    })
  })
})

it('an ordinary day of a hall nobody has measured has waits under an hour', () => {
  const point = pointWith()
  const periods = openPeriods(point, tuesday, new Map())
  const ahead = forecastDay(
    outlookWith({ point, day: tuesday, periods, profile: assumedProfile(point, tuesday, periods) }),
  )
  const waits = [570, 630, 660, 840, 900].map(minute => waitAt(ahead, minute).p50)
  expect(Math.max(...waits)).toBeLessThan(60)
})
