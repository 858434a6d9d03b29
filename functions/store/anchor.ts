import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { ChainHead } from './audit-chain'
import { isConditionFailure, keys, listItems, type Table } from './table'

/** Where every chain of a day's audit ended, signed; each carries the signature of the anchor before it. */
export interface Anchor {
  day: string
  heads: ChainHead[]
  previous: string
  signature: string
}

/** A3. */
export async function getAnchor(table: Table, day: string): Promise<Anchor | undefined> {
  const { Item } = await table.doc.send(
    new GetCommand({ TableName: table.name, Key: keys.anchor(day), ConsistentRead: true }),
  )
  return Item && anchorOf(Item)
}

/** A3. */
export async function getLastAnchor(table: Table): Promise<Anchor | undefined> {
  const { Items } = await table.doc.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.anchor('').pk },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  )
  return Items?.[0] && anchorOf(Items[0])
}

/** A3. From one day to another, in their order. */
export const listAnchors = async (table: Table, from: string, to: string): Promise<Anchor[]> =>
  (
    await listItems<Record<string, unknown>>(table, {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': keys.anchor('').pk, ':from': from, ':to': to },
      ConsistentRead: true,
    })
  ).map(anchorOf)

const anchorOf = ({ pk, sk, ...anchor }: Record<string, unknown>): Anchor => anchor as unknown as Anchor

/** A3. A day is sealed once. @returns whether this call did */
export async function insertAnchor(table: Table, anchor: Anchor): Promise<boolean> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.anchor(anchor.day), ...anchor },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return true
  } catch (error) {
    if (!isConditionFailure(error)) throw error
    return false
  }
}
