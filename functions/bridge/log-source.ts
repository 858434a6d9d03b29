import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dayOf } from '../../shared/domain/calendar'
import { readVendorLine } from '../../shared/domain/vendor/vendor-message'
import { tellVendor } from '../../shared/domain/vendor/vendor-queue'
import { emptyVendorState, type ToldEvent, type VendorState } from '../../shared/domain/vendor/vendor-state'
import type { LogSource } from './config'
import { counted, type Reading, type Source } from './reading'

interface LogMemory {
  file: string
  /** Tells a file from another that took its name. */
  inode: number
  offset: number
  state: VendorState
}

const chunkBytes = 1024 * 1024

/** Follows the log of a machine's messages line by line, over its rotation and from day to day. */
export const logSource =
  (config: LogSource): Source =>
  (memory, now) => {
    const before = memory as LogMemory | undefined
    const file = fileOf(config.file, dayOf(now))
    const state = before?.state ?? emptyVendorState(dayOf(now))
    // Yesterday's file is read to its end before today's is begun.
    const rest = before && before.file !== file ? readOn(before) : undefined
    const from = rest && rest.lines.length > 0 ? before : startOf(before, file)
    const chunk = rest && rest.lines.length > 0 ? rest : from && readOn(from)
    if (!from || !chunk)
      return { events: [], memory, alive: false, notes: ['the log is not there, or cannot be read'] }
    const told = tellLines(decode(chunk.lines, config.encoding), state, config)
    const next: LogMemory = { ...from, offset: from.offset + chunk.lines.length, state: told.state }
    // A hall is not told to be alive before the past has been told: it would count as history then.
    return { events: told.events, memory: next, alive: chunk.isEnd, notes: told.notes }
  }

const fileOf = (pattern: string, day: string): string =>
  pattern.replaceAll('{day}', day).replaceAll('{yyyymmdd}', day.replaceAll('-', ''))

const decode = (bytes: Buffer, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Where to read on: at the start when the file is new, was replaced or was emptied. */
function startOf(before: LogMemory | undefined, file: string): Omit<LogMemory, 'state'> | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return undefined
  const isSame = before?.file === file && before.inode === found.ino && found.size >= before.offset
  return { file, inode: found.ino, offset: isSame ? before.offset : 0 }
}

/** Whole lines only: the machine may be writing the last one. */
function readOn({
  file,
  offset,
}: Pick<LogMemory, 'file' | 'offset'>): { lines: Buffer; isEnd: boolean } | undefined {
  try {
    const handle = openSync(file, 'r')
    try {
      const buffer = Buffer.alloc(chunkBytes)
      const size = readSync(handle, buffer, 0, chunkBytes, offset)
      const end = buffer.subarray(0, size).lastIndexOf('\n') + 1
      return { lines: buffer.subarray(0, end), isEnd: size < chunkBytes }
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

function tellLines(
  text: string,
  before: VendorState,
  config: LogSource,
): Pick<Reading, 'events' | 'notes'> & { state: VendorState } {
  let state = before
  const events: ToldEvent[] = []
  const notes: string[] = []
  for (const line of text.split('\n')) {
    const message = readVendorLine(line, config)
    if ('problem' in message) {
      const { problem, code = '', field = '' } = message
      if (problem !== 'noMessage' && problem !== 'otherMachine')
        notes.push(`not understood: ${problem} ${code} ${field}`.trim())
      continue
    }
    const told = tellVendor(state, message, config)
    state = told.state
    events.push(...told.events)
  }
  return { state, events, notes: counted(notes) }
}
