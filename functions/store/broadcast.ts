import { dayOf, instantAt } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { BroadcastState } from '../../shared/schemas/broadcast'
import type { BroadcastKind } from '../../shared/vocabulary/broadcast'
import { type AuditEntry, auditLine } from './audit'
import { keptReadings } from './kept'
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

/** Y1, Y3. Written once: said again it is the draft that was written first. */
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
      {
        write: {
          Put: {
            TableName: table.name,
            Item: {
              ...keys.broadcastWaiting(draft.pointId, draft.day, draft.broadcastId),
              ...waitingOf(draft),
              [ttlAttribute]: ttlAfter(instantAt(draft.day, 0), 1),
            },
          },
        },
      },
      auditLine(table, audit, draft.draftedAt),
    ]),
  )

/** A draft that somebody else has to look at. */
export interface WaitingBroadcast {
  pointId: string
  day: string
  draftedBy: Signature
}

const waitingOf = ({ pointId, day, draftedBy }: BroadcastItem): WaitingBroadcast => ({
  pointId,
  day,
  draftedBy,
})

/** Y3. Of a day and of those to come, all halls'. */
export const listWaitingBroadcasts = (table: Table, fromDay: string): Promise<WaitingBroadcast[]> =>
  listItems<WaitingBroadcast>(table, {
    KeyConditionExpression: 'pk = :pk AND sk >= :day',
    ExpressionAttributeValues: { ':pk': keys.broadcastWaiting('', '', '').pk, ':day': fromDay },
    ConsistentRead: true,
  })

/** Y1. */
export const getBroadcast = (
  table: Table,
  pointId: string,
  day: string,
  broadcastId: string,
): Promise<BroadcastItem | undefined> =>
  getItem<BroadcastItem>(table, keys.broadcast(pointId, day, broadcastId))

/** Y1. Those of a hall about a day and the days to come. */
export const listBroadcasts = (table: Table, pointId: string, fromDay: string): Promise<BroadcastItem[]> =>
  listItems<BroadcastItem>(table, {
    KeyConditionExpression: 'pk = :pk AND sk >= :day',
    ExpressionAttributeValues: { ':pk': keys.broadcast(pointId, '', '').pk, ':day': fromDay },
    ConsistentRead: true,
  })

/**
 * Y1, Y2, Y3. A draft is approved once and is due to be written to everybody. Withdrawn, it never is; of one that has
 * been written no message is sent any more, and nobody reads it in the app.
 * @throws AppError bookingChanged when somebody has decided already, or it is just being written
 */
export const decideBroadcast = (
  table: Table,
  { pointId, day, broadcastId, state }: BroadcastItem,
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
          ConditionExpression: '#state = :seen',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':state': decided.state,
            ':seen': approved || state !== 'done' ? 'drafted' : 'done',
            ...(approved && { ':now': now, ':by': decided.by }),
          },
        },
      },
      refusal: new AppError('bookingChanged'),
    },
    { write: { Delete: { TableName: table.name, Key: keys.broadcastWaiting(pointId, day, broadcastId) } } },
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

/** Y1. What holds of a hall on a day, as of this minute: those booked read it in the app, whenever they have booked. */
export async function broadcastsInMinute(
  table: Table,
  pointId: string,
  day: string,
  now: string,
): Promise<BroadcastItem[]> {
  const [all = []] = await keptReadings(
    table.doc,
    now,
    [pointId],
    () => keys.broadcast(pointId, '', '').pk,
    async () => new Map([[pointId, await listBroadcasts(table, pointId, dayOf(now))]]),
  )
  return all.filter(one => one.day === day && (one.state === 'approved' || one.state === 'done'))
}

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
