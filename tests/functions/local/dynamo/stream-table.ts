import { CreateTableCommand, type StreamViewType, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { EmbeddedDynamo, StreamRecord } from '../../../../functions/local/dynamo'

export const TABLE = 'halls'

/** The engine's document client, after creating a table with a stream and expiry on `expiresAt`. */
export async function tableWithStream(
  dynamo: EmbeddedDynamo,
  view: StreamViewType = 'NEW_AND_OLD_IMAGES',
): Promise<DynamoDBDocumentClient> {
  const db = DynamoDBDocumentClient.from(dynamo.client())
  await db.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: view },
    }),
  )
  const expiry = { Enabled: true, AttributeName: 'expiresAt' }
  await db.send(new UpdateTimeToLiveCommand({ TableName: TABLE, TimeToLiveSpecification: expiry }))
  return db
}

export const put = (db: DynamoDBDocumentClient, Item: Record<string, unknown>) =>
  db.send(new PutCommand({ TableName: TABLE, Item }))

/** A record in short: what happened to which item. */
export const inShort = ({ eventName, dynamodb }: StreamRecord) => `${eventName} ${dynamodb?.Keys?.pk?.S}`
