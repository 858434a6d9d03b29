import type { Change, Disk } from './disk'
import { type Draft, newDraft } from './draft'
import type { Feed } from './feed'
import { indexChanges } from './indexes'
import { tableKey } from './keys'
import type { Table } from './wire'

interface WriteOptions {
  /** The change is the service's own, an expiry, and its stream records say so. */
  byService?: boolean
}

/** Reads see what is committed; writes run one after another, each on a draft that commits as one batch. */
export interface Database {
  disk: Disk
  view(): Draft
  write<T>(task: (draft: Draft) => Promise<T>, options?: WriteOptions): Promise<T>
  /** Runs a task between writes, so that several reads see one state. */
  alone<T>(task: () => Promise<T>): Promise<T>
  /** Calls back after every commit that added stream records, until the returned function is called. */
  onRecords(listener: () => void): () => void
  close(): Promise<void>
}

export function newDatabase(disk: Disk, feed: Feed, clock: (() => number) | undefined): Database {
  const listeners = new Set<() => void>()
  let queue: Promise<unknown> = Promise.resolve()
  function alone<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task)
    queue = result.catch(() => undefined)
    return result
  }
  async function commit(draft: Draft, byService: boolean) {
    const consequences = consequencesOf(draft, feed, clock?.(), byService)
    const changes = [...draft.changes(), ...consequences.indexes, ...consequences.records]
    if (changes.length > 0) await disk.write(changes)
    if (consequences.records.length > 0) for (const listener of listeners) queueMicrotask(listener)
  }
  return {
    disk,
    alone,
    view: () => newDraft(disk),
    write: (task, { byService = false } = {}) =>
      alone(async () => {
        const draft = newDraft(disk)
        const result = await task(draft)
        await commit(draft, byService)
        return result
      }),
    onRecords(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => alone(() => disk.close()),
  }
}

function consequencesOf(draft: Draft, feed: Feed, at: number | undefined, byService: boolean) {
  const indexes: Change[] = []
  const records: Change[] = []
  for (const change of draft.itemChanges()) {
    const table = draft.get(tableKey(change.table)) as Table
    indexes.push(...indexChanges(table, change.before, change.after))
    records.push(...feed.append(table, change, at, byService))
  }
  return { indexes, records }
}
