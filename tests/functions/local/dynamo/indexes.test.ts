import { DescribeTableCommand, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EmbeddedDynamo, openDynamo } from '../../../../functions/local/dynamo'
import { put, TABLE, tableWithStream } from './stream-table'

let dynamo: EmbeddedDynamo
let db: DynamoDBDocumentClient
beforeEach(async () => {
  dynamo = await openDynamo()
  db = await tableWithStream(dynamo)
})
afterEach(() => dynamo.close())

const addIndex = new UpdateTableCommand({
  TableName: TABLE,
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'city', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexUpdates: [
    {
      Create: {
        IndexName: 'by-city',
        KeySchema: [{ AttributeName: 'city', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      },
    },
  ],
})
const inCity = async (city: string) => {
  const condition = { KeyConditionExpression: 'city = :c', ExpressionAttributeValues: { ':c': city } }
  const { Items = [] } = await db.send(
    new QueryCommand({ TableName: TABLE, IndexName: 'by-city', ...condition }),
  )
  return Items.map(item => item.pk).toSorted()
}

it('an index added later holds the items that were there, and follows new ones', async () => {
  await put(db, { pk: 'a', city: '长春' })
  await put(db, { pk: 'b', city: '吉林' })
  await put(db, { pk: 'c' })
  await db.send(addIndex)
  await put(db, { pk: 'd', city: '长春' })
  await put(db, { pk: 'b', city: '长春' })
  expect(await inCity('长春')).toEqual(['a', 'b', 'd'])
  expect(await inCity('吉林')).toEqual([])
  expect(await dynamo.records(undefined, 10)).toHaveLength(5)
})

it('a dropped index is gone and can be added again', async () => {
  await put(db, { pk: 'a', city: '长春' })
  await db.send(addIndex)
  const drop = { TableName: TABLE, GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'by-city' } }] }
  await db.send(new UpdateTableCommand(drop))
  await expect(inCity('长春')).rejects.toThrow('does not have the specified index')
  await put(db, { pk: 'a' })
  await db.send(addIndex)
  expect(await inCity('长春')).toEqual([])
  const { Table } = await db.send(new DescribeTableCommand({ TableName: TABLE }))
  expect(Table?.GlobalSecondaryIndexes).toHaveLength(1)
})
