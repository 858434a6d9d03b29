import { randomUUID } from 'node:crypto'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../functions/local/queue-machine/machine'
import { hmacHex } from '../../functions/runtime/keyring'
import { getHallState } from '../../functions/store/hall'
import { keys } from '../../functions/store/table'
import { addMinutes } from '../../shared/domain/calendar'
import { emptyHall, reduceDelivery } from '../../shared/domain/hall/queue'
import type { QueueEvent } from '../../shared/schemas/hall'
import { hallWith, machineAt, morning, runStack, send, type World } from './running-stack'

const taken = (seq: number): QueueEvent => ({
  seq,
  at: morning,
  kind: 'taken',
  ticketId: `A${seq}`,
  group: 'passport',
})
const hallOf = async (world: World) =>
  (await world.call('listHalls', {})).find(({ pointId }) => pointId === 'CC-00')

async function post(
  world: World,
  machine: Machine,
  change: {
    body?: string
    timestamp?: string
    nonce?: string
    key?: Buffer
    deviceId?: string
    signed?: string
  },
) {
  const body = change.body ?? JSON.stringify({ events: [taken(1)] })
  const timestamp = change.timestamp ?? world.runtime.now()
  const nonce = change.nonce ?? randomUUID()
  const response = await fetch(`${world.base}/api/ingest/events`, {
    method: 'POST',
    headers: {
      'x-device': change.deviceId ?? machine.deviceId,
      'x-timestamp': timestamp,
      'x-nonce': nonce,
      'x-signature': hmacHex(change.key ?? machine.key, `${timestamp}\n${nonce}\n${change.signed ?? body}`),
    },
    body,
  })
  const answer = await response.json()
  return answer.error?.code ?? answer
}

describe('a queue machine', () => {
  it('tells how many wait, and citizens read it', async () => {
    const world = await runStack()
    await hallWith(world, 'CC-00', 9, 3)
    expect(await hallOf(world)).toMatchObject({
      waiting: 9,
      openCounters: 3,
      asOf: morning,
      waitMinutes: { basis: 'live' },
    })
  })

  it('is refused when it signs wrongly, is unknown, or its message was changed on the way', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    expect(await post(world, machine, { key: Buffer.alloc(32) })).toBe('badSignature')
    expect(await post(world, machine, { deviceId: 'stranger' })).toBe('badSignature')
    expect(await post(world, machine, { signed: JSON.stringify({ events: [taken(2)] }) })).toBe(
      'badSignature',
    )
    expect(await hallOf(world)).toEqual({ pointId: 'CC-00', busyness: 'unknown' })
  })

  it('is refused when its clock is more than five minutes off, either way', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    expect(await post(world, machine, { timestamp: addMinutes(morning, -6) })).toBe('staleRequest')
    expect(await post(world, machine, { timestamp: addMinutes(morning, 6) })).toBe('staleRequest')
    expect(await post(world, machine, { timestamp: 'yesterday' })).toBe('staleRequest')
    expect(await post(world, machine, { timestamp: addMinutes(morning, -5) })).toEqual({
      accepted: 1,
      rejected: [],
    })
  })

  it('cannot be replayed', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    const nonce = randomUUID()
    expect(await post(world, machine, { nonce })).toEqual({ accepted: 1, rejected: [] })
    expect(await post(world, machine, { nonce })).toBe('replayedRequest')
  })

  it('has its bad events named and its good ones counted; one with personal data is bad', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    const events = [
      taken(1),
      { ...taken(2), name: '王秀英' },
      { ...taken(3), idNumber: '220102199003070013' },
      { ...taken(4), kind: 'sneezed' },
      { ...taken(5), at: addMinutes(morning, 30) },
      { ...taken(6), ticketId: '220102199003070013220102199003070013' },
      taken(7),
    ]
    expect(await post(world, machine, { body: JSON.stringify({ events }) })).toEqual({
      accepted: 2,
      rejected: [
        { index: 1, reason: 'name' },
        { index: 2, reason: 'idNumber' },
        { index: 3, reason: 'kind' },
        { index: 4, reason: 'at' },
        { index: 5, reason: 'ticketId' },
      ],
    })
    expect(await hallOf(world)).toMatchObject({ waiting: 2 })
  })

  it('delivers up to 500 events at once, not more', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    const events = Array.from({ length: 501 }, (_, i) => taken(i + 1))
    expect(await post(world, machine, { body: JSON.stringify({ events }) })).toBe('invalidInput')
    expect(await send(world, machine, events.slice(0, 500))).toEqual({ accepted: 500, rejected: [] })
    expect(await hallOf(world)).toMatchObject({ waiting: 500 })
  })

  it('shares a hall with others: deliveries at once lose nothing', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    const deliveries = Array.from({ length: 8 }, (_, d) =>
      Array.from({ length: 5 }, (_, i) => taken(d * 5 + i)),
    )
    const receipts = await Promise.all(deliveries.map(events => send(world, machine, events)))
    expect(receipts.every(({ accepted }) => accepted === 5)).toBe(true)
    expect(await hallOf(world)).toMatchObject({ waiting: 40 })
  })

  it('delivers a thing twice without counting it twice', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    await send(world, machine, [taken(1), taken(2)])
    await send(world, machine, [taken(2), taken(1), taken(3)])
    expect(await hallOf(world)).toMatchObject({ waiting: 3 })
  })
})

