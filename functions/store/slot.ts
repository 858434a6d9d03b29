import type { Taken } from '../../shared/domain/forecast/ahead'
import type { PlannedPlaces, TakenPlaces } from '../../shared/domain/point/slot'
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

/** Takes places where they are left. What the point plans comes with them, so that a changed plan counts at once. */
export const takePlaces = (
  table: Table,
  pointId: string,
  planned: PlannedPlaces[],
  { held }: { held: boolean },
): GuardedWrite[] =>
  planned.map(({ slotAt, places, capacity }) => ({
    write: {
      Update: {
        TableName: table.name,
        Key: keys.slot(pointId, slotAt),
        UpdateExpression: 'ADD taken :places, held :held',
        ConditionExpression:
          'attribute_not_exists(closed) AND (attribute_not_exists(taken) OR taken <= :most)',
        ExpressionAttributeValues: {
          ':places': places,
          ':held': held ? places : 0,
          ':most': capacity - places,
        },
      },
    },
    refusal: new AppError('slotFull'),
  }))

/** S1. Nobody takes a place there any more, by whatever he has read before. */
export const closeSlots = (table: Table, pointId: string, slots: { slotAt: string }[]): GuardedWrite[] =>
  slots.map(({ slotAt }) => ({
    write: {
      Update: {
        TableName: table.name,
        Key: keys.slot(pointId, slotAt),
        UpdateExpression: 'SET closed = :yes',
        ExpressionAttributeValues: { ':yes': true },
      },
    },
  }))

export const releasePlaces = (
  table: Table,
  pointId: string,
  parts: TakenPlaces[],
  { held }: { held: boolean },
): GuardedWrite[] =>
  parts.map(({ slotAt, places }) =>
    changeTaken(table, pointId, slotAt, { taken: -places, held: held ? -places : 0 }),
  )

/** Held places become those of the booking. */
export const keepHeldPlaces = (table: Table, pointId: string, parts: TakenPlaces[]): GuardedWrite[] =>
  parts.map(({ slotAt, places }) => changeTaken(table, pointId, slotAt, { taken: 0, held: -places }))

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
      ConditionExpression: 'taken >= :least',
      ExpressionAttributeValues: { ':taken': taken, ':held': held, ':least': -Math.min(taken, held) },
    },
  },
})
