import type { TakenPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import { refusedWith, unlessRival } from './rival'
import { holdGivenUp, releasePlaces } from './slot'
import type { BookingItem } from './stored-booking'
import { type GuardedWrite, keys, listItems, type Table, transact } from './table'

/** Places that were given up and are free again at a time; until then they count as held. */
interface Returning {
  bookingId: string
  pointId: string
  taken: TakenPlaces[]
  backAt: string
}

/** X3. Beside the write that ends the booking, in the place of giving its places back at once. */
export const returnLater = (
  table: Table,
  { bookingId, pointId, taken }: Pick<BookingItem, 'bookingId' | 'pointId' | 'taken'>,
  backAt: string,
): GuardedWrite[] => [
  ...holdGivenUp(table, pointId, taken),
  {
    write: {
      Put: {
        TableName: table.name,
        Item: { ...keys.returning(backAt, bookingId), bookingId, pointId, taken, backAt },
      },
    },
  },
]

/** X3. Those that are due, the earliest first. */
export const listReturning = (table: Table, until: string): Promise<Returning[]> =>
  listItems<Returning>(table, {
    KeyConditionExpression: 'pk = :pk AND sk <= :until',
    ExpressionAttributeValues: { ':pk': keys.returning('', '').pk, ':until': `${until}~` },
    ConsistentRead: true,
  })

/** X3. Gives places back to all, once, whichever run comes to it. */
export const returnPlaces = (
  table: Table,
  { bookingId, pointId, taken, backAt }: Returning,
): Promise<boolean> =>
  unlessRival(
    isRival,
    transact(table, [
      {
        write: {
          Delete: {
            TableName: table.name,
            Key: keys.returning(backAt, bookingId),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
        refusal: new AppError('bookingChanged'),
      },
      ...releasePlaces(table, pointId, taken, { held: true }),
    ]),
  )

/** What was not given back now is seen again in the next minute. */
const isRival = refusedWith('bookingChanged', 'busyTryAgain')
