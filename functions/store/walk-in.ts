import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import { keptDays } from './booking'
import { type BookingItem, bookingFrom, bookingShape, type StoredBooking } from './stored-booking'
import { indexes, keys, listItems, type Table, transact, ttlAfter, ttlAttribute } from './table'

const prefix = 'WALKIN#'

/** No person has it: what is entered at a hall is the hall's. */
export const walkInOwner = (pointId: string): string => `${prefix}${pointId}`

export const walkInDay = (pointId: string, day: string): string => `${prefix}${pointId}#${day}`

/** B3. Who came to a point without a booking on a day, in a part of the index of its own: figures count bookings. */
export const listWalkIns = async (table: Table, pointId: string, day: string): Promise<BookingItem[]> =>
  (
    await listItems<StoredBooking>(table, {
      IndexName: indexes.bookingsByPointDay,
      KeyConditionExpression: 'pointDay = :pointDay',
      ExpressionAttributeValues: { ':pointDay': walkInDay(pointId, day) },
    })
  ).map(bookingFrom)

/**
 * Enters somebody who came without a booking, with the line that says who has.
 * @throws AppError bookingChanged when the same was entered before
 */
export const insertWalkIn = (
  table: Table,
  item: BookingItem,
  audit: AuditEntry,
  now: string,
): Promise<void> =>
  transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.booking(item.bookingId),
            ...item,
            shape: bookingShape,
            createdAt: now,
            pointDay: walkInDay(item.pointId, dayOf(item.slotAt)),
            [ttlAttribute]: ttlAfter(item.slotAt, keptDays),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      refusal: new AppError('bookingChanged'),
    },
    auditLine(table, audit, now),
  ])
