import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import type { Channel } from '../../shared/domain/delivery/channel'
import { keptUntil } from '../../shared/domain/delivery/due'
import { AppError } from '../../shared/errors'
import type { MessageReason, MessageState } from '../../shared/schemas/delivery'
import type { VisitState } from '../../shared/schemas/home-visit'
import type { Language } from '../../shared/schemas/text'
import {
  type GuardedWrite,
  indexes,
  isConditionFailure,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/** What a message tells of, to be looked at again before it is sent. */
export type About =
  | { kind: 'booking'; bookingId: string; pointId: string; slotAt: string; broadcastId?: string }
  | { kind: 'recommendation'; bookingId: string; recommendationId: string; pointId: string; day: string }
  | { kind: 'waiting'; waitingId: string; pointId: string; day: string; joinedAt: string; offerId: string }
  | { kind: 'visit'; visitId: string; state: VisitState; time?: string }

/** What the template of a reminder also tells: that a hall closes early, and what a hall tells those booked on a day. */
export type MessageSubject = 'closing' | 'broadcast'

/** A message that must reach a person. It holds no personal data: places, times and numbers only. */
export interface Message {
  messageId: string
  personId: string
  /** The point or county whose staff see what became of it. */
  place?: string
  /** The purpose of the template it is sent with. */
  purpose: string
  /** What it tells, where its template serves several things. */
  subject?: MessageSubject
  page: string
  language: Language
  /** Values of the template's keys, ready to send. */
  fields: Record<string, string>
  /** After this instant it is of no use any more. */
  usefulUntil: string
  /** Missing: it stays true whatever happens. */
  about?: About
}

export interface OutboxItem extends Message {
  status: MessageState
  createdAt: string
  /** Where it lies among those to be sent, and by what it is ordered there; gone when it is at its end. */
  dueKey?: string
  dueAt?: string
  /** By which way the last send went. */
  channel?: Channel
  /** Where the permission for it is counted, where that is not under its purpose. */
  ledger?: string
  /** Sends that were begun. */
  attempts: number
  /** When the last one was begun. */
  sendingSince?: string
  /** Earlier sends of which nobody knows what became of them. */
  unknownSends?: number
  /** How often it failed by a fault of ours. */
  crashes?: number
  /** WeChat's own number of it. */
  wechatId?: string
  reason?: MessageReason
  /** When its reader has seen it in the app. */
  readAt?: string
}

export const messagePlaceOf = (place: string, day: string): string => `${place}#${day}`

/** Of one person all lie in one shard. */
const shards = 8
const shardOf = (personId: string): number =>
  [...personId.slice(0, 4)].reduce((sum, character) => sum * 31 + (character.codePointAt(0) ?? 0), 7) % shards
const keyOf = (kind: 'ready' | 'later', personId: string): string => `${kind}#${shardOf(personId)}`
const allKeys = (kind: string): string[] => Array.from({ length: shards }, (_, shard) => `${kind}#${shard}`)

/** Those that may be sent at once lie here, the most perishable first. */
export const readyKeys = allKeys('ready')
/** Those that have to wait lie here, by when; and each that is being sent, until it has to be looked after. */
export const laterKeys = allKeys('later')
/** Those that cannot be sent as they are. */
export const deadKey = 'dead'

const place = (item: Pick<Message, 'personId' | 'usefulUntil'>, notBefore: string | undefined) => ({
  dueKey: keyOf(notBefore ? 'later' : 'ready', item.personId),
  dueAt: notBefore ?? item.usefulUntil,
})

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
        ...place(message, keptUntil(now, message.usefulUntil)),
        [ttlAttribute]: ttlAfter(now, 30),
      },
    },
  },
})

/** O2. Those of a hall, or a county, that were written on a day, the newest first. */
export const listMessagesOfPlace = (table: Table, place: string, day: string): Promise<OutboxItem[]> =>
  listItems<OutboxItem>(table, {
    IndexName: indexes.outboxByPlace,
    KeyConditionExpression: 'messagePlace = :place',
    ExpressionAttributeValues: { ':place': messagePlaceOf(place, day) },
    ScanIndexForward: false,
  })

/** O3. All messages of a person that are still kept, as they are at this moment. */
export const listMessages = (table: Table, personId: string): Promise<OutboxItem[]> =>
  listItems<OutboxItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.outbox(personId, '').pk },
    ConsistentRead: true,
  })

/** O3. How many of them their reader has not seen in the app; what is not true any more is none of them. */
export async function countUnread(table: Table, personId: string): Promise<number> {
  const unread = await listItems<unknown>(table, {
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: 'attribute_not_exists(readAt) AND #status <> :withdrawn',
    ProjectionExpression: 'pk',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':pk': keys.outbox(personId, '').pk, ':withdrawn': 'withdrawn' },
  })
  return unread.length
}

/** O3. A reader has seen it; what sends it meanwhile is not disturbed. */
export const markRead = (table: Table, personId: string, messageId: string, now: string): Promise<boolean> =>
  unlessChanged(
    table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.outbox(personId, messageId),
        UpdateExpression: 'SET readAt = :now',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(readAt)',
        ExpressionAttributeValues: { ':now': now },
      }),
    ),
  )

const taken = new AppError('busyTryAgain')

/**
 * Begins to send a message that may be sent, and to its person no other until that has ended or `until` has come.
 * Should the sender die, the message is looked after then. Nothing when somebody else has come first.
 */
