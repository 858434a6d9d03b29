import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { addMinutes } from '../../shared/domain/calendar'
import type { MessageReason } from '../../shared/schemas/delivery'
import { getItem, isConditionFailure, keys, listItems, type Table, ttlAfter, ttlAttribute } from './table'

/** Nothing is sent of one template, or of `all`, until then. */
export interface DeliveryPause {
  scope: string
  until: string
  reason: MessageReason
  /** What WeChat said. */
  errcode?: number
  since: string
  /** How often it was prolonged. */
  times: number
}

/** O4. Those that are over are among them until they have been forgotten: the next one is then longer. */
export const listPauses = (table: Table): Promise<DeliveryPause[]> =>
  listItems<DeliveryPause>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.deliveryPause('').pk },
    ConsistentRead: true,
  })

/** O4. Begins a pause, or prolongs it; a longer one of the same scope stands. */
export const putPause = (
  table: Table,
  { scope, until, reason, errcode }: Omit<DeliveryPause, 'since' | 'times'>,
  now: string,
): Promise<boolean> =>
  write(
    table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.deliveryPause(scope),
        UpdateExpression: `SET #scope = :scope, #until = :until, #reason = :reason, errcode = :errcode, since = if_not_exists(since, :now), ${ttlAttribute} = :ttl ADD times :one`,
        ConditionExpression: 'attribute_not_exists(pk) OR #until < :until',
        ExpressionAttributeNames: { '#scope': 'scope', '#until': 'until', '#reason': 'reason' },
        ExpressionAttributeValues: {
          ':scope': scope,
          ':until': until,
          ':reason': reason,
          ':errcode': errcode ?? 0,
          ':now': now,
          ':one': 1,
          ':ttl': ttlAfter(until, 1),
        },
      }),
    ),
  )

/** O4. Something of the scope has been accepted again. */
export const deletePause = async (table: Table, scope: string): Promise<void> => {
  await table.doc.send(new DeleteCommand({ TableName: table.name, Key: keys.deliveryPause(scope) }))
}

/** O5. Takes so many of the sends that all senders together have in a minute. */
export const takeSends = (table: Table, minute: string, count: number, perMinute: number): Promise<boolean> =>
  write(
    table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.deliveryRate(minute),
        UpdateExpression: `SET ${ttlAttribute} = :ttl ADD sends :count`,
        ConditionExpression: 'attribute_not_exists(sends) OR sends <= :most',
        ExpressionAttributeValues: {
          ':count': count,
          ':most': perMinute - count,
          ':ttl': ttlAfter(`${minute}:00+08:00`, 1),
        },
      }),
    ),
  )

/** Written no more often than that. */
const receiptMinutes = 0.25

/** O6. When WeChat last told of any message how it ended. */
export const getLastReceipt = async (table: Table): Promise<string | undefined> =>
  (await getItem<{ at: string }>(table, keys.deliveryReceipt))?.at

/** O6. */
export const noteReceipt = (table: Table, now: string): Promise<boolean> =>
  write(
    table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.deliveryReceipt,
        UpdateExpression: 'SET #at = :now',
        ConditionExpression: 'attribute_not_exists(pk) OR #at < :before',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':now': now, ':before': addMinutes(now, -receiptMinutes) },
      }),
    ),
  )

async function write(written: Promise<unknown>): Promise<boolean> {
  try {
    await written
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
