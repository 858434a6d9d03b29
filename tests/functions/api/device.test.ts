import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { deliver } from '../../../functions/local/queue-machine/machine'
import { keys } from '../../../functions/store/table'
import { addMinutes } from '../../../shared/domain/calendar'
import type { RegisteredDevice } from '../../../shared/schemas/device'
import type { QueueEvent } from '../../../shared/schemas/hall'
import { hallWith, morning, refusal, runStack, send, staffToken, type World } from '../running-stack'

const reason = '设备更换'
const pointId = 'CC-00'
const deviceId = 'hall-1'
const county = { role: 'county', scope: { kind: 'county', divisionCode: '220102' } } as const
const taken = (seq: number, at = morning): QueueEvent => ({ seq, at, kind: 'taken', ticketId: `A${seq}` })
const machineOf = ({ device, key }: RegisteredDevice) => ({
  deviceId: device.deviceId,
  pointId: device.pointId,
  key: Buffer.from(key, 'base64url'),
})

async function worldWithStaff() {
  const world = await runStack()
  return { world, staff: await staffToken(world, county) }
}
async function worldWithMachine() {
  const { world, staff } = await worldWithStaff()
  const machine = machineOf(await world.call('registerDevice', { pointId, deviceId, reason }, staff))
  const health = async () => (await world.call('listDevices', { pointId }, staff))[0]
  return { world, staff, machine, health }
}

describe('registering a queue machine', () => {
  it('answers its key once; the machine signs with it and the list never tells it', async () => {
    const { world, staff } = await worldWithStaff()
    const registered = await world.call('registerDevice', { pointId, deviceId, reason }, staff)
    expect(registered.device).toEqual({
      deviceId,
      pointId,
      condition: 'neverSeen',
      acceptedToday: 0,
      refusedToday: 0,
      missingEvents: 0,
    })
    expect(await send(world, machineOf(registered), [taken(1)])).toEqual({ accepted: 1, rejected: [] })
    const list = await world.call('listDevices', { pointId }, staff)
    expect(list).toHaveLength(1)
    expect(JSON.stringify(list)).not.toContain(registered.key)
  })

  it('under one id from two sides at once: one of them gets the key, the other is told why not', async () => {
    const { world, staff } = await worldWithStaff()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        refusal(world.call('registerDevice', { pointId, deviceId, reason }, staff)),
      ),
    )
    expect(answers.filter(answer => answer === 'no refusal')).toHaveLength(1)
    expect(answers.filter(answer => answer === 'deviceExists')).toHaveLength(5)
  })

  it('under the id of another hall’s machine is refused, also after that was revoked', async () => {
    const { world, staff } = await worldWithMachine()
    const there = await staffToken(
      world,
      { role: 'county', scope: { kind: 'county', divisionCode: '220103' } },
      'staff-cc-03',
    )
    const again = () => refusal(world.call('registerDevice', { pointId: 'CC-03', deviceId, reason }, there))
    expect(await again()).toBe('deviceExists')
    await world.call('revokeDevice', { pointId, deviceId, reason }, staff)
    expect(await again()).toBe('deviceExists')
  })

  it('wants an id of letters, digits and dashes', async () => {
    const { world, staff } = await worldWithStaff()
    for (const wrong of ['', 'two words', '排队机', 'x'.repeat(41)])
      expect(await refusal(world.call('registerDevice', { pointId, deviceId: wrong, reason }, staff))).toBe(
        'invalidInput',
      )
  })

  it('is for county staff; the counter reads the list', async () => {
    const { world } = await worldWithMachine()
    const counter = await staffToken(
      world,
      { role: 'counter', scope: { kind: 'point', pointId } },
      'staff-cc-03',
    )
    expect(await world.call('listDevices', { pointId }, counter)).toHaveLength(1)
    expect(await refusal(world.call('registerDevice', { pointId, deviceId: 'x', reason }, counter))).toBe(
      'forbidden',
    )
    expect(await refusal(world.call('revokeDevice', { pointId, deviceId, reason }, counter))).toBe(
      'forbidden',
    )
  })
})

describe('revoking a queue machine', () => {
  it('refuses its next delivery, and may be done twice', async () => {
    const { world, staff, machine } = await worldWithMachine()
    await send(world, machine, [taken(1)])
    expect(await world.call('revokeDevice', { pointId, deviceId, reason }, staff)).toMatchObject({
      condition: 'revoked',
      acceptedToday: 1,
    })
    expect((await world.call('revokeDevice', { pointId, deviceId, reason }, staff)).condition).toBe('revoked')
    await expect(send(world, machine, [taken(2)])).rejects.toThrow('401')
  })

  it('of another point’s machine finds nothing', async () => {
    const { world } = await worldWithMachine()
    const there = await staffToken(
      world,
      { role: 'county', scope: { kind: 'county', divisionCode: '220103' } },
      'staff-cc-03',
    )
    expect(await refusal(world.call('revokeDevice', { pointId: 'CC-03', deviceId, reason }, there))).toBe(
      'notFound',
    )
  })

  it('leaves the id to a new key at the same point; the old key stays refused', async () => {
    const { world, staff, machine } = await worldWithMachine()
    await world.call('revokeDevice', { pointId, deviceId, reason }, staff)
    const renewed = machineOf(await world.call('registerDevice', { pointId, deviceId, reason }, staff))
    expect(await send(world, renewed, [taken(1)])).toMatchObject({ accepted: 1 })
    await expect(send(world, machine, [taken(2)])).rejects.toThrow('401')
  })

  it('is written down with who did it, as registering is', async () => {
    const { world, staff } = await worldWithMachine()
    await world.call('revokeDevice', { pointId, deviceId, reason }, staff)
    const { Items = [] } = await world.table.doc.send(
      new QueryCommand({
        TableName: world.table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keys.audit(pointId, '2026-11-24', '').pk },
      }),
    )
    const { staff: me } = await world.call('getMe', {}, staff)
    expect(Items.map(({ staffId, action, deviceId: id }) => [staffId, action, id]).sort()).toEqual([
      [me?.staffId, 'registerDevice', deviceId],
      [me?.staffId, 'revokeDevice', deviceId],
    ])
  })
})

