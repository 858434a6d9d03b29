import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import { keys, type Table, ttlAfter, ttlAttribute } from './table'

/** Access logs are kept a year; the law asks for six months. */
const keptDays = 365

/** A1. Says which staff member did what with whose data, by ids. */
export async function insertAudit(
  table: Table,
  entry: { staffId: string; pointId: string; action: 'listBookings' | 'checkIn'; bookingIds: string[] },
  now: string,
): Promise<void> {
  await table.doc.send(
    new PutCommand({
      TableName: table.name,
      Item: {
        ...keys.audit(entry.pointId, dayOf(now), `${now}#${randomUUID()}`),
        ...entry,
        at: now,
        [ttlAttribute]: ttlAfter(now, keptDays),
      },
    }),
  )
}
