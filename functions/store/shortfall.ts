import { dayOf } from '../../shared/domain/calendar'
import { countsOf } from '../../shared/domain/shortfall/count'
import { AppError } from '../../shared/errors'
import type { Shortfall, ShortfallCount } from '../../shared/schemas/shortfall'
import { type AuditEntry, auditLine } from './audit'
import type { BookingItem } from './booking'
import { releaseGuard } from './guard'
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
/** Of what another service of the same visit was counted for, too. */
const againPrefix = 'again_'

interface Issue {
  shortfall: Shortfall
  day: string
  /** None where no phone is known. */
  message: Message | undefined
  audit: AuditEntry
  /** The services of the visit that ask for a material. */
  askedBy: (material: string) => readonly string[]
  /** What ends an open recommendation: the person has come. */
  closing: GuardedWrite[]
}

/**
 * Writes down what was missing, checks the person in who has come for it, tells him, counts it, and lets him book
 * again at once; all or nothing, on the booking as it was read.
 * @throws AppError bookingChanged
 */
export async function insertShortfall(table: Table, seen: BookingItem, issue: Issue): Promise<void> {
  const { shortfall, day, message, audit, closing, askedBy } = issue
  const { missing } = shortfall
  const counts = countsOf({ missing, services: seen.services, askedBy }, seen.shortfall?.missing)
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
    ...(isFirst ? [releaseGuard(table, seen, shortfall.at)] : []),
    ...counts.map(one => countShortfall(table, seen.pointId, day, one)),
    ...(message ? [insertMessage(table, message, shortfall.at)] : []),
    auditLine(table, audit, shortfall.at),
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
  { pointId, service }: { pointId: string; service: string },
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
      ...countsOf({ missing: shortfall.missing, services: [service] }, undefined).map(one =>
        countShortfall(table, pointId, dayOf(shortfall.at), one),
      ),
      auditLine(table, audit, shortfall.at),
    ]),
  )
  if (isNew) return shortfall
  const first = await getItem<{ shortfall: Shortfall }>(table, key)
  if (!first) throw new AppError('bookingChanged')
  return first.shortfall
}

function countShortfall(
  table: Table,
  pointId: string,
  day: string,
  { service, given, missing, again = { given: 0, missing: {} } }: Omit<ShortfallCount, 'pointId'>,
): GuardedWrite {
  const added = [
    ['given', given] as const,
    ...named(prefix, missing),
    ...(again.given === 0 ? [] : [[`${againPrefix}given`, again.given] as const]),
    ...named(`${againPrefix}${prefix}`, again.missing),
  ]
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.shortfall(pointId, day, service),
        UpdateExpression: `SET service = :service, ${ttlAttribute} = :ttl ADD ${added
          .map(([name]) => `${name} :${name}`)
          .join(', ')}`,
        ExpressionAttributeValues: {
          ':service': service,
          ':ttl': ttlAfter(`${day}T00:00:00+08:00`, keptDays),
          ...Object.fromEntries(added.map(([name, count]) => [`:${name}`, count])),
        },
      },
    },
  }
}

const named = (before: string, counts: Record<string, number>) =>
  Object.entries(counts).map(([code, count]) => [`${before}${code}`, count] as const)

const startingWith = (before: string, item: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, count]) =>
      name.startsWith(before) ? [[name.slice(before.length), Number(count)]] : [],
    ),
  )

/** F1. Day by day and service by service. */
export async function listShortfalls(
  table: Table,
  pointId: string,
  from: string,
  to: string,
): Promise<ShortfallCount[]> {
  return (await listShortfallDays(table, pointId, from, to)).map(({ day, ...count }) => count)
}

/** F1. The same, each with its day. */
export async function listShortfallDays(
  table: Table,
  pointId: string,
  from: string,
  to: string,
): Promise<({ day: string } & ShortfallCount)[]> {
  const items = await listItems<{ sk: string; service: string; given: number } & Record<string, unknown>>(
    table,
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': keys.shortfall(pointId, from, '').pk,
        ':from': from,
        ':to': `${to}~`,
      },
    },
  )
  return items.map(item => {
    const again = item[`${againPrefix}given`]
    return {
      day: item.sk.slice(0, 10),
      pointId,
      service: item.service,
      given: item.given,
      missing: startingWith(prefix, item),
      ...(again !== undefined && {
        again: { given: Number(again), missing: startingWith(`${againPrefix}${prefix}`, item) },
      }),
    }
  })
}