describe('the health of a queue machine', () => {
  it('counts what was accepted and refused today, and names what was wrong', async () => {
    const { world, machine, health } = await worldWithMachine()
    await send(world, machine, [taken(1), taken(2), { ...taken(3), kind: 'sneezed' } as never])
    expect(await health()).toMatchObject({
      condition: 'alive',
      lastSeenAt: morning,
      acceptedToday: 2,
      refusedToday: 1,
      refusedField: 'kind',
    })
  })

  it('counts a delivery of which nothing is good, and keeps no word of the machine’s own', async () => {
    const { world, machine, health } = await worldWithMachine()
    await send(world, machine, [{ ...taken(1), 王秀英: '220102199003070013' } as never])
    expect(await health()).toMatchObject({
      condition: 'alive',
      acceptedToday: 0,
      refusedToday: 1,
      refusedField: 'unknown',
    })
  })

  it('tells missing numbers, and forgets them when they come late', async () => {
    const { world, staff, machine, health } = await worldWithMachine()
    await send(world, machine, [taken(1), taken(5)])
    expect(await health()).toMatchObject({ missingEvents: 3 })
    expect(await world.call('getPointHall', { pointId }, staff)).toMatchObject({ missingEvents: 3 })
    await send(world, machine, [taken(2), taken(4)])
    expect(await health()).toMatchObject({ missingEvents: 1 })
  })

  it('is silent after five minutes while the hall is open, resting when it is closed', async () => {
    const { world, staff, machine, health } = await worldWithMachine()
    await send(world, machine, [taken(1)])
    world.setNow(addMinutes(morning, 6))
    expect(await health()).toMatchObject({ condition: 'silent', lastSeenAt: morning })
    expect(await world.call('getPointHall', { pointId }, staff)).toMatchObject({ silentDevices: 1 })
    world.setNow('2026-11-24T20:00:00+08:00')
    const night = await staffToken(world, county, 'citizen-2')
    expect((await world.call('listDevices', { pointId }, night))[0]?.condition).toBe('resting')
  })

  it('begins anew each day', async () => {
    const { world, machine } = await worldWithMachine()
    await send(world, machine, [taken(1), taken(5)])
    world.setNow('2026-11-25T09:30:00+08:00')
    const staff = await staffToken(world, county, 'citizen-2')
    const read = () => world.call('listDevices', { pointId }, staff)
    expect((await read())[0]).toMatchObject({ condition: 'silent', acceptedToday: 0, missingEvents: 0 })
    await send(world, machine, [taken(6, '2026-11-25T09:30:00+08:00')])
    expect((await read())[0]).toMatchObject({ condition: 'alive', acceptedToday: 1, missingEvents: 0 })
  })

  it('tells how far the machine’s clock is off, also when that is why it is refused', async () => {
    const { world, machine, health } = await worldWithMachine()
    await sendAt(world, machine, addMinutes(morning, 2))
    expect(await health()).toMatchObject({ condition: 'alive', driftSeconds: 120 })
    await expect(sendAt(world, machine, addMinutes(morning, -9))).rejects.toThrow('401')
    expect(await health()).toMatchObject({ condition: 'alive', driftSeconds: -540 })
    world.setNow(addMinutes(morning, 1))
    await expect(sendAt(world, machine, addMinutes(morning, -9))).rejects.toThrow('401')
    expect(await health()).toMatchObject({ condition: 'clockOff', lastSeenAt: morning, driftSeconds: -600 })
    await send(world, machine, [taken(2)])
    expect(await health()).toMatchObject({ condition: 'alive', driftSeconds: 0 })
  })

  it('is not changed by whoever signs with another key', async () => {
    const { world, machine, health } = await worldWithMachine()
    const stranger = { ...machine, key: Buffer.alloc(32, 1) }
    await expect(sendAt(world, stranger, addMinutes(morning, 9))).rejects.toThrow('401')
    expect(await health()).toMatchObject({ condition: 'neverSeen' })
  })

  it('is for staff: citizens read neither gaps nor machines', async () => {
    const { world } = await worldWithMachine()
    await hallWith(world, pointId, 3, 2)
    const [hall] = (await world.call('listHalls', {})).filter(hall => hall.pointId === pointId)
    expect(hall).not.toHaveProperty('missingEvents')
    expect(hall).not.toHaveProperty('silentDevices')
  })
})

/** A delivery of a machine whose clock shows `timestamp`. */
const sendAt = (world: World, machine: Parameters<typeof send>[1], timestamp: string) =>
  deliver(`${world.base}/api/ingest/events`, machine, [taken(1)], timestamp)
