import type { TakenPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import { refusedWith, unlessRival } from './rival'
import { releasePlaces } from './slot'
import type { BookingItem, Returning } from './stored-booking'
import { type GuardedWrite, getItem, keys, listItems, type Table, transact } from './table'

export const returningOf = (
  { bookingId, version, pointId }: Pick<BookingItem, 'bookingId' | 'version' | 'pointId'>,
  taken: TakenPlaces[],
  backAt: string,
): Returning => ({ id: `${bookingId}.${version}`, pointId, taken, backAt })

/** X3. Beside the writes by which these places become held ones. */
export const putReturning = (table: Table, returning: Returning): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: { ...keys.returning(returning.backAt, returning.id), ...returning },
    },
  },
})

/** X3. Whether its places have not come back yet. */
export const isReturning = async (table: Table, { backAt, id }: Returning): Promise<boolean> =>
  (await getItem(table, keys.returning(backAt, id))) !== undefined

/** X3. Beside the writes that make something else of these places. */
export const endReturning = (table: Table, { backAt, id }: Returning): GuardedWrite => ({
  write: {
    Delete: {
      TableName: table.name,
      Key: keys.returning(backAt, id),
      ConditionExpression: 'attribute_exists(pk)',
    },
  },
  refusal: new AppError('bookingChanged'),
})

/** X3. Those that are due, the earliest first. */
export const listReturning = (table: Table, until: string): Promise<Returning[]> =>
  listItems<Returning>(table, {
    KeyConditionExpression: 'pk = :pk AND sk <= :until',
    ExpressionAttributeValues: { ':pk': keys.returning('', '').pk, ':until': `${until}~` },
    ConsistentRead: true,
  })

/** X3. Gives places back to all, once, whichever run comes to it. */
export const returnPlaces = (table: Table, returning: Returning): Promise<boolean> =>
  unlessRival(
    isRival,
    transact(table, [
      endReturning(table, returning),
      ...releasePlaces(table, returning.pointId, returning.taken, { held: true }),
    ]),
  )

/** What was not given back now is seen again in the next minute. */
const isRival = refusedWith('bookingChanged', 'busyTryAgain')
