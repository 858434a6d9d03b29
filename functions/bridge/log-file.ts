import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How far a log has been read. */
export interface LogPlace {
  file: string
  offset: number
  /** What stands before the offset, as a digest: neither its name nor its inode tells a file from another. */
  read?: string
}

const chunkBytes = 1024 * 1024
/** So much before a place tells whether a file is the one that was read. */
const digestBytes = 4096

/** Whole lines from a place on: the machine may be writing the last one. `isEnd`: there is nothing behind them. */
export interface LogChunk {
  place: LogPlace
  lines: Buffer
  isEnd: boolean
}

/**
 * What comes next of a log that is being written: first the rest of the file that was being read, under whatever
 * name it lies now, then the file that has its name from the start.
 */
export function nextChunk(before: LogPlace | undefined, file: string): LogChunk | undefined {
  const now = before && continuationOf(before)
  if (before && now === file) return readOn({ ...before, file })
  const rest = before && now !== undefined ? readOn({ ...before, file: now }, true) : undefined
  if (rest && rest.lines.length > 0) return { ...rest, isEnd: false }
  return readOn({ file, offset: 0 })
}

/** Where the file that was being read lies now: under its name, or renamed or copied beside it. */
function continuationOf(before: LogPlace): string | undefined {
  if (isSame(before, before.file)) return before.file
  const folder = dirname(before.file)
  return namesIn(folder)
    .map(name => join(folder, name))
    .find(path => isSame(before, path))
}

function isSame({ offset, read }: LogPlace, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size < offset) return false
  return offset === 0 ? read === undefined : digestBefore(path, offset) === read
}

function digestBefore(path: string, offset: number): string | undefined {
  const from = Math.max(0, offset - digestBytes)
  const bytes = bytesOf(path, from, offset - from)
  return bytes && createHash('sha256').update(bytes).digest('base64')
}

/** `isOver`: nobody writes the file any more, so that its last line is whole without its end. */
function readOn(place: LogPlace, isOver = false): LogChunk | undefined {
  const bytes = bytesOf(place.file, place.offset, chunkBytes)
  if (!bytes) return undefined
  const end = bytes.lastIndexOf('\n') + 1
  const lines = bytes.subarray(0, end === 0 && isOver ? bytes.length : end)
  const offset = place.offset + lines.length
  const read = offset === place.offset ? place.read : digestBefore(place.file, offset)
  return {
    place: { file: place.file, offset, ...(read !== undefined && { read }) },
    lines,
    isEnd: bytes.length < chunkBytes,
  }
}

function bytesOf(path: string, from: number, count: number): Buffer | undefined {
  try {
    const handle = openSync(path, 'r')
    try {
      const buffer = Buffer.alloc(count)
      return buffer.subarray(0, readSync(handle, buffer, 0, count, from))
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
