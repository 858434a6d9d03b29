import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { getItem, isConditionFailure, keys, type Table } from './table'

/** Z1. The last day that a night has finished. */
export const getLastUpkeep = async (table: Table): Promise<string | undefined> =>
  (await getItem<{ day: string }>(table, keys.upkeep))?.day

/** Z1. A night that ends late takes nothing back from a later one. */
export async function putLastUpkeep(table: Table, day: string): Promise<void> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.upkeep, day },
        ConditionExpression: 'attribute_not_exists(pk) OR #day < :day',
        ExpressionAttributeNames: { '#day': 'day' },
        ExpressionAttributeValues: { ':day': day },
      }),
    )
  } catch (error) {
    if (!isConditionFailure(error)) throw error
  }
}
