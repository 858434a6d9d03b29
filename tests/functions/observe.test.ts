import { describe, expect, it } from 'vitest'
import { run as observe } from '../../functions/observe'
import { listSamples } from '../../functions/store/sample'
import { addMinutes, dayOf, timeOf } from '../../shared/domain/calendar'
import { machineAt, morning, runStack, send, type World } from './running-stack'

const today = dayOf(morning)

/** A hall's machine that tells again and again how many wait, with six counters open. */
async function crowdAt(world: World, pointId: string) {
  const machine = await machineAt(world, pointId)
  let seq = 0
  return async (at: string, waiting: number) => {
    world.setNow(at)
    const tickets = Array.from({ length: waiting }, (_, i) => ({
      ticketId: `A${i + 1}`,
      group: 'passport' as const,
      takenAt: at,
      booked: false,
    }))
    const openCounters = ['1', '2', '3', '4', '5', '6']
    await send(world, machine, [{ seq: ++seq, at, kind: 'snapshot', waiting: tickets, openCounters }])
  }
}

describe('a hall’s day', () => {
  it('is measured every five minutes, and looked up beside what is foreseen for the rest of it', async () => {
    const world = await runStack()
    const tell = await crowdAt(world, 'CC-00')
    for (const [minutes, waiting] of [
      [0, 10],
      [5, 20],
      [10, 40],
    ] as const) {
      await tell(addMinutes(morning, minutes), waiting)
      await observe(world.runtime)
    }
    const day = await world.call('getHallDay', { pointId: 'CC-00' })
    expect(day.samples).toMatchObject([
      { time: '09:30', waiting: 10, openCounters: 6 },
      { time: '09:35', waiting: 20, openCounters: 6 },
      { time: '09:40', waiting: 40, openCounters: 6 },
    ])
    const [first, , last] = day.samples
    expect(last?.waitMinutes).toBeGreaterThan(first?.waitMinutes ?? 0)
    expect(day.hall).toMatchObject({ waiting: 40, openCounters: 6 })
    const trends = await world.call('listHallTrends', {})
    expect(trends).toMatchObject({ day: today, times: ['09:30'] })
    const waits = new Map(trends.halls.map(({ pointId, waitMinutes }) => [pointId, waitMinutes]))
    const sum = day.samples.reduce((minutes, { waitMinutes }) => minutes + waitMinutes, 0)
    expect(waits.get('CC-00')).toEqual([Math.round(sum / 3)])
    // Who was not measured is no hall without a queue.
    expect(waits.get('CC-03')).toEqual([null])
    expect(day.ahead[0]?.time).toBe('10:00')
    for (const { time, waitMinutes } of day.ahead) {
      expect(time > '09:40').toBe(true)
      expect(waitMinutes.basis).toBe('live')
      expect(waitMinutes.p80).toBeGreaterThanOrEqual(waitMinutes.p50)
    }
  })

  it('runs by the schedule, and repeated in the same minute keeps one sample', async () => {
    const world = await runStack()
    const tell = await crowdAt(world, 'CC-00')
    await tell('2026-11-24T09:35:00+08:00', 3)
    await world.tick()
    await observe(world.runtime)
    const samples = await listSamples(world.table, 'CC-00', today)
    expect(samples.map(({ time }) => time)).toEqual(['09:35'])
    expect(world.errors).toEqual([])
  })

  it('of a hall that has fallen silent has a gap, says unknown and foresees nothing for today', async () => {
    const world = await runStack()
    const tell = await crowdAt(world, 'CC-00')
    await tell(morning, 10)
    expect(await observe(world.runtime)).toBe(1)
    world.setNow(addMinutes(morning, 10))
    expect(await observe(world.runtime)).toBe(0)
    const day = await world.call('getHallDay', { pointId: 'CC-00' })
    expect(day.samples.map(({ time }) => time)).toEqual([timeOf(morning)])
    expect(day.hall).toEqual({ pointId: 'CC-00', busyness: 'unknown' })
    expect(day.ahead).toEqual([])
    expect(day.best.every(({ slotAt }) => dayOf(slotAt) > today)).toBe(true)
  })

  it('on which it is closed has no hours, no samples and nothing foreseen; the next days have their best times', async () => {
    const world = await runStack()
    // A Sunday.
    world.setNow('2026-11-29T10:00:00+08:00')
    expect(await observe(world.runtime)).toBe(0)
    const day = await world.call('getHallDay', { pointId: 'CC-03' })
    expect(day).toMatchObject({ periods: [], samples: [], ahead: [], hall: { busyness: 'closed' } })
    expect(day.best).toHaveLength(3)
  })

  it('before the doors open is foreseen from the first to the last hour', async () => {
    const world = await runStack()
    world.setNow('2026-11-25T07:00:00+08:00')
    const { ahead, periods } = await world.call('getHallDay', { pointId: 'CC-03' })
    expect(ahead[0]?.time).toBe(periods[0]?.from)
    expect(ahead.every(({ time }) => periods.some(({ from, to }) => from <= time && time < to))).toBe(true)
  })
})

describe('the best times', () => {
  it('are three with places left, for the service asked about', async () => {
    const world = await runStack()
    const { best } = await world.call('getHallDay', { pointId: 'CC-03', services: 'PP-RENEW' })
    expect(best).toHaveLength(3)
    for (const { places, waitMinutes } of best) {
      expect(places).toBeGreaterThan(0)
      expect(waitMinutes.basis).toBe('forecast')
    }
  })

  it('of an unknown point are refused', async () => {
    const world = await runStack()
    await expect(world.call('getHallDay', { pointId: 'ZZ-99' })).rejects.toThrow('notFound')
  })
})
