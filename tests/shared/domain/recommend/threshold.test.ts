import { describe, expect, it } from 'vitest'
import { usualLimits } from '../../../../shared/domain/booking/limit'
import { addMinutes } from '../../../../shared/domain/calendar'
import type { Ahead } from '../../../../shared/domain/forecast/ahead'
import { isForetold, savesEnough } from '../../../../shared/domain/recommend/demand'
import type { Option } from '../../../../shared/domain/recommend/rank'
import {
  canBeAsked,
  doorToCounter,
  isBroken,
  isClearGain,
  offerFor,
  questionLeft,
} from '../../../../shared/domain/recommend/recommend'
import { isWorthReading } from '../../../../shared/domain/recommend/worth'
import { appointment, at, leaveAt, liveWith, monday, optionWith, outlookWith, waitWith } from '../../build'

/** The booked hall lies six minutes from home: who is due at 14:00 leaves at 13:54. */
const now = at('12:30')
const here = optionWith({ wait: { p50: 60 } })
const isOffered = (there: Option, from = here, askedAt = now) =>
  offerFor(appointment, from, [there], askedAt) !== undefined
const elsewhere = (changes: Parameters<typeof optionWith>[0] = {}) =>
  optionWith({ pointId: 'CC-02', ...changes })

describe('a move saves enough', () => {
  it.each([
    ['not with fourteen minutes', 40, 26, false],
    ['not with a minute’s hundredth less than fifteen', 40, 25.01, false],
    ['with fifteen minutes', 40, 25, true],
    ['not with less than a quarter, though it is 24 minutes', 100, 76, false],
    ['not with a hundredth less than a quarter', 100, 75.01, false],
    ['with a quarter', 100, 75, true],
    ['with more than a quarter', 100, 74, true],
    ['with fifteen minutes that are exactly a quarter', 60, 45, true],
    ['not with more minutes instead of fewer', 40, 55, false],
    ['not with nothing', 40, 40, false],
  ])('%s: %d → %d minutes from door to counter', (_, before, after, enough) => {
    expect(savesEnough(before, after)).toBe(enough)
  })

  it('from door to counter: the way and the mean of the wait', () => {
    expect(doorToCounter(optionWith({ distanceMetres: 0, wait: { p50: 20 } }))).toBeCloseTo(26, 9)
    expect(doorToCounter(optionWith({ distanceMetres: 2_000, wait: { p50: 20 } }))).toBeCloseTo(34.1, 9)
    const uneven = { p10: 10, p50: 20, p80: 40, p90: 60 }
    expect(doorToCounter(optionWith({ wait: uneven }))).toBeCloseTo(6 + 3 + 7 + 8 + 9, 9)
  })

  it('is asked of the way and the wait together', () => {
    expect(isOffered(elsewhere({ wait: { p50: 43 } }))).toBe(true)
    expect(isOffered(elsewhere({ wait: { p50: 44 } }))).toBe(false)
    expect(isOffered(elsewhere({ distanceMetres: 2_000, wait: { p50: 35 } }))).toBe(true)
    expect(isOffered(elsewhere({ distanceMetres: 2_000, wait: { p50: 36 } }))).toBe(false)
  })
})

