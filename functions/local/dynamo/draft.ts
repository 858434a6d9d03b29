import type { Change, Disk, Range } from './disk'
import { itemPrefix } from './keys'
import type { Item } from './wire'

export interface ItemChange {
  table: string
  key: string
  before: Item | undefined
  after: Item | undefined
}

/** What one write intends to do: it reads its own changes, and nobody else sees them before the commit. */
export interface Draft {
  get(key: string): unknown
  put(key: string, value: unknown): void
  del(key: string): void
  drop(range: Range): Promise<void>
  entries(range: Range): AsyncIterable<[string, unknown]>
  setItem(table: string, key: string, item: Item | undefined): void
  /** Items put or deleted, in the order they were first touched. */
  itemChanges(): ItemChange[]
  /** Everything but items' consequences (indexes, stream records), which the commit adds. */
  changes(): Change[]
}

/** Drafts never hold `undefined` as a value, so it can stand for a deletion. */
export function newDraft(disk: Disk): Draft {
  const pending = new Map<string, unknown>()
  const touched = new Map<string, { table: string; key: string }>()
  const get = (key: string) => (pending.has(key) ? pending.get(key) : disk.get(key))
  return {
    get,
    put: (key, value) => void pending.set(key, value),
    del: key => void pending.set(key, undefined),
    entries: disk.entries,
    async drop(range) {
      for await (const [key] of disk.entries(range)) pending.set(key, undefined)
    },
    setItem(table, key, item) {
      // A copy through JSON is what a reader will get back; the action may keep changing its own object.
      pending.set(itemPrefix(table) + key, item && JSON.parse(JSON.stringify(item)))
      touched.set(itemPrefix(table) + key, { table, key })
    },
    itemChanges: () =>
      [...touched].map(([path, { table, key }]) => ({
        table,
        key,
        before: disk.get(path) as Item | undefined,
        after: pending.get(path) as Item | undefined,
      })),
    changes: () => [...pending].map(([key, value]) => asChange(key, value)),
  }
}

function asChange(key: string, value: unknown): Change {
  return value === undefined ? { type: 'del', key } : { type: 'put', key, value }
}
