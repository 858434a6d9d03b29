import { AppError } from '../../shared/errors'
import { type GuardedWrite, keys, listItems, type Table } from './table'

/** S1. People expected at a point on a day, by time of day: bookings and places held for recommendations. */
export async function listTaken(table: Table, pointId: string, day: string): Promise<Map<string, number>> {
  const items = await listItems<{ sk: string; taken: number }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.slot(pointId, `${day}T00:00`).pk },
  })
  return new Map(items.map(({ sk, taken }) => [sk, taken]))
}

/** Takes a place if one is left. `capacity` is what the point plans now, so a changed plan counts at once. */
export const takePlace = (table: Table, pointId: string, slotAt: string, capacity: number): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.slot(pointId, slotAt),
      UpdateExpression: 'ADD taken :one',
      ConditionExpression: 'attribute_not_exists(taken) OR taken < :capacity',
      ExpressionAttributeValues: { ':one': 1, ':capacity': capacity },
    },
  },
  refusal: new AppError('slotFull'),
})

export const releasePlace = (table: Table, pointId: string, slotAt: string): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.slot(pointId, slotAt),
      UpdateExpression: 'ADD taken :less',
      ConditionExpression: 'taken > :none',
      ExpressionAttributeValues: { ':less': -1, ':none': 0 },
    },
  },
})