export async function claimMessage(
  table: Table,
  item: OutboxItem,
  now: string,
  until: string,
  channel: Channel,
  ledger: string,
): Promise<OutboxItem | undefined> {
  const { personId, messageId, attempts } = item
  const begun = {
    status: 'sending' as const,
    channel,
    ledger,
    sendingSince: now,
    attempts: attempts + 1,
    ...place(item, until),
  }
  try {
    await transact(table, [
      { write: { Update: asSeen(table, item, begun) }, refusal: taken },
      {
        write: {
          Update: {
            TableName: table.name,
            Key: keys.sender(personId),
            UpdateExpression: `SET messageId = :id, heldUntil = :until, ${ttlAttribute} = :ttl`,
            ConditionExpression: 'attribute_not_exists(pk) OR messageId = :id OR heldUntil <= :now',
            ExpressionAttributeValues: {
              ':id': messageId,
              ':until': until,
              ':now': now,
              ':ttl': ttlAfter(now, 1),
            },
          },
        },
        refusal: taken,
      },
    ])
  } catch (error) {
    if (error === taken || (error instanceof AppError && error.code === 'busyTryAgain')) return undefined
    throw error
  }
  return { ...item, ...begun }
}

/** Its person is held for another message meanwhile. */
export const heldForAnother = new AppError('busyTryAgain')

const release = (table: Table, { personId, messageId }: OutboxItem) => ({
  TableName: table.name,
  Key: keys.sender(personId),
  UpdateExpression: 'SET heldUntil = :past',
  ConditionExpression: 'messageId = :id',
  ExpressionAttributeValues: { ':id': messageId, ':past': '' },
})

/** Another message may be sent to the person of this one. */
export const releaseSender = (table: Table, item: OutboxItem): Promise<boolean> =>
  unlessChanged(table.doc.send(new UpdateCommand(release(table, item))))

/** The same for a transaction; refused with `heldForAnother`. */
export const senderRelease = (table: Table, item: OutboxItem): GuardedWrite => ({
  write: { Update: release(table, item) },
  refusal: heldForAnother,
})

/** What is changed of a message; `undefined` removes it. */
type Change = { [Name in keyof OutboxItem]?: OutboxItem[Name] | undefined } & {
  closedAt?: string
  deliveredAt?: string
}

/** A change of a message as it was seen: where it lay, and after so many sends. */
function asSeen(table: Table, item: OutboxItem, change: Change) {
  const names = Object.keys(change) as (keyof Change)[]
  const set = names.filter(name => change[name] !== undefined)
  const removed = names.filter(name => change[name] === undefined)
  const isDue = item.dueKey !== undefined
  return {
    TableName: table.name,
    Key: keys.outbox(item.personId, item.messageId),
    UpdateExpression: [
      set.length > 0 && `SET ${set.map(name => `#${name} = :${name}`).join(', ')}`,
      removed.length > 0 && `REMOVE ${removed.map(name => `#${name}`).join(', ')}`,
    ]
      .filter(Boolean)
      .join(' '),
    ConditionExpression: `#status = :seenStatus AND attempts = :seenAttempts AND ${
      isDue ? 'dueKey = :seenKey AND dueAt = :seenAt' : 'attribute_not_exists(dueKey)'
    }`,
    ExpressionAttributeNames: {
      '#status': 'status',
      ...Object.fromEntries(names.map(name => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(name => [`:${name}`, change[name]])),
      ':seenStatus': item.status,
      ':seenAttempts': item.attempts,
      ...(isDue && { ':seenKey': item.dueKey, ':seenAt': item.dueAt }),
    },
  }
}

const changed = new AppError('bookingChanged')

/**
 * Whether a message was changed: not when somebody else has done so since it was read. By itself it is a single write,
 * which costs half of a transaction.
 */
async function change(
  table: Table,
  item: OutboxItem,
  to: Change,
  also: GuardedWrite[] = [],
): Promise<boolean> {
  const update = asSeen(table, item, to)
  if (also.length === 0) return unlessChanged(table.doc.send(new UpdateCommand(update)))
  try {
    await transact(table, [{ write: { Update: update }, refusal: changed }, ...also])
    return true
  } catch (error) {
    if (error === changed) return false
    throw error
  }
}

/** It may be sent from `notBefore` on; without it at once. */
export const keepWaiting = (
  table: Table,
  item: OutboxItem,
  notBefore: string | undefined,
  note: Pick<Change, 'reason' | 'unknownSends' | 'crashes' | 'sendingSince'> = {},
): Promise<boolean> => change(table, item, { status: 'waiting', ...place(item, notBefore), ...note })

/** One of which nobody knows what became of it is looked after once more. */
export const keepUnknown = (table: Table, item: OutboxItem, until: string): Promise<boolean> =>
  change(table, item, place(item, until))

/** Ends a message: it is never due again. `also` is written with it or not at all. */
export const closeMessage = (
  table: Table,
  item: OutboxItem,
  to: Exclude<MessageState, 'waiting' | 'sending' | 'dead'>,
  now: string,
  note: Pick<Change, 'reason' | 'wechatId' | 'deliveredAt' | 'sendingSince'> = {},
  also: GuardedWrite[] = [],
): Promise<boolean> =>
  change(table, item, { status: to, closedAt: now, dueKey: undefined, dueAt: undefined, ...note }, also)

/** Lays a message aside, for staff to look at. */
export const setAside = (
  table: Table,
  item: OutboxItem,
  now: string,
  reason: MessageReason,
  note: Pick<Change, 'sendingSince'> = {},
): Promise<boolean> => change(table, item, { status: 'dead', dueKey: deadKey, dueAt: now, reason, ...note })

/** One that was laid aside, or has not arrived, is tried again. */
export const takeUp = (table: Table, item: OutboxItem): Promise<boolean> =>
  change(table, item, { status: 'waiting', ...place(item, undefined), crashes: 0, reason: undefined })

async function unlessChanged(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
