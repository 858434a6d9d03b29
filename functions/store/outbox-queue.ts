import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { OutboxItem } from './outbox'
import { indexes, type Table } from './table'

const pageItems = 50

/** Those of one key of the index in its order, page by page: however many there are, a page of them is held. */
async function* inOrder(table: Table, dueKey: string, until?: string): AsyncGenerator<OutboxItem> {
  let after: Record<string, unknown> | undefined
  do {
    const page = await table.doc.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: indexes.outboxDue,
        KeyConditionExpression: until ? 'dueKey = :key AND dueAt <= :until' : 'dueKey = :key',
        ExpressionAttributeValues: { ':key': dueKey, ...(until && { ':until': until }) },
        Limit: pageItems,
        ExclusiveStartKey: after,
      }),
    )
    yield* (page.Items ?? []) as OutboxItem[]
    after = page.LastEvaluatedKey
  } while (after)
}

/** O1. Those of several keys together, in the order they have there; up to `until`, or all. */
export async function* merged(table: Table, dueKeys: string[], until?: string): AsyncGenerator<OutboxItem> {
  const lists = dueKeys.map(key => inOrder(table, key, until))
  const heads = await Promise.all(lists.map(list => list.next()))
  for (;;) {
    let first: number | undefined
    for (const [i, { value }] of heads.entries())
      if (value && (first === undefined || dueOf(value) < dueOf(heads[first]?.value))) first = i
    const list = first === undefined ? undefined : lists[first]
    if (first === undefined || !list) return
    yield heads[first]?.value as OutboxItem
    heads[first] = await list.next()
  }
}

const dueOf = (item: OutboxItem | undefined): string => item?.dueAt ?? ''
