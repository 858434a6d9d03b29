import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { Receipt } from '../../shared/schemas/arrival'
import { type AuditEntry, auditLine } from './audit'
import { type BookingItem, updateBooking } from './booking'
import { insertMessage, type Message } from './outbox'
import {
  type ChainedWrite,
  type GuardedWrite,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

const keptDays = 2

/** A ticket of a hall's day, and whose it is. */
export interface TiedTicket {
  ticketId: string
  bookingId: string
  /** When its person was told that the turn comes soon. */
  toldAt?: string
}

/** B5. */
export const listTickets = (table: Table, pointId: string, day: string): Promise<TiedTicket[]> =>
  listItems<TiedTicket>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.ticket(pointId, day, '').pk },
  })

/**
 * Ties a ticket of today to somebody who is there; the one before is his no more.
 * @throws AppError ticketTaken, bookingChanged
 */
export async function tieTicket(
  table: Table,
  seen: BookingItem,
  ticket: { ticketId: string; at: string },
  audit?: AuditEntry,
): Promise<void> {
  const day = dayOf(ticket.at)
  const { bookingId, pointId, ticket: before } = seen
  const writes: (GuardedWrite | ChainedWrite)[] = [
    updateBooking(table, seen, 'SET ticket = :ticket', { ':ticket': ticket }, 'checkedIn'),
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.ticket(pointId, day, ticket.ticketId),
            ticketId: ticket.ticketId,
            bookingId,
            [ttlAttribute]: ttlAfter(ticket.at, keptDays),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      refusal: new AppError('ticketTaken'),
    },
  ]
  if (before && dayOf(before.at) === day && before.ticketId !== ticket.ticketId)
    writes.push({
      write: { Delete: { TableName: table.name, Key: keys.ticket(pointId, day, before.ticketId) } },
    })
  await transact(table, [...writes, ...(audit ? [auditLine(table, audit, ticket.at)] : [])])
}

/** B5. That the turn comes soon: once, with its message. */
export const tellSoon = (
  table: Table,
  { pointId }: BookingItem,
  ticketId: string,
  message: Message,
  now: string,
): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.ticket(pointId, dayOf(now), ticketId),
          UpdateExpression: 'SET toldAt = :now',
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(toldAt)',
          ExpressionAttributeValues: { ':now': now },
        },
      },
      refusal: new AppError('bookingChanged'),
    },
    insertMessage(table, message, now),
  ])

/** What became of the visit; a later word of the hall takes the place of an earlier one. */
export const closeVisit = (
  table: Table,
  seen: BookingItem,
  receipt: Receipt & { at: string },
  audit: AuditEntry,
): Promise<void> =>
  transact(table, [
    updateBooking(table, seen, 'SET receipt = :receipt', { ':receipt': receipt }, 'checkedIn'),
    auditLine(table, audit, receipt.at),
  ])
