import { Level } from 'level'
import { MemoryLevel } from 'memory-level'
import { tableKey } from './keys'

export interface Range {
  gt?: string
  gte?: string
  lt?: string
  lte?: string
  reverse?: boolean
  limit?: number
}

export type Change = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string }

/** All keys and values, as they are stored. */
export type Backup = readonly { type: 'put'; key: string; value: string }[]

/** The few things the layer needs of LevelDB. Reads are synchronous, so a write action runs in one turn. */
export interface Disk {
  get(key: string): unknown
  entries(range: Range): AsyncIterable<[string, unknown]>
  /** The same without what lies there. */
  keys(range: Range): AsyncIterable<string>
  /** One atomic batch: after a crash all of it is there or none. */
  write(changes: Change[]): Promise<void>
  backup(): Promise<Backup>
  close(): Promise<void>
}

/** What memory and disk databases have in common, as far as it is used here. */
interface LevelDatabase {
  open(): Promise<void>
  getSync(key: string): unknown
  iterator(range: Range): AsyncIterable<[string, unknown]>
  iterator(asStored: typeof stored): AsyncIterable<[string, string]>
  keys(range: Range): AsyncIterable<string>
  batch(changes: Change[]): Promise<void>
  batch(changes: Change[], asStored: typeof stored): Promise<void>
  close(): Promise<void>
}

/** Values are not decoded on their way. */
const stored = { valueEncoding: 'utf8' }

export async function openDisk(folder: string | undefined, from?: Backup): Promise<Disk> {
  const level: LevelDatabase =
    folder === undefined
      ? new MemoryLevel<string, unknown>({ valueEncoding: 'json', storeEncoding: 'utf8' })
      : new Level<string, unknown>(folder, { valueEncoding: 'json' })
  await level.open()
  if (from) await level.batch([...from], stored)
  const definitions = new Map<string, unknown>()
  return {
    get: key => (key.startsWith(tableKey('')) ? definitionOf(level, definitions, key) : level.getSync(key)),
    entries: range => level.iterator(range),
    keys: range => level.keys(range),
    async write(changes) {
      await level.batch(changes)
      for (const { key } of changes) definitions.delete(key)
    },
    async backup() {
      const all: Backup[number][] = []
      for await (const [key, value] of level.iterator(stored)) all.push({ type: 'put', key, value })
      return all
    },
    close: () => level.close(),
  }
}

/** Every call looks at its table's definition, so it is kept decoded; frozen, because all calls share it. */
function definitionOf(level: LevelDatabase, known: Map<string, unknown>, key: string): unknown {
  if (!known.has(key)) known.set(key, frozen(level.getSync(key)))
  return known.get(key)
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
