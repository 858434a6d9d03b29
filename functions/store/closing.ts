import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { closeSlots } from './slot'
import { getItem, keys, listItems, type Table, transact, ttlAfter, ttlAttribute } from './table'

/** A hall that takes nobody in on a day from a time on. */
export interface ClosingItem {
  pointId: string
  day: string
  from: string
  at: string
  by: Signature
}

/** C3. Of a day and of those to come. */
export const listClosings = (table: Table, fromDay: string): Promise<ClosingItem[]> =>
  listItems<ClosingItem>(table, {
    KeyConditionExpression: 'pk = :pk AND sk >= :day',
    ExpressionAttributeValues: { ':pk': keys.closing('', '').pk, ':day': fromDay },
  })

/** C3. */
export const getClosing = (table: Table, day: string, pointId: string): Promise<ClosingItem | undefined> =>
  getItem<ClosingItem>(table, keys.closing(day, pointId))

const keptDays = 90

/**
 * C3, S1. Closes a hall, and its slots from then on: whoever has read an older plan gets none of them. One that is
 * closed closes earlier at most, since people have been told.
 * @throws AppError planChanged where it is closed from then on or earlier
 */
export const putClosing = (
  table: Table,
  closing: ClosingItem,
  { slots, audit }: { slots: { slotAt: string }[]; audit: AuditEntry },
): Promise<void> =>
  transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.closing(closing.day, closing.pointId),
            ...closing,
            [ttlAttribute]: ttlAfter(closing.at, keptDays),
          },
          ConditionExpression: 'attribute_not_exists(pk) OR #from > :from',
          ExpressionAttributeNames: { '#from': 'from' },
          ExpressionAttributeValues: { ':from': closing.from },
        },
      },
      refusal: new AppError('planChanged'),
    },
    ...closeSlots(table, closing.pointId, slots),
    auditLine(table, audit, closing.at),
  ])
