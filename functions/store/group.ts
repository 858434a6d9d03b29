import type { PlannedPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import { countBooked } from './booker'
import { type BookingItem, insertions } from './booking'
import { takePlaces } from './slot'
import { getItem, keys, type Table, transact, ttlAfter, ttlAttribute } from './table'

/** Which bookings were made together. They are as free of each other as any, and it is never written again. */
export interface GroupItem {
  groupCode: string
  ownerId: string
  bookingIds: string[]
}

/** Its bookings are kept no longer. */
const keptDays = 90

/** B5. */
export const getGroup = (table: Table, groupCode: string): Promise<GroupItem | undefined> =>
  getItem<GroupItem>(table, keys.group(groupCode))

/**
 * Books for all of them at one hall, or for none.
 * @param planned the places of each, in their order
 * @throws AppError slotFull; alreadyBooked and elsewhereThen with the number of whom they speak
 */
export async function insertGroup(
  table: Table,
  { groupCode, ownerId, bookings }: Omit<GroupItem, 'bookingIds'> & { bookings: BookingItem[] },
  { planned, now }: { planned: PlannedPlaces[][]; now: string },
): Promise<void> {
  const [first] = bookings
  if (!first) return
  await transact(table, [
    ...bookings.flatMap((booking, member) =>
      insertions(table, booking, now, {
        refuse: (problem, visit) =>
          new AppError(visit.ownerId === ownerId ? problem : 'notOnline', String(member)),
      }),
    ),
    countBooked(table, bookings, now),
    ...takePlaces(table, first.pointId, planned.flat(), { held: false }),
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.group(groupCode),
            groupCode,
            ownerId,
            bookingIds: bookings.map(({ bookingId }) => bookingId),
            [ttlAttribute]: ttlAfter(first.slotAt, keptDays),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    },
  ])
}
