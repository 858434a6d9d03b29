import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { ToldEvent } from '../../shared/domain/vendor/vendor-state'
import type { QueueEvent } from '../../shared/schemas/hall'

/**
 * All that must outlive a restart, in one file that is replaced as a whole: how far the source was read, what
 * was read and not yet delivered, and the next number. So whatever is read is queued exactly once; and what was
 * delivered just before a crash is delivered again under its old number, which changes nothing.
 */
export interface Memory {
  nextSeq: number
  queue: QueueEvent[]
  /** Whether the last look found rows that could not be read. */
  isUnread?: boolean
  /** Whatever the source remembers. */
  source?: unknown
}

export const emptyMemory: Memory = { nextSeq: 1, queue: [] }

const fileIn = (folder: string): string => join(folder, 'bridge-memory.json')

export function loadMemory(folder: string): Memory {
  let text: string
  try {
    text = readFileSync(fileIn(folder), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyMemory
    throw error
  }
  return JSON.parse(text)
}

export function saveMemory(folder: string, memory: Memory): void {
  mkdirSync(folder, { recursive: true })
  const fresh = `${fileIn(folder)}.new`
  const file = openSync(fresh, 'w', 0o600)
  try {
    writeSync(file, JSON.stringify(memory))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(fresh, fileIn(folder))
}

/** Puts events behind those that wait, each with the next number. */
export function enqueue(
  { nextSeq, queue }: Pick<Memory, 'nextSeq' | 'queue'>,
  events: ToldEvent[],
  source: unknown,
): Memory {
  const numbered = events.map((event, i): QueueEvent => ({ seq: nextSeq + i, ...event }))
  return { nextSeq: nextSeq + events.length, queue: [...queue, ...numbered], source }
}
