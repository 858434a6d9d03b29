import type { Wanted } from '../runtime/look-up'
import { indexes, listItems, type Table } from './table'

/**
 * B3. Which bookings of one part of a day are of somebody: compared by their keys where they lie, and nothing else
 * of them leaves the table. A day is some tens of read units, however long a name is looked for.
 */
export async function listFound(table: Table, pointDay: string, wanted: Wanted): Promise<string[]> {
  const { applicantKey, finds } = wanted
  const values: Record<string, string> = {
    ':pointDay': pointDay,
    ...(applicantKey && { ':applicant': applicantKey }),
  }
  const anyOf = [
    ...(applicantKey ? ['applicantKey = :applicant'] : []),
    ...finds.map((wish, i) => {
      const terms = wish.map((key, j) => {
        values[`:find${i}_${j}`] = key
        return `contains(finds, :find${i}_${j})`
      })
      return `(${terms.join(' AND ')})`
    }),
  ]
  if (anyOf.length === 0) return []
  const items = await listItems<{ bookingId: string }>(table, {
    IndexName: indexes.bookingsByPointDay,
    KeyConditionExpression: 'pointDay = :pointDay',
    FilterExpression: anyOf.join(' OR '),
    ProjectionExpression: 'bookingId',
    ExpressionAttributeValues: values,
  })
  return items.map(({ bookingId }) => bookingId)
}
