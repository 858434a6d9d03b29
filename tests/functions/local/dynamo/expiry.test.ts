import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EmbeddedDynamo, openDynamo } from '../../../../functions/local/dynamo'
import { inShort, put, TABLE, tableWithStream } from './stream-table'

const NOW = 1_800_000_000
const YEAR = 365 * 24 * 3600

let dynamo: EmbeddedDynamo
let db: Awaited<ReturnType<typeof tableWithStream>>
beforeEach(async () => {
  dynamo = await openDynamo()
  db = await tableWithStream(dynamo)
})
afterEach(() => dynamo.close())

it('items whose time has passed are deleted, all others stay', async () => {
  await put(db, { pk: 'past', expiresAt: NOW - 1 })
  await put(db, { pk: 'now', expiresAt: NOW })
  await put(db, { pk: 'later', expiresAt: NOW + 1 })
  await put(db, { pk: 'never' })
  await put(db, { pk: 'text', expiresAt: String(NOW - 1) })
  await put(db, { pk: 'absurdly old', expiresAt: NOW - 6 * YEAR })
  expect(await dynamo.expireItems(NOW)).toBe(2)
  expect(await dynamo.expireItems(NOW)).toBe(0)
  const { Items = [] } = await db.send(new ScanCommand({ TableName: TABLE }))
  expect(Items.map(item => item.pk).toSorted()).toEqual(['absurdly old', 'later', 'never', 'text'])
})

it('an expiry is a removal by the service in the change feed', async () => {
  await put(db, { pk: 'a', expiresAt: NOW })
  await dynamo.expireItems(NOW)
  const records = await dynamo.records(undefined, 10)
  expect(records.map(inShort)).toEqual(['INSERT a', 'REMOVE a'])
  expect(records[0]?.userIdentity).toBeUndefined()
  expect(records[1]).toMatchObject({
    userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
    dynamodb: { OldImage: { pk: { S: 'a' } } },
  })
})

it('hundreds of items expire at once', async () => {
  for (let i = 0; i < 250; i += 1) await put(db, { pk: `p${i}`, expiresAt: NOW - i })
  expect(await dynamo.expireItems(NOW)).toBe(250)
})
