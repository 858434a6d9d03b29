import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { getItem, isConditionFailure, keys, type Table } from './table'

interface CodeItem {
  /** Until then one request asks WeChat for it. */
  askedUntil: string
  image?: Uint8Array
}

/** M1. */
export const getCode = (table: Table, scene: string): Promise<CodeItem | undefined> =>
  getItem<CodeItem>(table, keys.code(scene))

/** M1. Of all who want a code that is not there yet, one gets true and asks WeChat. */
export async function claimCode(table: Table, scene: string, now: string, until: string): Promise<boolean> {
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.code(scene),
        UpdateExpression: 'SET askedUntil = :until',
        ConditionExpression:
          'attribute_not_exists(image) AND (attribute_not_exists(pk) OR askedUntil < :now)',
        ExpressionAttributeValues: { ':until': until, ':now': now },
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}

/** M1. It never changes and is kept for good. */
export async function updateCode(table: Table, scene: string, image: Uint8Array): Promise<void> {
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.code(scene),
      UpdateExpression: 'SET image = :image',
      ExpressionAttributeValues: { ':image': image },
    }),
  )
}
