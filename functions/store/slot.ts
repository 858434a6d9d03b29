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

/** S1. */
export interface SlotItem {
  taken?: number
  closed?: boolean
}

/** Whether there is still room, by what was read of the slot; the write below is sure. */
export const isFree = (
  { taken = 0, closed = false }: SlotItem = {},
  { places, capacity }: PlannedPlaces,
): boolean => !closed && taken + places <= capacity

/** Takes places where they are left. What the point plans comes with them, so that a changed plan counts at once. */
export const takePlaces = (
  table: Table,
  pointId: string,
  planned: PlannedPlaces[],
  { held }: { held: boolean },
): GuardedWrite[] => planned.map(part => changeTaken(table, taking(pointId, part, held)))

/** The same for several visits at once: a transaction may name each slot once. */
export const takePlacesOfAll = (table: Table, pointId: string, planned: PlannedPlaces[]): GuardedWrite[] =>
  exchangePlaces(table, { pointId, planned }, [])

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
): GuardedWrite[] => parts.map(part => changeTaken(table, giving(pointId, part, held)))

/** Places of a booking that has ended become held ones: nobody else takes them yet. */
export const holdGivenUp = (table: Table, pointId: string, parts: TakenPlaces[]): GuardedWrite[] =>
  parts.map(({ slotAt, places }) => changeTaken(table, { pointId, slotAt, taken: 0, held: places }))

/** Held places become those of the booking. */
export const keepHeldPlaces = (table: Table, pointId: string, parts: TakenPlaces[]): GuardedWrite[] =>
  parts.map(({ slotAt, places }) => changeTaken(table, { pointId, slotAt, taken: 0, held: -places }))

/**
 * Takes places and gives others back in one transaction, which may name each slot once: where both meet, the
 * difference is written.
 */
export function exchangePlaces(
  table: Table,
  to: { pointId: string; planned: PlannedPlaces[] },
  backs: { pointId: string; parts: TakenPlaces[]; held: boolean }[],
): GuardedWrite[] {
  const changes = [
    ...to.planned.map(part => taking(to.pointId, part, false)),
    ...backs.flatMap(({ pointId, parts, held }) => parts.map(part => giving(pointId, part, held))),
  ]
  const bySlot = new Map<string, SlotChange>()
  for (const change of changes) {
    const key = `${change.pointId} ${change.slotAt}`
    const other = bySlot.get(key)
    bySlot.set(
      key,
      other
        ? { ...change, ...other, taken: other.taken + change.taken, held: other.held + change.held }
        : change,
    )
  }
  return [...bySlot.values()]
    .filter(({ taken, held }) => taken !== 0 || held !== 0)
    .map(change => changeTaken(table, change))
}

/** What becomes different of a slot; with how many places it is planned where more are taken. */
interface SlotChange extends Taken {
  pointId: string
  slotAt: string
  capacity?: number
}

const taking = (pointId: string, { slotAt, places, capacity }: PlannedPlaces, held: boolean): SlotChange => ({
  pointId,
  slotAt,
  capacity,
  taken: places,
  held: held ? places : 0,
})
const giving = (pointId: string, { slotAt, places }: TakenPlaces, held: boolean): SlotChange => ({
  pointId,
  slotAt,
  taken: -places,
  held: held ? -places : 0,
})

function changeTaken(table: Table, { pointId, slotAt, taken, held, capacity = 0 }: SlotChange): GuardedWrite {
  const isMore = taken > 0
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.slot(pointId, slotAt),
        UpdateExpression: 'ADD taken :taken, held :held',
        ConditionExpression: isMore
          ? `attribute_not_exists(closed) AND (${capacity >= taken ? 'attribute_not_exists(taken) OR ' : ''}taken <= :bound)`
          : 'taken >= :bound',
        ExpressionAttributeValues: {
          ':taken': taken,
          ':held': held,
          ':bound': isMore ? capacity - taken : -Math.min(taken, held),
        },
      },
    },
    ...(isMore && { refusal: new AppError('slotFull') }),
  }
}
