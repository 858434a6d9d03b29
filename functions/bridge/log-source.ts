import { addMinutes, dayOf } from '../../shared/domain/calendar'
import { readVendorLine, type VendorMessage } from '../../shared/domain/vendor/vendor-message'
import { tellVendor } from '../../shared/domain/vendor/vendor-queue'
import { emptyVendorState, type ToldEvent, type VendorState } from '../../shared/domain/vendor/vendor-state'
import type { LogSource } from './config'
import { type LogPlace, nextChunk } from './log-file'
import { counted, type Reading, type Source } from './reading'

interface LogMemory extends LogPlace {
  state: VendorState
  /** The time of the last message that was read: a log is written in the order of time. */
  lastAt?: string | undefined
}

/** Follows the log of a machine's messages line by line, over its rotation and from day to day. */
export const logSource =
  (config: LogSource): Source =>
  (memory, now) => {
    const before = memory as LogMemory | undefined
    const chunk = nextChunk(before, fileOf(config.file, dayOf(now)))
    if (!chunk)
      return { events: [], memory, alive: false, notes: ['the log is not there, or cannot be read'] }
    const known = { state: before?.state ?? emptyVendorState(dayOf(now)), lastAt: before?.lastAt }
    const { state, lastAt, ...told } = tellLines(decode(chunk.lines, config.encoding), known, config, now)
    const next: LogMemory = { ...chunk.place, state, lastAt }
    // A hall is not told to be alive before the past has been told: it would count as history then.
    return { ...told, memory: next, alive: chunk.isEnd }
  }

const fileOf = (pattern: string, day: string): string =>
  pattern.replaceAll('{day}', day).replaceAll('{yyyymmdd}', day.replaceAll('-', ''))

const decode = (bytes: Buffer, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Clocks drift; what is farther ahead of ours than this, or of another day than the line before, is a wrong one. */
const driftMinutes = 5

/** A message of a wrong clock happened when the one before it did: one clock must not mute the others' day. */
function inOrder<Message extends VendorMessage>(
  message: Message,
  lastAt: string | undefined,
  now: string,
): Message {
  const { at } = message
  if (at === undefined) return message
  const isAhead = at > addMinutes(now, driftMinutes)
  const isBehind = lastAt !== undefined && dayOf(lastAt) === dayOf(now) && dayOf(at) < dayOf(lastAt)
  return isAhead || isBehind ? { ...message, at: lastAt ?? now } : message
}

function tellLines(
  text: string,
  { state: before, lastAt: lastBefore }: Pick<LogMemory, 'state' | 'lastAt'>,
  config: LogSource,
  now: string,
): Pick<Reading, 'events' | 'notes' | 'unread'> & Pick<LogMemory, 'state' | 'lastAt'> {
  let [state, lastAt, unread] = [before, lastBefore, 0]
  const events: ToldEvent[] = []
  const notes: string[] = []
  for (const line of text.split('\n')) {
    const written = readVendorLine(line, config)
    if ('problem' in written) {
      const { problem, code = '', field = '' } = written
      if (problem === 'badField' || problem === 'missingField') unread += 1
      if (problem !== 'noMessage' && problem !== 'otherMachine')
        notes.push(`not understood: ${problem} ${code} ${field}`.trim())
      continue
    }
    const message = inOrder(written, lastAt, now)
    lastAt = message.at ?? lastAt
    const told = tellVendor(state, message, config)
    state = told.state
    events.push(...told.events)
  }
  // What a line lost no later one brings: it is said, and never taken back.
  return { state, lastAt, events, notes: counted(notes), ...(unread > 0 && { unread }) }
}
