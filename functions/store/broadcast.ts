import { AppError } from '../../shared/errors'
import type { BroadcastKind, BroadcastState } from '../../shared/schemas/broadcast'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { insertMessage, type Message } from './outbox'
import { refusedWith, unlessRival } from './rival'
import {
  type GuardedWrite,
  getItem,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

export interface BroadcastItem {
  broadcastId: string
  pointId: string
  day: string
  kind: BroadcastKind
  state: BroadcastState
  reason: string
  draftedAt: string
  draftedBy: Signature
  approvedAt?: string
  approvedBy?: Signature
  written: number
}

const keptDays = 365

/** Y1. Written once: said again it is the draft that was written first. */
export const insertBroadcast = (table: Table, draft: BroadcastItem, audit: AuditEntry): Promise<boolean> =>
  unlessRival(
    refusedWith('bookingChanged'),
    transact(table, [
      {
        write: {
          Put: {
            TableName: table.name,
            Item: {
              ...keys.broadcast(draft.pointId, draft.day, draft.broadcastId),
              ...draft,
              [ttlAttribute]: ttlAfter(draft.draftedAt, keptDays),
            },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: new AppError('bookingChanged'),
      },
      auditLine(table, audit, draft.draftedAt),
    ]),
  )

/** Y1. */
export const getBroadcast = (
  table: Table,
  pointId: string,
  day: string,
  broadcastId: string,
): Promise<BroadcastItem | undefined> =>
  getItem<BroadcastItem>(table, keys.broadcast(pointId, day, broadcastId))

/** Y1. Those of a hall and day. */
export const listBroadcasts = (table: Table, pointId: string, day: string): Promise<BroadcastItem[]> =>
  listItems<BroadcastItem>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :day)',
    ExpressionAttributeValues: { ':pk': keys.broadcast(pointId, day, '').pk, ':day': `${day}#` },
    ConsistentRead: true,
  })

/**
 * Y1, Y2. From a draft on, once: approved it is due to be written to everybody, withdrawn it never is.
 * @throws AppError bookingChanged when somebody has decided already
 */
export const decideBroadcast = (
  table: Table,
  { pointId, day, broadcastId }: BroadcastItem,
  decided: { state: 'approved'; by: Signature } | { state: 'withdrawn' },
  audit: AuditEntry,
  now: string,
): Promise<void> => {
  const approved = decided.state === 'approved'
  return transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.broadcast(pointId, day, broadcastId),
          UpdateExpression: `SET #state = :state${approved ? ', approvedAt = :now, approvedBy = :by' : ''}`,
          ConditionExpression: '#state = :drafted',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':state': decided.state,
            ':drafted': 'drafted',
            ...(approved && { ':now': now, ':by': decided.by }),
          },
        },
      },
      refusal: new AppError('bookingChanged'),
    },
    ...(approved ? [putDue(table, { pointId, day, broadcastId })] : []),
    auditLine(table, audit, now),
  ])
}

export interface DueBroadcast {
  pointId: string
  day: string
  broadcastId: string
}

const putDue = (table: Table, due: DueBroadcast): GuardedWrite => ({
  write: { Put: { TableName: table.name, Item: { ...keys.broadcastDue(due.broadcastId), ...due } } },
})

/** Y2. */
export const listDueBroadcasts = (table: Table): Promise<DueBroadcast[]> =>
  listItems<DueBroadcast>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.broadcastDue('').pk },
    ConsistentRead: true,
  })

/** One person's message, with how many have been written: whoever has his already is passed by. */
export const writeBroadcast = (
  table: Table,
  { pointId, day, broadcastId }: DueBroadcast,
  message: Message,
  now: string,
): Promise<boolean> => {
  const put = insertMessage(table, message, now)
  return unlessRival(
    refusedWith('bookingChanged'),
    transact(table, [
      {
        write: {
          Put: { ...put.write.Put, ConditionExpression: 'attribute_not_exists(pk)' } as NonNullable<
            typeof put.write.Put
          >,
        },
        refusal: new AppError('bookingChanged'),
      },
      {
        write: {
          Update: {
            TableName: table.name,
            Key: keys.broadcast(pointId, day, broadcastId),
            UpdateExpression: 'ADD written :one',
            ExpressionAttributeValues: { ':one': 1 },
          },
        },
      },
    ]),
  )
}

/** Everybody has been written to. */
export async function endBroadcast(table: Table, due: DueBroadcast): Promise<void> {
  const { pointId, day, broadcastId } = due
  await transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.broadcast(pointId, day, broadcastId),
          UpdateExpression: 'SET #state = :done',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':done': 'done' },
        },
      },
    },
    { write: { Delete: { TableName: table.name, Key: keys.broadcastDue(broadcastId) } } },
  ])
}
