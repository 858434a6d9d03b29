import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../shared/domain/calendar'
import { isInTime } from '../../../shared/domain/recommend/rank'
import { rankModes } from '../../../shared/vocabulary/booking'
import { hallWith, morning, runStack } from '../running-stack'

const origin = { kind: 'division', divisionCode: '220103' } as const
const ask = { services: ['PP-RENEW'], origin }

describe('ranking across points and days', () => {
  it('gives the four orders at once, over the next open days', async () => {
    const world = await runStack()
    await hallWith(world, 'CC-00', 150, 14)
    await hallWith(world, 'CC-03', 1, 3)
    const ranking = await world.call('rankAcross', ask)
    expect(Object.keys(ranking).sort()).toEqual([...rankModes].sort())
    const times = ranking.earliest.map(({ slotAt }) => slotAt)
    expect(times).toEqual([...times].sort())
    const ways = ranking.nearest.map(({ travelMinutes }) => travelMinutes)
    expect(ways).toEqual([...ways].sort((a, b) => a - b))
    expect(ranking.best.length).toBe(8)
    const days = new Set(rankModes.flatMap(mode => ranking[mode].map(({ slotAt }) => dayOf(slotAt))))
    expect(days.size).toBeLessThanOrEqual(3)
  })

  it('offers nothing that cannot be reached in time', async () => {
    const world = await runStack()
    const { earliest } = await world.call('rankAcross', ask)
    for (const { distanceMetres, slotAt } of earliest) {
      expect(isInTime({ distanceMetres, slotAt }, morning)).toBe(true)
    }
  })

  it('of one day stays on that day', async () => {
    const world = await runStack()
    const ranking = await world.call('rankAcross', { ...ask, day: '2026-11-26' })
    for (const mode of rankModes)
      for (const { slotAt } of ranking[mode]) expect(dayOf(slotAt)).toBe('2026-11-26')
  })

  it('on a Sunday begins with the next open day', async () => {
    const world = await runStack()
    world.setNow('2026-11-29T10:00:00+08:00')
    const { earliest } = await world.call('rankAcross', ask)
    expect(dayOf(earliest[0]?.slotAt ?? '')).toBe('2026-11-30')
  })

  it.each([
    ['a day that is over', { ...ask, day: '2026-11-20' }, 'slotTooSoon'],
    ['a day not yet open', { ...ask, day: '2026-12-30' }, 'slotTooFar'],
    ['a service that is not offered', { ...ask, services: ['NONE'] }, 'notFound'],
  ])('refuses %s', async (_, input, code) => {
    const world = await runStack()
    await expect(world.call('rankAcross', input)).rejects.toThrow(code)
  })
})