describe('a gain is certain enough', () => {
  /** Three of ten outcomes here are short, and whoever has one of them had done better to stay. */
  const sevenOfTen = optionWith({ wait: { p10: 20, p50: 60, p80: 60, p90: 60 } })
  /** At a third of the outcomes there the wait is as long as here. */
  const twoOfThree = elsewhere({ wait: { p10: 5, p50: 5, p80: 60, p90: 60 } })

  it('in exactly seven of ten outcomes', () => {
    expect(isClearGain(sevenOfTen, elsewhere({ wait: { p50: 30 } }))).toBe(true)
  })

  it('not in 65 of a hundred', () => {
    expect(isClearGain(optionWith({ wait: { p50: 60 } }), twoOfThree)).toBe(false)
  })

  it('in all ten', () => {
    expect(isClearGain(sevenOfTen, elsewhere({ wait: { p50: 15 } }))).toBe(true)
  })

  it('with the longer way to the other hall counted', () => {
    const wait = { p10: 15, p50: 60, p80: 60, p90: 60 }
    const there = (distanceMetres: number) => elsewhere({ distanceMetres, wait: { p50: 12 } })
    // At 500 metres the way is two minutes longer: 12 + 2.03 are still fewer than 15. At 1,000 they are not.
    expect(isClearGain(optionWith({ wait: { ...wait, p50: 15 } }), there(500))).toBe(true)
    expect(isClearGain(optionWith({ wait: { ...wait, p50: 15 } }), there(1_000))).toBe(false)
  })

  it('with only the difference of the ways counted: the way one has anyway is nobody’s loss', () => {
    const far = (wait: number) => ({ distanceMetres: 10_000, wait: { p50: wait } })
    expect(isClearGain(optionWith(far(60)), elsewhere(far(40)))).toBe(false)
    expect(isClearGain(optionWith(far(70)), elsewhere(far(40)))).toBe(true)
    expect(isClearGain(optionWith(far(30)), elsewhere({ wait: { p50: 40 } }))).toBe(true)
  })

  it('never where one of the waits is not known', () => {
    const unknown = optionWith({ wait: { p50: 60, basis: 'unknown' } })
    expect(isClearGain(unknown, elsewhere())).toBe(false)
    expect(isOffered(elsewhere({ wait: { basis: 'unknown' } }))).toBe(false)
    expect(isOffered(elsewhere({ wait: { basis: 'forecast' } }))).toBe(true)
  })
})

describe('where it is not sure where the way begins', () => {
  const doubtful = (p50: number, doubtMinutes: number) => ({ ...elsewhere({ wait: { p50 } }), doubtMinutes })
  const from60 = (there: Option) => isClearGain(optionWith({ wait: { p50: 60 } }), there)

  it('a move must save more by as much as the way may be off', () => {
    expect([from60(doubtful(43, 0)), from60(doubtful(43, 3))]).toEqual([true, false])
    expect([from60(doubtful(32, 12)), from60(doubtful(34, 12))]).toEqual([true, false])
  })

  it('it must be better with the way longer and shorter by that', () => {
    const often = optionWith({ wait: { p10: 20, p50: 60, p80: 60, p90: 60 } })
    const there = (doubtMinutes: number) => ({ ...elsewhere({ wait: { p50: 12 } }), doubtMinutes })
    expect(isClearGain(often, there(5))).toBe(true)
    const rarely = optionWith({ wait: { p10: 20, p50: 40, p80: 90, p90: 90 } })
    expect([isClearGain(rarely, there(9)), isClearGain(rarely, there(30))]).toEqual([true, false])
  })
})

describe('where a wait is only foretold', () => {
  const basis = 'forecast' as const
  const foretoldOf = (before: number, after: number, changes: Partial<Option['wait']> = {}) =>
    isClearGain(optionWith({ wait: { p50: before, ...changes } }), elsewhere({ wait: { p50: after, basis } }))

  it.each([
    ['not with fourteen minutes', 30, 16, false],
    ['with fifteen', 30, 15, true],
    ['not with a little less than a quarter', 74, 54.1, false],
    ['with a little more than a quarter', 74, 53.9, true],
  ])('a move is offered, as between two halls that are heard: %s', (_, before, after, clear) => {
    expect(foretoldOf(before, after)).toBe(clear)
  })

  const sevenOfTen = { p10: 10, p50: 90, p80: 90, p90: 90 }

  it('eight of ten outcomes must be better, where between two that are heard seven are enough', () => {
    expect(foretoldOf(90, 10, sevenOfTen)).toBe(false)
    expect(isClearGain(optionWith({ wait: sevenOfTen }), elsewhere({ wait: { p50: 10 } }))).toBe(true)
    const there = elsewhere({ wait: { p10: 10, p50: 10, p80: 10, p90: 120, basis } })
    expect(isClearGain(optionWith({ wait: { p50: 90 } }), there), '85 of a hundred').toBe(true)
  })

  it('more is asked whichever of the two halls it is', () => {
    const isOfferedFrom = (isForetoldHere: boolean, isForetoldThere: boolean) =>
      isClearGain(
        { ...optionWith({ wait: sevenOfTen }), isForetold: isForetoldHere },
        { ...elsewhere({ wait: { p50: 10 } }), isForetold: isForetoldThere },
      )
    expect(isOfferedFrom(false, false)).toBe(true)
    expect(isOfferedFrom(true, false)).toBe(false)
    expect(isOfferedFrom(false, true)).toBe(false)
  })
})

