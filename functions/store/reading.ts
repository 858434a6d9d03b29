import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { refusedWith, unlessRival } from './rival'
import { type GuardedWrite, getItem, keys, listItems, type Table, transact } from './table'

/** That one clerk of a point has read a notice. */
export interface ReadingItem {
  number: string
  pointId: string
  at: string
  by: Signature
}

/** N5. All of one point. */
export const listReadings = (table: Table, number: string, pointId: string): Promise<ReadingItem[]> =>
  listItems<ReadingItem>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :point)',
    ExpressionAttributeValues: {
      ':pk': keys.reading(number, pointId, '').pk,
      ':point': keys.reading(number, pointId, '').sk,
    },
    ConsistentRead: true,
  })

/** N5. */
export const getReading = (
  table: Table,
  number: string,
  pointId: string,
  personId: string,
): Promise<ReadingItem | undefined> => getItem<ReadingItem>(table, keys.reading(number, pointId, personId))

/**
 * N5. Once for every person: whoever says it again changes nothing.
 * @throws AppError noticeNotIssued
 */
export async function insertReading(table: Table, reading: ReadingItem, audit: AuditEntry): Promise<void> {
  const { number, pointId, at, by } = reading
  const put: GuardedWrite = {
    write: {
      Put: {
        TableName: table.name,
        Item: { ...keys.reading(number, pointId, by.personId), ...reading },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: new AppError('noticeChanged'),
  }
  await unlessRival(
    refusedWith('noticeChanged'),
    transact(table, [isIssued(table, number), put, auditLine(table, audit, at)]),
  )
}

/** A notice can be read and acknowledged from its issue on. */
export const isIssued = (table: Table, number: string): GuardedWrite => ({
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: keys.notice(number),
      ConditionExpression: '#status = :issued',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':issued': 'issued' },
    },
  },
  refusal: new AppError('noticeNotIssued'),
})
