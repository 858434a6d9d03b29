import { DeleteCommand, DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, expect, it } from 'vitest'
import { type EmbeddedDynamo, openDynamo, type StreamRecord } from '../../../../functions/local/dynamo'
import { type Folder, temporaryFolder } from './folder'
import { inShort, put, TABLE, tableWithStream } from './stream-table'

let dynamo: EmbeddedDynamo
let folder: Folder | undefined
afterEach(async () => {
  await dynamo.close()
  await folder?.remove()
})

it('a change feed tells insert, change and removal in order, with images', async () => {
  dynamo = await openDynamo({ clock: () => 1_750_000_000.5 })
  const db = await tableWithStream(dynamo)
  await put(db, { pk: 'a', n: 1 })
  await put(db, { pk: 'a', n: 2 })
  await db.send(new DeleteCommand({ TableName: TABLE, Key: { pk: 'a' } }))
  const records = await dynamo.records(undefined, 10)
  expect(records.map(inShort)).toEqual(['INSERT a', 'MODIFY a', 'REMOVE a'])
  const [one, two] = [1, 2].map(n => ({ pk: { S: 'a' }, n: { N: String(n) } }))
  expect(records.map(record => record.dynamodb?.OldImage)).toEqual([undefined, one, two])
  expect(records.map(record => record.dynamodb?.NewImage)).toEqual([one, two, undefined])
  expect(records[1]).toMatchObject({
    eventSource: 'aws:dynamodb',
    eventSourceARN: expect.stringContaining(`table/${TABLE}/stream/`),
    dynamodb: { StreamViewType: 'NEW_AND_OLD_IMAGES', ApproximateCreationDateTime: 1_750_000_000 },
  })
  const sequences = records.map(record => record.dynamodb?.SequenceNumber ?? '')
  expect(sequences).toEqual(sequences.toSorted())
  expect(new Set(sequences).size).toBe(3)
})

it('a transaction gives one record for every item it changed, a refused one none', async () => {
  dynamo = await openDynamo()
  const db = await tableWithStream(dynamo)
  const write = (pk: string, more = {}) => ({ Put: { TableName: TABLE, Item: { pk }, ...more } })
  const isNew = { ConditionExpression: 'attribute_not_exists(pk)' }
  await db.send(new TransactWriteCommand({ TransactItems: [write('b'), write('a'), write('c')] }))
  const refused = db.send(new TransactWriteCommand({ TransactItems: [write('d'), write('a', isNew)] }))
  await expect(refused).rejects.toThrow('ConditionalCheckFailed')
  expect((await dynamo.records(undefined, 10)).map(inShort)).toEqual(['INSERT b', 'INSERT a', 'INSERT c'])
})

it('a write that changes nothing gives no record', async () => {
  dynamo = await openDynamo()
  const db = await tableWithStream(dynamo)
  await put(db, { pk: 'a', words: new Set(['p', 'q']), n: 1 })
  await put(db, { pk: 'a', n: 1.0, words: new Set(['q', 'p']) })
  await db.send(new DeleteCommand({ TableName: TABLE, Key: { pk: 'absent' } }))
  expect(await dynamo.records(undefined, 10)).toHaveLength(1)
})

it('a record holds what the table asks for', async () => {
  dynamo = await openDynamo()
  const db = await tableWithStream(dynamo, 'KEYS_ONLY')
  await put(db, { pk: 'a', n: 1 })
  const [record] = await dynamo.records(undefined, 10)
  expect(record?.dynamodb).toMatchObject({ Keys: { pk: { S: 'a' } }, StreamViewType: 'KEYS_ONLY' })
  expect(record?.dynamodb).not.toHaveProperty('NewImage')
})

it('records are read on from a sequence number, in portions', async () => {
  dynamo = await openDynamo()
  const db = await tableWithStream(dynamo)
  for (const pk of ['a', 'b', 'c']) await put(db, { pk })
  const first = await dynamo.records(undefined, 2)
  const rest = await dynamo.records(first.at(-1)?.dynamodb?.SequenceNumber, 2)
  expect([...first, ...rest].map(inShort)).toEqual(['INSERT a', 'INSERT b', 'INSERT c'])
})

it('a consumer resumes behind what it handled, also after a restart', async () => {
  folder = await temporaryFolder()
  dynamo = await openDynamo({ folder: folder.path })
  const db = await tableWithStream(dynamo)
  for (const pk of ['a', 'b', 'c']) await put(db, { pk })
  const seen: string[] = []
  const handle = async (records: StreamRecord[]) => seen.push(...records.map(inShort))
  expect(await dynamo.deliver('push', handle, 2)).toBe(2)
  await dynamo.close()

  dynamo = await openDynamo({ folder: folder.path })
  await put(DynamoDBDocumentClient.from(dynamo.client()), { pk: 'd' })
  expect(await dynamo.deliver('push', handle)).toBe(2)
  expect(seen).toEqual(['INSERT a', 'INSERT b', 'INSERT c', 'INSERT d'])
  expect(await dynamo.deliver('push', handle)).toBe(0)
  expect(await dynamo.deliver('other', async () => undefined)).toBe(4)
})

it('a consumer that fails gets the same records again', async () => {
  dynamo = await openDynamo()
  const db = await tableWithStream(dynamo)
  await put(db, { pk: 'a' })
  await expect(dynamo.deliver('push', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  const seen: string[] = []
  await dynamo.deliver('push', async records => seen.push(...records.map(inShort)))
  expect(seen).toEqual(['INSERT a'])
})

it('a listener is rung after a commit until it leaves', async () => {
  dynamo = await openDynamo()
  const db = await tableWithStream(dynamo)
  let rung = 0
  const leave = dynamo.onRecords(() => {
    rung += 1
  })
  await put(db, { pk: 'a' })
  await put(db, { pk: 'a' })
  leave()
  await put(db, { pk: 'b' })
  expect(rung).toBe(1)
})
