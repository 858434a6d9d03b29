import { Level } from 'level'
import { MemoryLevel } from 'memory-level'

export interface Range {
  gt?: string
  gte?: string
  lt?: string
  lte?: string
  reverse?: boolean
  limit?: number
}

export type Change = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string }

/** The few things the layer needs of LevelDB. Reads are synchronous, so a write action runs in one turn. */
export interface Disk {
  get(key: string): unknown
  entries(range: Range): AsyncIterable<[string, unknown]>
  /** One atomic batch: after a crash all of it is there or none. */
  write(changes: Change[]): Promise<void>
  close(): Promise<void>
}

/** What memory and disk databases have in common, as far as it is used here. */
interface LevelDatabase {
  open(): Promise<void>
  getSync(key: string): unknown
  iterator(range: Range): AsyncIterable<[string, unknown]>
  batch(changes: Change[]): Promise<void>
  close(): Promise<void>
}

export async function openDisk(folder: string | undefined): Promise<Disk> {
  const level: LevelDatabase =
    folder === undefined
      ? new MemoryLevel<string, unknown>({ valueEncoding: 'json' })
      : new Level<string, unknown>(folder, { valueEncoding: 'json' })
  await level.open()
  return {
    get: key => level.getSync(key),
    entries: range => level.iterator(range),
    write: changes => level.batch(changes),
    close: () => level.close(),
  }
}
