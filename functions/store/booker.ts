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

export type BookerItem = Booker & { version: number }

export const bookerOf = (item: BookerItem | undefined): BookerItem => ({ ...noBooker, version: 0, ...item })

type Owned = Pick<BookingItem, 'bookingId' | 'ownerId' | 'slotAt'>

/**
 * X2. Counts these bookings for their owner, beside the writes that make them.
 * @param seen a reading of a moment ago: nothing is written or refused where it holds no longer, and read again
 * @throws AppError tooManyBookings
 */
export const countBooked = (table: Table, bookings: Owned[], now: string, seen?: BookerItem): ChainedWrite =>
  changeBooker(
    table,
    bookings[0]?.ownerId ?? '',
    now,
    (booker, limits) =>
      withBooked(
        booker,
        bookings.map(({ bookingId, slotAt }) => ({ bookingId, until: slotAt })),
        limits,
        now,
      ),
    seen,
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
  seen?: BookerItem,
): ChainedWrite => ({
  async link(isRetry) {
    const { limits } = await getLimitsInMinute(table, now)
    const after = ({ version, ...booker }: BookerItem) => {
      const next = change(booker, limits)
      return next && put(table, ownerId, version, next)
    }
    const ahead = seen && !isRetry ? after(seen) : undefined
    const write = ahead ?? after(bookerOf(await getItem<BookerItem>(table, keys.booker(ownerId))))
    if (!write) throw new AppError('tooManyBookings')
    return { writes: [write], onWritten() {} }
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
