import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import {
  type GuardedWrite,
  getItem,
  isConditionFailure,
  keys,
  type Table,
  ttlAfter,
  ttlAttribute,
} from './table'

/** Remembers an event WeChat has pushed; false when it was remembered already. */
export async function insertCallback(table: Table, dedupeKey: string, now: string): Promise<boolean> {
  try {
    await table.doc.send(new PutCommand(markOf(table, dedupeKey, now)))
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}

/** WeChat had pushed it before: what it asked for is done. */
export const pushedBefore = new AppError('busyTryAgain')

/** The same for the transaction of what the event changes, so that neither is there without the other. */
export const callbackMark = (table: Table, dedupeKey: string, now: string): GuardedWrite => ({
  write: { Put: markOf(table, dedupeKey, now) },
  refusal: pushedBefore,
})

const markOf = (table: Table, dedupeKey: string, now: string) => ({
  TableName: table.name,
  Item: { ...keys.callback(dedupeKey), receivedAt: now, [ttlAttribute]: ttlAfter(now, 1) },
  ConditionExpression: 'attribute_not_exists(pk)',
})

/** When a push was first received. */
export const getCallback = (table: Table, dedupeKey: string): Promise<{ receivedAt: string } | undefined> =>
  getItem(table, keys.callback(dedupeKey))
