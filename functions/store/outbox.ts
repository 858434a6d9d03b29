import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import type { Language } from '../../shared/schemas/text'
import {
  type GuardedWrite,
  indexes,
  isConditionFailure,
  keys,
  listItems,
  type Table,
  ttlAfter,
  ttlAttribute,
} from './table'

/** A message that must reach a person. It holds no personal data: places, times and numbers only. */
export interface Message {
  messageId: string
  personId: string
  /** The point or county whose staff see what became of it. */
  place?: string
  /** The purpose of the template it is sent with. */
  purpose: string
  page: string
  language: Language
  /** Values of the template's keys, ready to send. */
  fields: Record<string, string>
  /** After this instant it is of no use any more. */
  usefulUntil: string
}

export interface OutboxItem extends Message {
  dueAt: string
  attempts: number
}

export const messagePlaceOf = (place: string, day: string): string => `${place}#${day}`

/** Goes into the same transaction as the change it tells of. */
export const insertMessage = (table: Table, message: Message, now: string): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.outbox(message.personId, message.messageId),
        ...message,
        status: 'waiting',
        attempts: 0,
        createdAt: now,
        ...(message.place && { messagePlace: messagePlaceOf(message.place, dayOf(now)) }),
        dueKey: 'due',
        dueAt: now,
        [ttlAttribute]: ttlAfter(now, 30),
      },
    },
  },
})

/** O1. */
export const listDue = (table: Table, now: string): Promise<OutboxItem[]> =>
  listItems<OutboxItem>(table, {
    IndexName: indexes.outboxDue,
    KeyConditionExpression: 'dueKey = :due AND dueAt <= :now',
    ExpressionAttributeValues: { ':due': 'due', ':now': now },
  })

/**
 * Takes a due message for one sender until `leaseUntil`; whoever comes second gets false. Should the sender
 * die, the message is due again when the lease ends.
 */
export async function claimMessage(
  table: Table,
  { personId, messageId, dueAt }: OutboxItem,
  leaseUntil: string,
): Promise<boolean> {
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.outbox(personId, messageId),
        UpdateExpression: 'SET dueAt = :lease ADD attempts :one',
        ConditionExpression: 'dueAt = :seen AND dueKey = :due',
        ExpressionAttributeValues: { ':lease': leaseUntil, ':one': 1, ':seen': dueAt, ':due': 'due' },
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}

export type Outcome = 'sent' | 'undeliverable' | 'outdated'

/** Ends a message: it is not due again; `reason` says in a word why it did not arrive. */
export async function closeMessage(
  table: Table,
  { personId, messageId }: OutboxItem,
  status: Outcome,
  now: string,
  reason?: string,
): Promise<void> {
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.outbox(personId, messageId),
      UpdateExpression: `SET #status = :status, closedAt = :now${reason ? ', reason = :reason' : ''} REMOVE dueKey, dueAt`,
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':status': status, ':now': now, ...(reason && { ':reason': reason }) },
    }),
  )
}

export async function postponeMessage(
  table: Table,
  { personId, messageId }: OutboxItem,
  dueAt: string,
): Promise<void> {
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.outbox(personId, messageId),
      UpdateExpression: 'SET dueAt = :at',
      ConditionExpression: 'attribute_exists(dueKey)',
      ExpressionAttributeValues: { ':at': dueAt },
    }),
  )
}
