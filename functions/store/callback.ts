import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { isConditionFailure, keys, type Table, ttlAfter, ttlAttribute } from './table'

/** Remembers an event WeChat has pushed; false when it was remembered already. */
export async function insertCallback(table: Table, dedupeKey: string, now: string): Promise<boolean> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.callback(dedupeKey), [ttlAttribute]: ttlAfter(now, 1) },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
