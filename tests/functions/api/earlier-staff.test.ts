import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { listClerks } from '../../../functions/store/person'
import { keys } from '../../../functions/store/table'
import type { Assignment } from '../../../shared/schemas/staff'
import { runStack, staffToken, tokenOf } from '../running-stack'

const city = { kind: 'city', prefectureCode: '220100' } as const
const county = { kind: 'county', divisionCode: '220102' } as const

it.each<[object, Assignment]>([
  [{ kind: 'province' }, { role: 'province', scope: { kind: 'province' } }],
  [city, { role: 'city', scope: city }],
  [county, { role: 'county', scope: county }],
  [
    { kind: 'counter', pointId: 'CC-00' },
    { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } },
  ],
])('staff stored as %j, when a scope said the role too, are what they were', async (scope, assignment) => {
  const world = await runStack()
  const token = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
  const { personId, staff } = await world.call('getMe', {}, token)
  const earlier = {
    staffId: staff?.staffId,
    sealedName: (await listClerks(world.table, 'CC-00'))[0]?.sealedName,
  }
  const Item = { ...keys.staff(personId), ...earlier, scope }
  await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
  expect((await world.call('getMe', {}, token)).staff).toEqual({ ...staff, ...assignment })
  const isClerk = assignment.role === 'counter'
  expect(await listClerks(world.table, 'CC-00')).toHaveLength(isClerk ? 1 : 0)
})

it('a clerk who was made staff before clerks were listed is among those who are to read, from his next session on', async () => {
  const world = await runStack()
  const pointId = 'CC-00'
  const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
  const manager = await staffToken(
    world,
    { role: 'pointManager', scope: { kind: 'point', pointId } },
    'citizen-2',
  )
  const { personId, staff } = await world.call('getMe', {}, clerk)
  const readers = () => world.call('listReadings', { pointId, number: '2026-01' }, manager)
  const known = await readers()
  await world.table.doc.send(
    new DeleteCommand({ TableName: world.table.name, Key: keys.clerk(pointId, personId) }),
  )
  expect(await readers()).toHaveLength(known.length - 1)
  await tokenOf(world, 'staff-cc-00')
  expect(await readers()).toEqual(known)
  expect(known.map(({ name }) => name)).toContain(staff?.name)
})
