import type { Taken } from '../../shared/domain/forecast/ahead'
import type { PlannedPlaces, TakenPlaces } from '../../shared/domain/point/slot'
import { keptReadings } from './kept'
import { changePlaces, giving, holding, type SlotItem, takenOfPools, takenThere, taking } from './slot-change'
import { type GuardedWrite, keys, listItems, type Table } from './table'

/** S1. What is taken at a point on a day, by time of day. */
export async function listTaken(table: Table, pointId: string, day: string): Promise<Map<string, Taken>> {
  const items = await listItems<SlotItem & { sk: string; held?: number }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.slot(pointId, `${day}T00:00`).pk },
  })
  return new Map(
    items.map(({ sk, taken = 0, held = 0, ...item }) => {
      const pools = takenOfPools(item)
      return [sk, { taken, held, ...(pools && { pools }) }]
    }),
  )
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

/** Whether there is still room, by what was read of the slot; the write below is sure. */
export const isFree = (item: SlotItem = {}, { places, capacity, pool }: PlannedPlaces): boolean =>
  !item.closed && takenThere(item, pool) + places <= capacity

/** Takes places where they are left. What the point plans comes with them, so that a changed plan counts at once. */
export const takePlaces = (
  table: Table,
  pointId: string,
  planned: PlannedPlaces[],
  { held }: { held: boolean },
): GuardedWrite[] =>
  changePlaces(
    table,
    planned.map(part => taking(pointId, part, held)),
  )

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
  changePlaces(
    table,
    parts.map(part => giving(pointId, part, held)),
  )

/** Held places become those of the booking. */
export const keepHeldPlaces = (table: Table, pointId: string, parts: TakenPlaces[]): GuardedWrite[] =>
  changePlaces(
    table,
    parts.map(part => holding(pointId, part, -part.places)),
  )

/**
 * Takes places and gives others back.
 * @param later what is given back later, and held until then
 */
export const exchangePlaces = (
  table: Table,
  to: { pointId: string; planned: PlannedPlaces[] },
  backs: { pointId: string; parts: TakenPlaces[]; held: boolean }[],
  later: { pointId: string; taken: TakenPlaces[] } = { pointId: '', taken: [] },
): GuardedWrite[] =>
  changePlaces(table, [
    ...to.planned.map(part => taking(to.pointId, part, false)),
    ...backs.flatMap(({ pointId, parts, held }) => parts.map(part => giving(pointId, part, held))),
    ...later.taken.map(part => holding(later.pointId, part, part.places)),
  ])

/** Held places become those of the booking, and those that it had are given back. */
export const exchangeHeldPlaces = (
  table: Table,
  to: { pointId: string; parts: TakenPlaces[] },
  back: { pointId: string; parts: TakenPlaces[] },
): GuardedWrite[] =>
  changePlaces(table, [
    ...to.parts.map(part => holding(to.pointId, part, -part.places)),
    ...back.parts.map(part => giving(back.pointId, part, false)),
  ])
