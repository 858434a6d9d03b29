import { dayOf } from '../../shared/domain/calendar'
import { countsOf } from '../../shared/domain/shortfall/count'
import { AppError } from '../../shared/errors'
import type { Shortfall, ShortfallCount } from '../../shared/schemas/shortfall'
import { type AuditEntry, auditPut } from './audit'
import { type BookingItem, deleteGuard } from './booking'
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

/** Numbers without persons are kept for statistics. */
const keptDays = 3 * 365
const prefix = 'missing_'

interface Issue {
  shortfall: Shortfall
  day: string
  message: Message
  audit: AuditEntry
  /** What ends an open recommendation: the person has come. */
  closing: GuardedWrite[]
}

/**
 * Writes down what was missing, checks the person in who has come for it, tells him, counts it, and lets him book
 * again at once; all or nothing, on the booking as it was read.
 * @throws AppError bookingChanged
 */
export async function insertShortfall(table: Table, seen: BookingItem, issue: Issue): Promise<void> {
  const { shortfall, day, message, audit, closing } = issue
  const isFirst = seen.shortfall === undefined
  await transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.booking(seen.bookingId),
          UpdateExpression:
            'SET shortfall = :shortfall, #status = :checkedIn, checkedInAt = if_not_exists(checkedInAt, :now) REMOVE recommendationId ADD version :one',
          ConditionExpression: 'version = :version AND #status IN (:booked, :checkedIn)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':shortfall': shortfall,
            ':now': shortfall.at,
            ':one': 1,
            ':version': seen.version,
            ':booked': 'booked',
            ':checkedIn': 'checkedIn',
          },
        },
      },
      refusal: new AppError('bookingChanged'),
    },
    ...(isFirst ? [deleteGuard(table, seen)] : []),
    countShortfall(table, seen, day, countsOf(shortfall.missing, seen.shortfall?.missing)),
    insertMessage(table, message, shortfall.at),
    { write: { Put: auditPut(table, audit, shortfall.at) } },
    ...closing,
  ])
}

/** Long enough that a request that is sent again finds it. */
const paperDays = 2

/**
 * F2. Writes down and counts what somebody without a booking lacks. Said twice it is counted once, and the first
 * paper stands.
 */
export async function noteShortfall(
  table: Table,
  { pointId, service }: Pick<BookingItem, 'pointId' | 'service'>,
  shortfall: Shortfall,
  audit: AuditEntry,
): Promise<Shortfall> {
  const key = keys.shortfallPaper(pointId, shortfall.number)
  const isNew = await unlessRival(
    refusedWith('bookingChanged'),
    transact(table, [
      {
        write: {
          Put: {
            TableName: table.name,
            Item: { ...key, shortfall, [ttlAttribute]: ttlAfter(shortfall.at, paperDays) },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: new AppError('bookingChanged'),
      },
      countShortfall(
        table,
        { pointId, service },
        dayOf(shortfall.at),
        countsOf(shortfall.missing, undefined),
      ),
      { write: { Put: auditPut(table, audit, shortfall.at) } },
    ]),
  )
  if (isNew) return shortfall
  const first = await getItem<{ shortfall: Shortfall }>(table, key)
  if (!first) throw new AppError('bookingChanged')
  return first.shortfall
}

function countShortfall(
  table: Table,
  { pointId, service }: Pick<BookingItem, 'pointId' | 'service'>,
  day: string,
  { given, missing }: ReturnType<typeof countsOf>,
): GuardedWrite {
  const added = Object.entries(missing).map(([code, count]) => [`${prefix}${code}`, count] as const)
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.shortfall(pointId, day, service),
        UpdateExpression: `SET service = :service, ${ttlAttribute} = :ttl ADD given :given${added
          .map(([name]) => `, ${name} :${name}`)
          .join('')}`,
        ExpressionAttributeValues: {
          ':service': service,
          ':ttl': ttlAfter(`${day}T00:00:00+08:00`, keptDays),
          ':given': given,
          ...Object.fromEntries(added.map(([name, count]) => [`:${name}`, count])),
        },
      },
    },
  }
}

/** F1. Day by day and service by service. */
export async function listShortfalls(
  table: Table,
  pointId: string,
  from: string,
  to: string,
): Promise<ShortfallCount[]> {
  const items = await listItems<{ service: string; given: number } & Record<string, number>>(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: {
      ':pk': keys.shortfall(pointId, from, '').pk,
      ':from': from,
      ':to': `${to}~`,
    },
  })
  return items.map(({ service, given, ...counts }) => ({
    pointId,
    service: String(service),
    given,
    missing: Object.fromEntries(
      Object.entries(counts).flatMap(([name, count]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), Number(count)]] : [],
      ),
    ),
  }))
}
