import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { getItem, isConditionFailure, keys, type Table } from './table'

interface KeyItem {
  wrapped: string
}

/** K1. */
export async function getWrappedKey(table: Table, name: string): Promise<string | undefined> {
  return (await getItem<KeyItem>(table, keys.key(name)))?.wrapped
}

/** Keeps the first of rival keys: whoever comes second gets that of the first. */
export async function insertWrappedKey(table: Table, name: string, wrapped: string): Promise<string> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.key(name), wrapped },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return wrapped
  } catch (error) {
    const first = isConditionFailure(error) ? await getWrappedKey(table, name) : undefined
    if (first === undefined) throw error
    return first
  }
}