describe('a hall’s day has not been heard of', () => {
  const periods = [{ fromMinute: 540, toMinute: 990 }]
  const toldOf = (booked: number, walkIn: number) => liveWith({ arrived: { booked, walkIn } })
  it.each([
    ['while its doors are closed and nobody has come', '08:59', toldOf(0, 0), true],
    ['while its doors are closed and its machine was never heard', '08:59', undefined, true],
    ['unless it has told of somebody with an appointment', '08:59', toldOf(1, 0), false],
    ['or without one', '08:59', toldOf(0, 1), false],
    ['or of as many with as without', '08:59', toldOf(2, 2), false],
    ['and no longer from the minute they open', '09:00', toldOf(0, 0), false],
  ])('%s', (_, time, live, is) => {
    const pointDay = { ...outlookWith({ live }), periods, now: at(time) } as unknown as Ahead['pointDay']
    expect(isForetold({ pointDay })).toBe(is)
  })
})

describe('an offer is worth a message', () => {
  it.each([
    ['not with fourteen minutes, nine of them of waiting', 14, 9, false],
    ['with fifteen minutes, none of them of waiting', 15, 0, true],
    ['with ten minutes of waiting, though the way is longer', 8, 10, true],
  ])('%s', (_, savesMinutes, waitHereMinutes, isWorth) => {
    const gain = { savesMinutes, waitHereMinutes, waitThereMinutes: 0 }
    expect(isWorthReading(gain, usualLimits)).toBe(isWorth)
  })

  it('as the province has said', () => {
    const gain = { savesMinutes: 25, waitHereMinutes: 40, waitThereMinutes: 10 }
    const says = (messageSaves: number, messageWaitSaves: number) =>
      isWorthReading(gain, { messageSaves, messageWaitSaves })
    expect([says(26, 31), says(25, 31), says(26, 30)]).toEqual([false, true, true])
  })
})

describe('a person is asked', () => {
  const isAsked = (minutesToLeaving: number, lastOfferedDay?: string) =>
    canBeAsked(
      { ...appointment, lastOfferedDay },
      { slotAt: addMinutes(now, minutesToLeaving + 6), distanceMetres: 0 },
      now,
    )

  it.each([
    [-1, false],
    [0, false],
    [19, false],
    [20, false],
    [20.5, true],
    [21, true],
    [89, true],
    [90, true],
    [90.5, false],
    [91, false],
  ])('%d minutes before having to leave: %s', (minutes, asked) => {
    expect(isAsked(minutes)).toBe(asked)
  })

  it('once a day', () => {
    expect([isAsked(60, '2026-11-22'), isAsked(60, monday)]).toEqual([true, false])
  })

  it.each([
    ['next door', 0, '13:33'],
    ['a kilometre away, ten minutes and a bit', 1_000, '13:28'],
    ['ten kilometres away', 10_000, '13:01'],
  ])('until the last whole minute that leaves time to get ready: %s', (_, distanceMetres, time) => {
    const journey = { slotAt: at('14:00'), distanceMetres }
    expect(canBeAsked(appointment, journey, at(time))).toBe(true)
    expect(canBeAsked(appointment, journey, addMinutes(at(time), 1))).toBe(false)
  })

  it('with the way to the booked hall counted', () => {
    const far = { slotAt: at('14:00'), distanceMetres: 10_000 }
    expect(canBeAsked(appointment, far, at('13:01'))).toBe(true)
    expect(canBeAsked(appointment, far, at('13:02'))).toBe(false)
    expect(isOffered(elsewhere(), optionWith({ ...far, wait: { p50: 60 } }), at('13:02'))).toBe(false)
  })
})

