import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { openDynamo } from '../../../../functions/local/dynamo'
import { inShort, put, TABLE, tableWithStream } from './stream-table'

it('an engine opened from a backup has what the other had then, goes on by itself, and leaves the other alone', async () => {
  const first = await openDynamo()
  const db = await tableWithStream(first)
  await put(db, { pk: '护照', n: 1 })
  await first.deliver('push', async () => {})
  const backup = await first.backup()
  await put(db, { pk: '护照', n: 2 })

  const second = await openDynamo({ from: backup })
  const copy = DynamoDBDocumentClient.from(second.client())
  const read = async (one: typeof db) =>
    (await one.send(new GetCommand({ TableName: TABLE, Key: { pk: '护照' } }))).Item?.n
  expect(await read(copy)).toBe(1)
  await put(copy, { pk: 'new' })
  const after: string[] = []
  await second.deliver('push', async records => void after.push(...records.map(inShort)))
  expect(after).toEqual(['INSERT new'])
  const sequences = (await second.records(undefined, 10)).map(({ dynamodb }) => dynamodb?.SequenceNumber)
  expect(new Set(sequences).size).toBe(2)
  expect(await read(db)).toBe(2)
  expect((await first.records(undefined, 10)).map(inShort)).toEqual(['INSERT 护照', 'MODIFY 护照'])
  await Promise.all([first.close(), second.close()])
})
