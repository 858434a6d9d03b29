import { gunzipSync, gzipSync } from 'node:zlib'
import { dayOf } from '../../shared/domain/calendar'
import type { LiveHall } from '../../shared/domain/hall/hall'
import { type HallState, hallShape, type ToldEvents } from '../../shared/domain/hall/queue'
import { AppError } from '../../shared/errors'
import type { QueueEvent } from '../../shared/schemas/hall'
import { getItems } from './batch'
import { type DeliveryNote, healthUpdate } from './device-health'
import { keptReadings } from './kept'
import { getItem, keys, listItems, type Table, transact, ttlAfter, ttlAttribute } from './table'

export interface HallItem {
  /** Missing where it was kept in another shape. */
  state?: HallState
  version: number
}

/** Queue events hold no identity and are kept for statistics. */
const keptDays = 3 * 365

/** H1. */
export async function getHallState(table: Table, pointId: string): Promise<HallItem | undefined> {
  const item = await getItem<{ version: number; packed: Uint8Array } & Shaped>(table, keys.hallState(pointId))
  return item && { version: item.version, ...(isKnownShape(item) && { state: unpacked(item.packed) }) }
}

/** Packed, the largest state that is ever kept fits an item; as a map a third of it would not. */
const packed = (state: HallState): Uint8Array => gzipSync(JSON.stringify(state))
const unpacked = (bytes: Uint8Array): HallState => JSON.parse(gunzipSync(bytes).toString())

interface Shaped {
  shape?: number
}
const isKnownShape = ({ shape }: Shaped): boolean => shape === hallShape

/** H1. Halls that have never sent anything, or nothing yet in the present shape, are missing. */
export async function listLiveHalls(table: Table, pointIds: string[]): Promise<Map<string, LiveHall>> {
  const items = await getItems<LiveItem>(table, pointIds.map(keys.hallLive))
  return new Map(items.filter(isKnownShape).map(({ live }) => [live.pointId, live]))
}

/** H1. The same as of this minute; how old a hall's own news is, its `asOf` says. */
export async function listLiveHallsInMinute(
  table: Table,
  pointIds: string[],
  now: string,
): Promise<Map<string, LiveHall>> {
  const halls = await keptReadings(
    table.doc,
    now,
    pointIds,
    pointId => keys.hallLive(pointId).pk,
    ids => listLiveHalls(table, ids),
  )
  return new Map(halls.flatMap(live => (live ? [[live.pointId, live]] : [])))
}

type LiveItem = { live: LiveHall } & Shaped

/** H2. What a hall's machines have told on a day, in the order it came; none that was written is missing. */
export const listDeliveries = (table: Table, pointId: string, day: string): Promise<ToldEvents[]> =>
  listItems<ToldEvents>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.delivery(pointId, day, '').pk },
    ConsistentRead: true,
  })

/** H2. The same in the order it happened. */
export async function listEvents(table: Table, pointId: string, day: string): Promise<QueueEvent[]> {
  const deliveries = await listDeliveries(table, pointId, day)
  return deliveries.flatMap(({ events }) => events).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/**
 * Writes a delivery, the state it leads to and the health of its machine.
 * @throws AppError busyTryAgain when another delivery of the hall came first
 */
export async function updateHall(
  table: Table,
  seen: HallItem | undefined,
  { state, live }: { state: HallState; live: LiveHall },
  delivery: ToldEvents,
  note: DeliveryNote,
  now: string,
): Promise<void> {
  const version = (seen?.version ?? 0) + 1
  const id = `${now}#${delivery.deviceId}#${version}`
  await transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: { ...keys.hallState(state.pointId), packed: packed(state), version, shape: hallShape },
          ConditionExpression: seen ? 'version = :seen' : 'attribute_not_exists(pk)',
          ...(seen && { ExpressionAttributeValues: { ':seen': seen.version } }),
        },
      },
      refusal: new AppError('busyTryAgain'),
    },
    {
      write: {
        Put: { TableName: table.name, Item: { ...keys.hallLive(state.pointId), live, shape: hallShape } },
      },
    },
    { write: { Update: healthUpdate(table, delivery.deviceId, note, now) } },
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.delivery(state.pointId, dayOf(now), id),
            ...delivery,
            [ttlAttribute]: ttlAfter(now, keptDays),
          },
        },
      },
    },
  ])
}
