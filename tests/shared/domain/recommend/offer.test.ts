import { describe, expect, it } from 'vitest'
import type { Option } from '../../../../shared/domain/recommend/rank'
import { offerFor } from '../../../../shared/domain/recommend/recommend'
import { appointment, at, optionWith } from '../../build'

/** It is ten past one, and somebody is booked at CC-01 for two: six minutes from home, an hour's wait there. */
const now = at('13:10')
const here = optionWith({ wait: { p50: 60 } })
const elsewhere = (pointId: string, changes: Parameters<typeof optionWith>[0] = {}): Option =>
  optionWith({ pointId, ...changes })
const chosen = (options: Option[], from = here) => offerFor(appointment, from, options, now)?.there

describe('an offer', () => {
  it('tells who, from where and when, to where and when, what it saves and how long the place is kept', () => {
    const there = elsewhere('CC-02', { slotAt: at('14:30'), distanceMetres: 1_000, wait: { p50: 10 } })
    expect(offerFor(appointment, here, [there], now)).toEqual({
      appointment,
      here,
      there,
      savesMinutes: 46,
      expiresAt: at('13:30'),
    })
  })

  it.each([
    ['nearly six minutes there after sixty here', 60, 5.6, 54],
    ['somewhat more than five', 60, 5.4, 55],
    ['none at all', 60, 0, 60],
  ])('saves whole minutes: %s', (_, hereWait, thereWait, saved) => {
    const there = elsewhere('CC-02', { wait: { p50: thereWait } })
    const from = optionWith({ wait: { p50: hereWait } })
    expect(offerFor(appointment, from, [there], now)?.savesMinutes).toBe(saved)
  })

  it('counts the way in what it saves: 38 minutes to the hall booked, 6 to the other', () => {
    const far = optionWith({ distanceMetres: 10_000, wait: { p50: 30 } })
    const there = elsewhere('CC-02', { wait: { p50: 20 } })
    expect(offerFor(appointment, far, [there], at('12:30'))).toMatchObject({ there, savesMinutes: 42 })
  })

  it('is made for a longer wait next door, too, because the way to the hall booked need not be gone', () => {
    const far = optionWith({ distanceMetres: 10_000, wait: { p50: 30 } })
    const there = elsewhere('CC-02', { wait: { p50: 40 } })
    expect(offerFor(appointment, far, [there], at('12:30'))).toMatchObject({ there, savesMinutes: 22 })
  })

  it('counts every outcome of the waits: a break that some have to wait out makes the mean longer', () => {
    const beforeNoon = optionWith({ wait: { p10: 25, p50: 30, p80: 90, p90: 95 } })
    const there = elsewhere('CC-02', { wait: { p50: 20 } })
    expect(offerFor(appointment, beforeNoon, [there], now)?.savesMinutes).toBe(30)
  })

  it('is nothing where there is nothing to choose from', () => {
    expect(offerFor(appointment, here, [], now)).toBeUndefined()
  })

  it.each([
    ['is made the evening after one of yesterday', '2026-11-22', true],
    ['is the only one of a day', '2026-11-23', false],
  ])('%s', (_, lastOfferedDay, made) => {
    const there = elsewhere('CC-02')
    expect(offerFor({ ...appointment, lastOfferedDay }, here, [there], now) !== undefined).toBe(made)
  })
})

describe('of several clear gains', () => {
  const either = (better: Option, worse: Option) => {
    expect(chosen([better, worse])).toBe(better)
    expect(chosen([worse, better])).toBe(better)
  }

  it('the one with the shorter way and wait is offered', () => {
    const near = elsewhere('CC-02', { distanceMetres: 1_000, wait: { p50: 10 } })
    either(near, elsewhere('CC-03', { distanceMetres: 2_000, wait: { p50: 10 } }))
    either(near, elsewhere('CC-03', { distanceMetres: 1_000, wait: { p50: 11 } }))
    either(near, elsewhere('CC-03', { distanceMetres: 3_000, wait: { p50: 4 } }))
  })

  it('half of what is uncertain counts against a hall', () => {
    const sure = elsewhere('CC-02', { wait: { p50: 14 } })
    either(sure, elsewhere('CC-03', { wait: { p50: 10, p80: 19 } }))
    either(elsewhere('CC-03', { wait: { p50: 10, p80: 17 } }), elsewhere('CC-02', { wait: { p50: 14 } }))
  })

  it('a minute that those behind lose counts as one of the person’s', () => {
    const quiet = elsewhere('CC-02', { wait: { p50: 10 }, delayMinutes: 1 })
    either(quiet, elsewhere('CC-03', { wait: { p50: 5 }, delayMinutes: 7 }))
    either(elsewhere('CC-03', { wait: { p50: 5 }, delayMinutes: 5 }), quiet)
  })

  it.each([
    ['a later one', '14:10', '14:30'],
    ['an earlier one', '13:50', '13:40'],
    ['one later and one earlier', '13:50', '14:20'],
    ['one earlier and one later', '14:10', '13:40'],
    ['one at the very time', '14:00', '14:10'],
  ])('and much alike, the nearer to the time chosen is offered: %s', (_, nearer, farther) => {
    either(elsewhere('CC-02', { slotAt: at(nearer) }), elsewhere('CC-02', { slotAt: at(farther) }))
  })

  it('ten minutes nearer to the time chosen are worth one in the queue', () => {
    const onTime = (p50: number) => elsewhere('CC-02', { wait: { p50 } })
    const later = elsewhere('CC-02', { slotAt: at('14:30'), wait: { p50: 10 } })
    either(onTime(12.9), later)
    either(later, onTime(13.1))
  })

  it('and wholly alike, the first told is offered', () => {
    const [first, second] = [elsewhere('CC-02'), elsewhere('CC-03')]
    expect(chosen([first, second])).toBe(first)
    expect(chosen([second, first])).toBe(second)
  })

  it('the cheapest is passed over where it is no clear gain or cannot be had', () => {
    const had = elsewhere('CC-05', { wait: { p50: 20 } })
    const full = elsewhere('CC-02', { places: 0 })
    const silent = elsewhere('CC-03', { wait: { basis: 'unknown' } })
    const same = elsewhere('CC-01')
    const tooSoon = elsewhere('CC-04', { slotAt: at('13:20') })
    expect(chosen([full, silent, same, tooSoon, had])).toBe(had)
  })
})