describe('what a machine may send', () => {
  it('is five hundred whole events in one delivery, of which an odd one costs no other', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    const events = Array.from({ length: 500 }, (_, i) => ({
      seq: i + 1,
      at: morning,
      kind: 'taken',
      ticketId: i === 250 ? 'constructor' : `A-${String(i).padStart(21, '0')}`,
      group: 'endorsement',
      counter: 'COUNTER1',
      booked: true,
      bookingId: '01234ABCDE',
    }))
    const body = JSON.stringify({ events })
    expect(body.length).toBeGreaterThan(70_000)
    expect(await post(world, machine, { body })).toEqual({
      accepted: 499,
      rejected: [{ index: 250, reason: 'ticketId' }],
    })
    expect(await hallOf(world)).toMatchObject({ waiting: 499, waitMinutes: { p50: 240 } })
  })

  it('tells the time as events do: a time as mails have it is refused', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    const timestamp = new Date(world.runtime.now()).toUTCString()
    expect(await post(world, machine, { timestamp })).toBe('staleRequest')
  })

  it('is known as of when it came: a clock five minutes fast hides no silence', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    await send(world, machine, [{ ...taken(1), at: addMinutes(morning, 4) }])
    expect(await hallOf(world)).toMatchObject({ asOf: morning })
    world.setNow(addMinutes(morning, 6))
    expect(await hallOf(world)).toEqual({ pointId: 'CC-00', busyness: 'unknown' })
  })
})

describe('a hall whose state was kept in another shape', () => {
  /** As an earlier version of the product would have left it. */
  async function inAnotherShape(world: World): Promise<void> {
    for (const key of [keys.hallState('CC-00'), keys.hallLive('CC-00')])
      await world.table.doc.send(
        new UpdateCommand({
          TableName: world.table.name,
          Key: key,
          UpdateExpression: 'SET shape = :other, packed = :old, live = :old',
          ExpressionAttributeValues: { ':other': 0, ':old': { queue: 'of old' } },
        }),
      )
  }
  const stateOf = async (world: World) => (await getHallState(world.table, 'CC-00'))?.state

  it('is unknown until its machine speaks, then all it has told today counts again', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    const told = [[taken(1), taken(2)], [taken(5)], [taken(6)]]
    for (const events of told.slice(0, 2)) await send(world, machine, events)
    await inAnotherShape(world)
    expect(await hallOf(world)).toEqual({ pointId: 'CC-00', busyness: 'unknown' })
    await send(world, machine, told[2] ?? [])
    expect(await hallOf(world)).toMatchObject({ waiting: 4 })
    const { deviceId } = machine
    expect(await stateOf(world)).toEqual(
      told.map(events => ({ deviceId, events })).reduce(reduceDelivery, emptyHall('CC-00', morning)),
    )
  })

  it('is made anew without losing a delivery that comes at the same time', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    await send(world, machine, [taken(1), taken(2)])
    await inAnotherShape(world)
    await Promise.all([3, 4, 5, 6].map(seq => send(world, machine, [taken(seq)])))
    expect(await hallOf(world)).toMatchObject({ waiting: 6 })
  })

  it('begins empty when nothing was told today', async () => {
    const world = await runStack()
    const machine = await machineAt(world, 'CC-00')
    await send(world, machine, [taken(1), taken(2)])
    await inAnotherShape(world)
    world.setNow(addMinutes(morning, 24 * 60))
    await send(world, machine, [{ ...taken(7), at: world.runtime.now() }])
    expect(await hallOf(world)).toMatchObject({ waiting: 1 })
  })
})
