import type { Taken } from '../../shared/domain/forecast/ahead'
import { AppError } from '../../shared/errors'
import { keptReadings } from './kept'
import { type GuardedWrite, keys, listItems, type Table } from './table'

/** S1. What is taken at a point on a day, by time of day. */
export async function listTaken(table: Table, pointId: string, day: string): Promise<Map<string, Taken>> {
  const items = await listItems<{ sk: string; taken?: number; held?: number }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.slot(pointId, `${day}T00:00`).pk },
  })
  return new Map(items.map(({ sk, taken = 0, held = 0 }) => [sk, { taken, held }]))
}

/** S1. The same of several points, as of this minute: who wants a place that has gone meanwhile is refused. */
export const listTakenInMinute = (
  table: Table,
  pointIds: string[],
  day: string,
  now: string,
): Promise<(Map<string, Taken> | undefined)[]> =>
  keptReadings(
    table.doc,
    now,
    pointIds,
    pointId => keys.slot(pointId, `${day}T00:00`).pk,
    async ids =>
      new Map(await Promise.all(ids.map(async id => [id, await listTaken(table, id, day)] as const))),
  )

/** Takes a place if one is left. `capacity` is what the point plans now, so a changed plan counts at once. */
export const takePlace = (
  table: Table,
  pointId: string,
  slotAt: string,
  { capacity, held }: { capacity: number; held: boolean },
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.slot(pointId, slotAt),
      UpdateExpression: 'ADD taken :one, held :held',
      ConditionExpression: 'attribute_not_exists(taken) OR taken < :capacity',
      ExpressionAttributeValues: { ':one': 1, ':held': Number(held), ':capacity': capacity },
    },
  },
  refusal: new AppError('slotFull'),
})

export const releasePlace = (
  table: Table,
  pointId: string,
  slotAt: string,
  { held }: { held: boolean },
): GuardedWrite => changeTaken(table, pointId, slotAt, { taken: -1, held: held ? -1 : 0 })

/** A held place becomes that of the booking. */
export const keepHeldPlace = (table: Table, pointId: string, slotAt: string): GuardedWrite =>
  changeTaken(table, pointId, slotAt, { taken: 0, held: -1 })

const changeTaken = (
  table: Table,
  pointId: string,
  slotAt: string,
  { taken, held }: Taken,
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.slot(pointId, slotAt),
      UpdateExpression: 'ADD taken :taken, held :held',
      ConditionExpression: 'taken > :none',
      ExpressionAttributeValues: { ':taken': taken, ':held': held, ':none': 0 },
    },
  },
})
