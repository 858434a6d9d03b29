import {
  type Booker,
  noBooker,
  withBooked,
  withCancelled,
  withMoved,
} from '../../shared/domain/booking/limit'
import { AppError } from '../../shared/errors'
import type { Limits } from '../../shared/schemas/limit'
import { getLimitsInMinute } from './limit'
import type { BookingItem } from './stored-booking'
import {
  type ChainedWrite,
  type GuardedWrite,
  getItem,
  keys,
  linkTaken,
  type Table,
  ttlAfter,
  ttlAttribute,
} from './table'

type Owned = Pick<BookingItem, 'bookingId' | 'ownerId' | 'slotAt'>

/**
 * X2. Counts these bookings for their owner, beside the writes that make them.
 * @throws AppError tooManyBookings
 */
export const countBooked = (table: Table, bookings: Owned[], now: string): ChainedWrite =>
  changeBooker(table, bookings[0]?.ownerId ?? '', now, (booker, limits) =>
    withBooked(
      booker,
      bookings.map(({ bookingId, slotAt }) => ({ bookingId, until: slotAt })),
      limits,
      now,
    ),
  )

/**
 * X2. Counts one that its owner gives up.
 * @throws AppError tooManyBookings
 */
export const countCancelled = (table: Table, { ownerId, bookingId }: Owned, now: string): ChainedWrite =>
  changeBooker(table, ownerId, now, (booker, limits) => withCancelled(booker, bookingId, limits, now))

/**
 * X2. Counts one that its owner moves.
 * @throws AppError tooManyBookings
 */
export const countMoved = (table: Table, { ownerId, bookingId, slotAt }: Owned, now: string): ChainedWrite =>
  changeBooker(table, ownerId, now, (booker, limits) =>
    withMoved(booker, { bookingId, until: slotAt }, limits, now),
  )

const changeBooker = (
  table: Table,
  ownerId: string,
  now: string,
  change: (booker: Booker, limits: Limits) => Booker | undefined,
): ChainedWrite => ({
  async link() {
    const [known, { limits }] = await Promise.all([
      getItem<Booker & { version: number }>(table, keys.booker(ownerId)),
      getLimitsInMinute(table, now),
    ])
    const next = change({ ...noBooker, ...known }, limits)
    if (!next) throw new AppError('tooManyBookings')
    return { writes: [put(table, ownerId, known?.version ?? 0, next)], onWritten() {} }
  },
})

const put = (table: Table, ownerId: string, version: number, booker: Booker): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.booker(ownerId),
        visits: booker.visits,
        day: booker.day,
        made: booker.made,
        cancelled: booker.cancelled,
        moved: booker.moved,
        version: version + 1,
        [ttlAttribute]: ttlAfter(`${booker.day}T00:00:00+08:00`, 60),
      },
      ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :seen',
      ...(version > 0 && { ExpressionAttributeValues: { ':seen': version } }),
    },
  },
  refusal: linkTaken,
})
