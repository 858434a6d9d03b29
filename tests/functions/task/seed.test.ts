import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { getContent, putSeed } from '../../../functions/store/content'
import { listNotices } from '../../../functions/store/notice'
import { getItem, keys } from '../../../functions/store/table'
import { seedContent } from '../../../functions/task/seed'
import { seedNotice } from '../../../functions/task/seed-notice'
import { divisions } from '../../../shared/content/divisions'
import { points } from '../../../shared/content/points'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import type { Point } from '../../../shared/schemas/point'
import type { Rule } from '../../../shared/schemas/rule'
import { pointWith } from '../../shared/build'
import { runStack } from '../running-stack'

it('seeding again writes nothing', async () => {
  const { table, runtime } = await runStack()
  expect(await seedContent(table, runtime.now())).toBe(0)
})

it('brings the whole province: every county, point and service there is', async () => {
  const world = await runStack()
  const content = await getContent(world.table, world.runtime.now())
  expect([content.divisions.size, content.points.size, content.services.size]).toEqual([
    divisions.length,
    points.length,
    services.length,
  ])
})

it('writes nothing when one of its facts is not in form', async () => {
  const { table, runtime } = await runStack()
  const [value] = rules
  const wrong = { ...value, material: 'a photo' } as Rule
  const facts = [{ kind: 'rule' as const, code: wrong.code, order: 0, value: wrong }]
  await expect(seedNotice(table, runtime.now(), facts)).rejects.toThrow('Invalid')
  expect(await listNotices(table)).toHaveLength(1)
})

it('leaves alone what staff have changed, and renews what they have not', async () => {
  const world = await runStack()
  const { points } = await getContent(world.table, world.runtime.now())
  const [first, second] = [...points.values()]
  if (!first || !second) throw new Error('no points')
  await world.table.doc.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: keys.content('point', first.pointId),
      UpdateExpression: 'SET #value.phone = :phone, origin = :staff',
      ExpressionAttributeNames: { '#value': 'value' },
      ExpressionAttributeValues: { ':phone': '0431-12345678', ':staff': 'staff' },
    }),
  )
  const next = { order: 0, digest: 'newer' }
  expect(await putSeed(world.table, 'point', first.pointId, first, next)).toBe(false)
  expect(await putSeed(world.table, 'point', second.pointId, second, next)).toBe(true)
  const kept = await getItem<{ value: { phone: string } }>(world.table, keys.content('point', first.pointId))
  expect(kept?.value.phone).toBe('0431-12345678')
})

it('a deployment brings the halls of the directory to a table of the older ones, and ends what was assumed', async () => {
  const world = await runStack()
  const read = async (pointId: string) =>
    (await getItem<{ value: Point }>(world.table, keys.content('point', pointId)))?.value
  const assumed = ({ pointId, divisionCode, location }: Point): Point =>
    pointWith({ pointId, divisionCode, location })
  const older = points.filter(({ pointId }) => ['U-220303', 'U-220302', 'CC-03'].includes(pointId))
  for (const point of older)
    await putSeed(world.table, 'point', point.pointId, assumed(point), { order: 0, digest: 'older' })
  expect(await read('U-220303')).not.toHaveProperty('endedOn')
  await world.table.doc.send(
    new DeleteCommand({ TableName: world.table.name, Key: keys.content('point', 'JL-00') }),
  )
  expect(await seedContent(world.table, world.runtime.now())).toBe(4)
  expect(await read('U-220303')).toMatchObject({ endedOn: '2026-08-18' })
  expect(await read('U-220302')).toMatchObject({ name: { 'zh-CN': '四平市出入境大厅' }, phone: '12367' })
  expect(await read('CC-03')).toMatchObject({ addressStatus: 'reported' })
  expect(await read('JL-00')).toMatchObject({ level: 'prefecture' })
})
