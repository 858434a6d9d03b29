import { Readable } from 'node:stream'
import type { Range } from './disk'
import type { Draft } from './draft'
import { emptyIndexKey } from './indexes'
import { indexPrefix, itemPrefix, tableKey, within } from './keys'
import { invalid, type Refusal, refusal } from './refusal'
import { itemBytes } from './size'
import type { Item, Table } from './wire'

type Callback<T> = (error: Error | null, value?: T) => void

/** Looks at the stored item an action is about to change, and may refuse. */
export type Guard = (item: Item | undefined) => Refusal | undefined

export interface Hooks {
  guard?: Guard
  /** Exact key of the last item of the page before, and the direction of reading. */
  resume?: { key: string; backward: boolean }
}

/** The part of dynalite's own store that its actions use, over our draft instead of its database. */
export type Store = ReturnType<typeof storeOver>

export const MAX_ITEM_BYTES = 409_600
export const REGION = 'local'
export const ACCOUNT = '000000000000'

export function storeOver(draft: Draft, hooks: Hooks = {}) {
  return {
    options: { maxItemSize: MAX_ITEM_BYTES, createTableMs: 0 },
    tableDb: { ...section(draft, tableKey(''), hooks), awsRegion: REGION, awsAccountId: ACCOUNT },
    getItemDb: (table: string) => itemSection(draft, table, hooks),
    getIndexDb: (_kind: string, table: string, index: string) =>
      section(draft, indexPrefix(table, index), hooks),
    getTable(name: string, onlyActive: boolean | Callback<Table>, callback?: Callback<Table>) {
      const answer = typeof onlyActive === 'function' ? onlyActive : callback
      const table = draft.get(tableKey(name)) as Table | undefined
      if (table) answer?.(null, table)
      else answer?.(noTable(onlyActive === false ? name : undefined))
    },
  }
}

export function noTable(name?: string): Refusal {
  const message = 'Requested resource not found' + (name ? `: Table: ${name} not found` : '')
  return refusal('ResourceNotFoundException', message)
}

function section(draft: Draft, prefix: string, hooks: Hooks) {
  const read = (range: Range) => draft.entries(inside(prefix, range, hooks))
  return {
    get: (key: string, callback: Callback<unknown>) => callback(null, draft.get(prefix + key)),
    put(key: string, value: unknown, callback: Callback<never>) {
      draft.put(prefix + key, value)
      callback(null)
    },
    del(key: string, callback: Callback<never>) {
      draft.del(prefix + key)
      callback(null)
    },
    // Writes already wait for one another, so dynalite's lock has nothing left to do.
    lock: (_key: string, run: (release: <T>(callback: T) => T) => void) => run(callback => callback),
    createKeyStream: (range: Range) =>
      Readable.from(part(read(range), entry => entry[0].slice(prefix.length))),
    createValueStream: (range: Range) => Readable.from(part(read(range), entry => entry[1])),
  }
}

function itemSection(draft: Draft, table: string, hooks: Hooks) {
  return {
    ...section(draft, itemPrefix(table), hooks),
    get(key: string, callback: Callback<Item>) {
      const item = draft.get(itemPrefix(table) + key) as Item | undefined
      const refused = hooks.guard?.(item)
      if (refused) callback(refused)
      else callback(null, item)
    },
    put(key: string, item: Item, callback: Callback<never>) {
      const problem = itemProblem(draft, table, item)
      if (problem) return callback(invalid(problem))
      draft.setItem(table, key, item)
      callback(null)
    },
    del(key: string, callback: Callback<never>) {
      draft.setItem(table, key, undefined)
      callback(null)
    },
  }
}

/** What dynalite does not notice: it counts characters for bytes and accepts empty index keys. */
function itemProblem(draft: Draft, table: string, item: Item): string | undefined {
  if (itemBytes(item) > MAX_ITEM_BYTES) return 'Item size has exceeded the maximum allowed size'
  return emptyIndexKey(draft.get(tableKey(table)) as Table, item)
}

function inside(prefix: string, range: Range, { resume }: Hooks): Range {
  const { gt, gte, lt, lte, ...rest } = resumed(range, resume)
  const all = within(prefix)
  const from = gt !== undefined ? { gt: prefix + gt } : { gte: gte === undefined ? all.gte : prefix + gte }
  const to = lte !== undefined ? { lte: prefix + lte } : { lt: lt === undefined ? all.lt : prefix + lt }
  return { ...rest, ...from, ...to }
}

function resumed(range: Range, resume: Hooks['resume']): Range {
  if (!resume) return range
  const { gt, gte, lt, lte, ...rest } = range
  const from = gt !== undefined ? { gt } : gte !== undefined ? { gte } : {}
  const to = lte !== undefined ? { lte } : lt !== undefined ? { lt } : {}
  return resume.backward ? { ...rest, ...from, lt: resume.key } : { ...rest, ...to, gt: resume.key }
}

async function* part<T>(entries: AsyncIterable<[string, unknown]>, pick: (entry: [string, unknown]) => T) {
  for await (const entry of entries) yield pick(entry)
}
