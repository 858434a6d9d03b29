import { join } from 'node:path'
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { readDeployment } from '../../../functions/local/deployment'
import { openDynamo } from '../../../functions/local/dynamo/index'
import { openTable, tableName } from '../../../functions/local/runtime'

it('a table of an earlier version keeps its items and gets the indexes it lacks', async () => {
  const deployment = readDeployment(join(import.meta.dirname, '../../../serverless.yml'), tableName)
  const indexes = deployment.table.GlobalSecondaryIndexes ?? []
  const earlier = {
    ...deployment,
    table: {
      ...deployment.table,
      GlobalSecondaryIndexes: indexes.filter(({ IndexName }) => IndexName !== 'devicesByPoint'),
      AttributeDefinitions: deployment.table.AttributeDefinitions?.filter(
        ({ AttributeName }) => AttributeName !== 'devicePoint' && AttributeName !== 'deviceId',
      ),
    },
  }
  const dynamo = await openDynamo({})
  const { doc } = await openTable(dynamo.client(), earlier)
  const item = { pk: 'DEVICE#a', sk: 'DEVICE', devicePoint: 'CC-00', deviceId: 'a', pointId: 'CC-00' }
  await doc.send(new PutCommand({ TableName: tableName, Item: item }))
  const table = await openTable(dynamo.client(), deployment)
  const { Items } = await table.doc.send(
    new QueryCommand({
      TableName: tableName,
      IndexName: 'devicesByPoint',
      KeyConditionExpression: 'devicePoint = :point',
      ExpressionAttributeValues: { ':point': 'CC-00' },
    }),
  )
  expect(Items).toEqual([item])
  await dynamo.close()
})
