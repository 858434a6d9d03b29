import { serialize } from 'node:v8'
import { gzipSync } from 'node:zlib'
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it, onTestFinished, vi } from 'vitest'
import { getExperience, getPublished } from '../../functions/store/profile'
import { keys } from '../../functions/store/table'
import { run as upkeep } from '../../functions/upkeep'
import { addMinutes } from '../../shared/domain/calendar'
import { machineAt, morning, runStack, send, type World } from './running-stack'

const night = '2026-11-25T01:10:00+08:00'
const experienceOf = (world: World) => getExperience(world.table, world.runtime.now())

/** The night after a morning on which one hall told its tickets and another only its wait. */
async function afterADay(): Promise<World> {
  const world = await runStack()
  const [tickets, waits] = [await machineAt(world, 'CC-00'), await machineAt(world, 'CC-03')]
  for (let i = 0; i < 12; i++) {
    const now = addMinutes(morning, i * 15)
    world.setNow(now)
    const visit = { ticketId: `A${i}`, group: 'passport' as const, counter: '1' }
    await send(world, tickets, [
      { seq: i * 3, at: addMinutes(now, -9), kind: 'taken', ticketId: visit.ticketId, group: visit.group },
      { seq: i * 3 + 1, at: addMinutes(now, -7), kind: 'called', ...visit },
      { seq: i * 3 + 2, at: now, kind: 'finished', ...visit },
    ])
    await send(world, waits, [{ seq: i, at: now, kind: 'waitPublished', waitMinutes: 80 }])
  }
  world.setNow(night)
  await upkeep(world.runtime)
  return world
}

/** Changes all that was learned, as another version of the product would have left it. */
async function relearnedAs(world: World, set: string, values: Record<string, unknown>): Promise<void> {
  for (const pk of [keys.waitModels.pk, keys.correction('').pk, ...profilePks]) {
    const { Items = [] } = await world.table.doc.send(
      new QueryCommand({
        TableName: world.table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      }),
    )
    expect(Items.length).toBeGreaterThan(0)
    for (const { sk } of Items)
      await world.table.doc.send(
        new UpdateCommand({
          TableName: world.table.name,
          Key: { pk, sk },
          UpdateExpression: set,
          ExpressionAttributeNames: { '#value': 'value' },
          ExpressionAttributeValues: values,
        }),
      )
  }
}
const profilePks = ['every', '2'].map(kind => keys.profile(kind, '').pk)
const oldValue = { ':value': { pointId: 'CC-00' }, ':packed': gzipSync(serialize({ pointId: 'CC-03' })) }

/** The codes of what is logged from now on. */
function logged(): string[] {
  const codes: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation(line => codes.push(JSON.parse(line).code))
  onTestFinished(() => spy.mockRestore())
  return codes
}

it.each([
  ['has no number', 'SET #value = :value, packed = :packed REMOVE shape', oldValue],
  ['has an older number', 'SET #value = :value, packed = :packed, shape = :old', { ...oldValue, ':old': 0 }],
])(
  'what was learned in a shape that %s is left aside, and the day is learned anew',
  async (_, set, values) => {
    const world = await afterADay()
    const before = await experienceOf(world)
    expect([before.corrections.size, before.profiles.size, before.waits?.pasts.size]).toEqual([1, 2, 1])
    await relearnedAs(world, set, values)
    world.setNow(addMinutes(night, 120))
    const codes = logged()
    const unknown = await experienceOf(world)
    expect([unknown.corrections.size, unknown.profiles.size, unknown.waits]).toEqual([0, 0, undefined])
    expect(new Set(codes)).toEqual(new Set(['learnedInAnotherShape']))
    const { slots } = await world.call('listSlots', {
      pointId: 'CC-03',
      services: 'PP-RENEW',
      day: '2026-11-25',
    })
    expect(slots.length).toBeGreaterThan(0)
    await upkeep(world.runtime)
    expect(await experienceOf(world)).toEqual(before)
  },
)

it('models of other columns are left aside though their shape has the same number', async () => {
  const world = await afterADay()
  expect(await getPublished(world.table)).toBeDefined()
  await world.table.doc.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: keys.waitModels,
      UpdateExpression: 'SET features = :features',
      ExpressionAttributeValues: { ':features': ['intercept', 'seasonal'] },
    }),
  )
  const codes = logged()
  expect(await getPublished(world.table)).toBeUndefined()
  expect(codes).toEqual(['learnedInAnotherShape'])
})
