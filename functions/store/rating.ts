import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { type Rating, RatingLevel, type RatingMonth } from '../../shared/schemas/rating'
import type { BookingItem } from './booking'
import { countInspection } from './figure'
import { type FindingItem, findingPut } from './finding'
import { keys, listItems, type Table, transact, ttlAfter, ttlAttribute } from './table'

/** What is kept with the visit; the finding that a bad one has opened is known to its citizen alone. */
export interface StoredRating extends Omit<Rating, 'reply'> {
  findingId?: string
}

/** Numbers without persons are kept for statistics. */
const keptDays = 3 * 365
const levelPrefix = 'level_'
const reasonPrefix = 'reason_'

/**
 * B1, I2, I4. Rates a visit once, counts it, and opens what the hall has to answer; all or nothing.
 * @throws AppError bookingNotActive when it has been rated or nobody has come
 */
export const insertRating = (
  table: Table,
  { bookingId, pointId }: Pick<BookingItem, 'bookingId' | 'pointId'>,
  rating: StoredRating,
  finding?: FindingItem,
): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.booking(bookingId),
          UpdateExpression: 'SET rating = :rating',
          ConditionExpression: '#status = :checkedIn AND attribute_not_exists(rating)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':rating': rating, ':checkedIn': 'checkedIn' },
        },
      },
      refusal: new AppError('bookingNotActive'),
    },
    countRating(table, pointId, rating),
    ...(finding
      ? [findingPut(table, finding), countInspection(table, pointId, dayOf(rating.at), { found: 1 })]
      : []),
  ])

/** I4. One more of a month’s. */
export function countRating(table: Table, pointId: string, { level, reasons, at }: Rating) {
  const month = at.slice(0, 7)
  const counted = [`${levelPrefix}${level}`, ...reasons.map(code => `${reasonPrefix}${code}`)]
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.rating(pointId, month),
        UpdateExpression: `SET ${ttlAttribute} = :ttl ADD ${counted.map(name => `${name} :one`).join(', ')}`,
        ExpressionAttributeValues: { ':one': 1, ':ttl': ttlAfter(`${month}-01T00:00:00+08:00`, keptDays) },
      },
    },
  }
}

/** I4. Month by month, from the earliest. */
export async function listRatings(table: Table, pointId: string): Promise<RatingMonth[]> {
  const items = await listItems<Record<string, unknown> & { sk: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.rating(pointId, '').pk },
  })
  return items.map(item => ({
    month: item.sk,
    levels: Object.fromEntries(
      RatingLevel.options.flatMap(level =>
        item[`${levelPrefix}${level}`] ? [[level, Number(item[`${levelPrefix}${level}`])]] : [],
      ),
    ),
    reasons: Object.fromEntries(
      Object.entries(item).flatMap(([name, count]) =>
        name.startsWith(reasonPrefix) ? [[name.slice(reasonPrefix.length), Number(count)]] : [],
      ),
    ),
  }))
}
