import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { run as operate } from '../../../functions/operate'
import { seal } from '../../../functions/runtime/keyring'
import { staffNamePlace } from '../../../functions/runtime/sealed'
import { listRoster } from '../../../functions/store/staff'
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
  const token = await tokenOf(world, 'citizen-2')
  const { personId } = await world.call('getMe', {}, token)
  const staffId = 'earlier'
  const sealedName = await seal(world.runtime.keyring, staffNamePlace(staffId), '示例旧同事')
  const Item = { ...keys.staff(personId), staffId, sealedName, scope }
  await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
  const { staff } = await world.call('getMe', {}, token)
  expect(staff).toEqual({ staffId, name: '示例旧同事', ...assignment })

  // Once a deployment has seeded, they are among their colleagues, and can be revoked as others are.
  expect(await listRoster(world.table)).toEqual([])
  await operate(world.runtime, { command: 'seed' })
  await operate(world.runtime, { command: 'seed' })
  expect(await listRoster(world.table)).toMatchObject([{ personId, staffId, sealedName, ...assignment }])
  await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-1')
  await operate(world.runtime, { command: 'revokeStaff', staffId, reason: '离职' })
  expect((await world.call('getMe', {}, await tokenOf(world, 'citizen-2'))).staff).toBeUndefined()
})

it('a clerk who was made staff before colleagues were listed is among those who are to read, once a deployment has seeded', async () => {
  const world = await runStack()
  const scope = { kind: 'point', pointId: 'CC-00' } as const
  const clerk = await staffToken(world, { role: 'counter', scope })
  const manager = await staffToken(world, { role: 'pointManager', scope }, 'citizen-2')
  const { personId, staff } = await world.call('getMe', {}, clerk)
  const readers = () => world.call('listReadings', { pointId: scope.pointId, number: '2026-01' }, manager)
  const known = await readers()
  const Key = keys.roster(scope, personId)
  await world.table.doc.send(new DeleteCommand({ TableName: world.table.name, Key }))
  expect(await readers()).toHaveLength(known.length - 1)
  await operate(world.runtime, { command: 'seed' })
  expect(await readers()).toEqual(known)
  expect(known.map(({ name }) => name)).toContain(staff?.name)
})