describe('a promise that has broken', () => {
  const moved = { ...appointment, lastOfferedDay: monday, promisedMinutes: 10 }
  const filled = (p50: number, changes: Partial<Option> = {}) => ({
    ...optionWith({ wait: { p50 } }),
    ...changes,
  })

  it.each([
    ['fourteen minutes more than promised are none', filled(24), false],
    ['fifteen more are one', filled(25), true],
    [
      'of a hall that is not heard nothing is said',
      filled(60, { wait: waitWith({ p50: 60, basis: 'forecast' }) }),
      false,
    ],
    ['nor of one that has seen nobody yet', filled(60, { isForetold: true }), false],
  ])('%s', (_, there, broken) => {
    expect(isBroken(moved, there)).toBe(broken)
  })

  it('is answered with one more offer, marked as that; a first offer is not', () => {
    const offer = (who: typeof appointment) => offerFor(who, filled(60), [elsewhere()], now)
    expect(offer(moved)).toMatchObject({ isRescue: true, there: { pointId: 'CC-02' } })
    expect(offer(appointment)).not.toHaveProperty('isRescue')
    expect(offer({ ...moved, promisedMinutes: 50 })).toBeUndefined()
  })

  it.each([
    ['nobody was asked today: the first', { ...moved, lastOfferedDay: '2026-11-22' }, 'first'],
    ['asked today, and stayed: none', { ...moved, promisedMinutes: undefined }, undefined],
    ['asked today, and moved: one', moved, 'rescue'],
    ['moved, and asked once more today: none', { ...moved, lastRescuedDay: monday }, undefined],
    ['moved, and asked once more another day: one', { ...moved, lastRescuedDay: '2026-11-22' }, 'rescue'],
  ])('%s', (_, who, left) => {
    expect(questionLeft(who, now)).toBe(left)
    expect(canBeAsked(who, { slotAt: at('14:00'), distanceMetres: 0 }, now)).toBe(left !== undefined)
  })
})

describe('another slot', () => {
  it.each([
    ['11:59', false],
    ['12:00', true],
    ['16:00', true],
    ['16:01', false],
  ])('at %s, by more or less than two hours from two o’clock, is offered: %s', (time, offered) => {
    // The booked hall lies far away, so its owner is asked early enough for the earliest of these.
    const far = optionWith({ distanceMetres: 50_000, wait: { p50: 60 } })
    expect(isOffered(elsewhere({ slotAt: at(time) }), far, at('11:24'))).toBe(offered)
  })

  it.each([
    ['leaves nineteen minutes to get ready', '12:55', false],
    ['leaves twenty minutes to get ready', '12:56', true],
    ['leaves more', '12:57', true],
  ])('that %s is offered: %s', (_, time, offered) => {
    expect(isOffered(elsewhere({ slotAt: at(time) }))).toBe(offered)
  })

  it('must be reached: the way there counts', () => {
    const there = (time: string) => elsewhere({ slotAt: at(time), distanceMetres: 1_000 })
    expect(isOffered(there('13:00'))).toBe(false)
    expect(isOffered(there('13:01'))).toBe(true)
  })

  it.each([
    [0, false],
    [1, true],
  ])('with %d places left is offered: %s', (places, offered) => {
    expect(isOffered(elsewhere({ places }))).toBe(offered)
  })
})

it('a place is kept twenty minutes, which is never longer than the person may take to leave', () => {
  for (const minutes of [21, 60, 90]) {
    const from = optionWith({ slotAt: addMinutes(now, minutes + 6), wait: { p50: 60 } })
    const there = elsewhere({ slotAt: addMinutes(now, Math.max(26, minutes)) })
    const offer = offerFor(appointment, from, [there], now)
    expect(offer?.expiresAt).toBe(at('12:50'))
    expect(offer && offer.expiresAt <= leaveAt(from) && offer.expiresAt <= leaveAt(there)).toBe(true)
  }
})
