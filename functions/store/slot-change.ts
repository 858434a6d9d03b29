import type { PlannedPlaces, TakenPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import { type GuardedWrite, keys, type Table } from './table'

/** Beside all that are taken: those at the counters of some services. */
const poolPrefix = 'pool:'
const poolField = (pool: string): `pool:${string}` => `${poolPrefix}${pool}`

/** S1. */
export interface SlotItem {
  taken?: number
  closed?: boolean
  [pool: `pool:${string}`]: number | undefined
}

/** How many are taken, at all or at the counters of some services. */
export const takenThere = (item: SlotItem, pool: string | undefined): number =>
  (pool ? item[poolField(pool)] : item.taken) ?? 0

/** The same of each pool, where there are such. */
export function takenOfPools(item: SlotItem): Record<string, number> | undefined {
  const pools = Object.entries(item).flatMap(([name, count]): [string, number][] =>
    name.startsWith(poolPrefix) ? [[name.slice(poolPrefix.length), Number(count)]] : [],
  )
  return pools.length > 0 ? Object.fromEntries(pools) : undefined
}

/** Places of one kind that become more or fewer; with how many are planned where more are taken. */
interface Change {
  taken: number
  capacity?: number
}

/** What becomes different of a slot: all places or, where they are of kinds, each kind by itself. */
interface SlotChange {
  pointId: string
  slotAt: string
  all: Change
  pools: Record<string, Change>
  held: number
}

export const taking = (
  pointId: string,
  { slotAt, places, capacity, pool }: PlannedPlaces,
  held: boolean,
): SlotChange => ({
  ...{ pointId, slotAt, held: held ? places : 0 },
  all: { taken: places, ...(!pool && { capacity }) },
  pools: pool ? { [pool]: { taken: places, capacity } } : {},
})

export const giving = (
  pointId: string,
  { slotAt, places, pool }: TakenPlaces,
  held: boolean,
): SlotChange => ({
  ...{ pointId, slotAt, held: held ? -places : 0 },
  all: { taken: -places },
  pools: pool ? { [pool]: { taken: -places } } : {},
})

export const holding = (pointId: string, { slotAt }: TakenPlaces, held: number): SlotChange => ({
  ...{ pointId, slotAt, held },
  all: { taken: 0 },
  pools: {},
})

/** A transaction may name each slot once: where changes meet, their sum is written. */
export function changePlaces(table: Table, changes: SlotChange[]): GuardedWrite[] {
  const bySlot = new Map<string, SlotChange>()
  for (const change of changes) {
    const key = `${change.pointId} ${change.slotAt}`
    const other = bySlot.get(key)
    bySlot.set(key, other ? together(other, change) : change)
  }
  return [...bySlot.values()]
    .filter(({ all, pools, held }) => held !== 0 || [all, ...Object.values(pools)].some(isChanged))
    .map(change => changeTaken(table, change))
}

const isChanged = ({ taken }: Change): boolean => taken !== 0

const sum = (one: Change = { taken: 0 }, other: Change = { taken: 0 }): Change => ({
  ...one,
  ...other,
  taken: one.taken + other.taken,
})

function together(one: SlotChange, other: SlotChange): SlotChange {
  const names = [...new Set([...Object.keys(one.pools), ...Object.keys(other.pools)])]
  return {
    ...one,
    held: one.held + other.held,
    all: sum(one.all, other.all),
    pools: Object.fromEntries(names.map(name => [name, sum(one.pools[name], other.pools[name])])),
  }
}

/** What must be so for a change: where more are taken no more than are planned, where fewer no more than there are. */
function boundOf(field: string, value: string, { taken, capacity }: Change): Bound[] {
  if (taken < 0) return [{ text: `${field} >= ${value}`, value, bound: -taken }]
  if (taken === 0 || capacity === undefined) return []
  const isFirst = capacity >= taken ? `attribute_not_exists(${field}) OR ` : ''
  return [{ text: `(${isFirst}${field} <= ${value})`, value, bound: capacity - taken }]
}

interface Bound {
  text: string
  value: string
  bound: number
}

/** What is held is among what is taken. */
const boundOfAll = ({ all, held }: SlotChange): Bound[] =>
  all.taken > 0
    ? boundOf('taken', ':bound', all)
    : [{ text: 'taken >= :bound', value: ':bound', bound: -Math.min(all.taken, held) }]

function changeTaken(table: Table, change: SlotChange): GuardedWrite {
  const { pointId, slotAt, all, held } = change
  const kinds = Object.entries(change.pools)
    .filter(([, one]) => isChanged(one))
    .map(([pool, one], i) => ({ pool, one, name: `#pool${i}`, value: `:pool${i}`, limit: `:limit${i}` }))
  const isMore = [all, ...kinds.map(({ one }) => one)].some(({ taken }) => taken > 0)
  const bounds = [
    ...boundOfAll(change),
    ...kinds.flatMap(({ name, limit, one }) => boundOf(name, limit, one)),
  ]
  const conditions = [...(isMore ? ['attribute_not_exists(closed)'] : []), ...bounds.map(({ text }) => text)]
  const added = ['taken :taken', 'held :held', ...kinds.map(({ name, value }) => `${name} ${value}`)]
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.slot(pointId, slotAt),
        UpdateExpression: `ADD ${added.join(', ')}`,
        ConditionExpression: conditions.join(' AND '),
        ...(kinds.length > 0 && {
          ExpressionAttributeNames: Object.fromEntries(
            kinds.map(({ name, pool }) => [name, poolField(pool)]),
          ),
        }),
        ExpressionAttributeValues: {
          ':taken': all.taken,
          ':held': held,
          ...Object.fromEntries(kinds.map(({ value, one }) => [value, one.taken])),
          ...Object.fromEntries(bounds.map(({ value, bound }) => [value, bound])),
        },
      },
    },
    ...(isMore && { refusal: new AppError('slotFull') }),
  }
}
