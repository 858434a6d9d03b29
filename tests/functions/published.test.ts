import { expect, it } from 'vitest'
import type { Machine } from '../../functions/local/queue-machine/machine'
import { run as observe } from '../../functions/observe'
import { run as recommend } from '../../functions/recommend'
import { getExperience } from '../../functions/store/profile'
import { listSamples } from '../../functions/store/sample'
import { run as upkeep } from '../../functions/upkeep'
import { addMinutes } from '../../shared/domain/calendar'
import {
  allowAll,
  book,
  machineAt,
  morning,
  refusal,
  runStack,
  send,
  tokenOf,
  type World,
} from './running-stack'

let seq = 0
const publish = (world: World, machine: Machine, waitMinutes: number, more: object = {}) =>
  send(world, machine, [{ seq: ++seq, at: world.runtime.now(), kind: 'waitPublished', waitMinutes, ...more }])
const hallOf = async (world: World, pointId = 'CC-00') =>
  (await world.call('listHalls', {})).find(hall => hall.pointId === pointId)

it('a hall that publishes only its wait is shown by it, and unknown after five silent minutes', async () => {
  const world = await runStack()
  const machine = await machineAt(world, 'CC-00')
  expect(await publish(world, machine, 50)).toEqual({ accepted: 1, rejected: [] })
  const hall = await hallOf(world)
  expect(hall).toMatchObject({ busyness: 'busy', asOf: morning, waitMinutes: { p50: 50, basis: 'live' } })
  expect(hall).not.toHaveProperty('waiting')
  expect(hall).not.toHaveProperty('openCounters')
  await observe(world.runtime)
  expect(await listSamples(world.table, 'CC-00', '2026-11-24')).toEqual([{ time: '09:30', waitMinutes: 50 }])
  const { ahead, samples } = await world.call('getHallDay', { pointId: 'CC-00' })
  expect(samples).toHaveLength(1)
  expect(ahead[0]?.waitMinutes.basis).toBe('live')
  world.setNow(addMinutes(morning, 6))
  expect(await hallOf(world)).toEqual({ pointId: 'CC-00', busyness: 'unknown' })
})

it('refuses a wait that is none, and one without minutes', async () => {
  const world = await runStack()
  const machine = await machineAt(world, 'CC-00')
  const { accepted, rejected } = await send(world, machine, [
    { seq: 1, at: morning, kind: 'waitPublished' },
    { seq: 2, at: morning, kind: 'waitPublished', waitMinutes: -1 },
    { seq: 3, at: morning, kind: 'waitPublished', waitMinutes: 2000 },
  ])
  expect(accepted).toBe(0)
  expect(rejected.map(({ reason }) => reason)).toEqual(['waitMinutes', 'waitMinutes', 'waitMinutes'])
  const forged = { ...machine, key: Buffer.alloc(32, 1) }
  expect(await refusal(publish(world, forged, 5))).not.toBe('no refusal')
})

it('is learned overnight, once, and foretells the days to come', async () => {
  const world = await runStack()
  const machine = await machineAt(world, 'CC-00')
  for (let i = 0; i < 12; i++) {
    world.setNow(addMinutes(morning, i * 15))
    await publish(world, machine, 80)
  }
  // Heard until the doors close: a hall that fell silent before stays unknown until it speaks.
  world.setNow('2026-11-24T17:00:00+08:00')
  await publish(world, machine, 80)
  world.setNow('2026-11-25T01:10:00+08:00')
  await upkeep(world.runtime)
  const learned = (await getExperience(world.table, world.runtime.now())).waits
  expect(learned?.pasts.get('CC-00')).toMatchObject({ lastDay: '2026-11-24' })
  await upkeep(world.runtime)
  expect((await getExperience(world.table, world.runtime.now())).waits).toEqual(learned)
  const { slots } = await world.call('listSlots', {
    pointId: 'CC-00',
    services: 'PP-RENEW',
    day: '2026-11-25',
  })
  expect(slots.length).toBeGreaterThan(0)
  for (const { waitMinutes } of slots) {
    expect(waitMinutes.basis).toBe('forecast')
    expect(Math.abs(waitMinutes.p50 - 80)).toBeLessThan(25)
  }
})

it('is recommended, and recommended away from, like any other hall', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1', 2)
  await book(world, token, { slotAt: '2026-11-24T11:00:00+08:00', originDivision: '220103' })
  await publish(world, await machineAt(world, 'CC-00'), 110)
  const idle = await machineAt(world, 'CC-03')
  await publish(world, idle, 0)
  await recommend(world.runtime)
  const [booking] = await world.call('listBookings', {}, token)
  expect(booking?.recommendation).toMatchObject({ fromPointId: 'CC-00', toPointId: 'CC-03' })
  const { nearest } = await world.call('rankAcross', {
    services: ['PP-RENEW'],
    origin: { kind: 'division', divisionCode: '220103' },
    day: '2026-11-24',
  })
  expect(nearest.find(({ pointId }) => pointId === 'CC-03')?.waitMinutes.basis).toBe('live')
})
