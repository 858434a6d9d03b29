import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { isIssued } from './reading'
import { refusedWith, unlessRival } from './rival'
import { getItem, keys, listItems, type Table, transact } from './table'

/** That a point has seen and understood a notice: who said so, and when. */
export interface AcknowledgementItem {
  number: string
  pointId: string
  at: string
  by: Signature
}

/** N3. */
export const listAcknowledgements = (table: Table, number: string): Promise<AcknowledgementItem[]> =>
  listItems<AcknowledgementItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.acknowledgement(number, '').pk },
    ConsistentRead: true,
  })

/** N3. */
export const getAcknowledgement = (
  table: Table,
  number: string,
  pointId: string,
): Promise<AcknowledgementItem | undefined> =>
  getItem<AcknowledgementItem>(table, keys.acknowledgement(number, pointId))

/**
 * N3. Once for every point: whoever comes second changes nothing.
 * @throws AppError noticeNotIssued
 */
export async function insertAcknowledgement(
  table: Table,
  acknowledgement: AcknowledgementItem,
  audit: AuditEntry,
): Promise<void> {
  const { number, pointId, at } = acknowledgement
  await unlessRival(
    refusedWith('noticeChanged'),
    transact(table, [
      isIssued(table, number),
      {
        write: {
          Put: {
            TableName: table.name,
            Item: { ...keys.acknowledgement(number, pointId), ...acknowledgement },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: new AppError('noticeChanged'),
      },
      auditLine(table, audit, at),
    ]),
  )
}
