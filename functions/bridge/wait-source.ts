import { dayOf, minutesBetween } from '../../shared/domain/calendar'
import type { ToldEvent } from '../../shared/domain/vendor/vendor-state'
import type { WaitSource } from './config'
import { readCsv } from './csv'
import type { Source } from './reading'
import { markOf, settledFiles } from './settled-file'
import { readTime } from './written-time'

interface WaitMemory {
  /** The file that was read last, and when. */
  read?: string
  readAt?: string
}

const longestMinutes = 24 * 60

/** Follows a file in which a hall's display or program writes the wait it publishes; its newest row counts. */
export function waitSource(config: WaitSource): Source {
  const files = settledFiles(config.encoding)
  return (memory, now) => {
    const before = (memory ?? {}) as WaitMemory
    const mark = markOf(config.file)
    const text = mark === before.read ? undefined : files.read(config.file, now)
    const told = text === undefined ? undefined : tellWait(text, config, now)
    const hasTold = told !== undefined && 'event' in told
    const next: WaitMemory = {
      ...before,
      ...(told && mark && { read: mark }),
      ...(hasTold && { readAt: now }),
    }
    const isFresh = next.readAt !== undefined && minutesBetween(next.readAt, now) <= config.staleMinutes
    const isExpected = next.readAt === undefined && mark !== undefined
    const problem = told && 'problem' in told ? told.problem : undefined
    const standing = isFresh || isExpected ? [] : ['the file is not there or has stood still']
    return {
      events: hasTold ? [told.event] : [],
      unread: told && Number(!hasTold),
      memory: next,
      alive: isFresh,
      notes: problem ? [problem] : standing,
    }
  }
}

/** The newest row as an event, or the column that is missing or cannot be read. */
function tellWait(
  text: string,
  { columns, separator }: WaitSource,
  now: string,
): { event: ToldEvent } | { problem: string } {
  const csv = readCsv(text, separator)
  if (!csv) return { problem: 'the file ends in the middle' }
  const missing = Object.entries(columns).filter(([, column]) => column && !csv.header.includes(column))
  if (missing.length > 0)
    return {
      problem: `the file lacks the columns of ${missing.map(([name]) => `columns.${name}`).join(', ')}`,
    }
  const rows = csv.rows.map(values => {
    const value = (column: string | undefined) => (column && values[csv.header.indexOf(column)]) || ''
    const at = columns.at ? readTime(value(columns.at), dayOf(now)) : now
    return { at, wait: minutesOf(value(columns.wait)), booked: minutesOf(value(columns.booked)) }
  })
  const newest = rows.reduce((last, row) => (last?.at && row.at && row.at < last.at ? last : row), rows[0])
  if (newest?.wait === undefined) return { problem: 'the newest row has no columns.wait that can be read' }
  if (!newest.at) return { problem: 'the newest row has no columns.at that can be read' }
  const { at, wait, booked } = newest
  return {
    event: {
      at,
      kind: 'waitPublished',
      waitMinutes: wait,
      ...(booked !== undefined && { bookedWaitMinutes: booked }),
    },
  }
}

/** Minutes as displays write them: 35, 35.5, 35分钟, 35 min. */
function minutesOf(text: string): number | undefined {
  const [, digits] = /^(\d{1,4}(?:\.\d+)?)\s*(?:分钟|分|min)?$/.exec(text) ?? []
  return digits !== undefined && Number(digits) <= longestMinutes ? Number(digits) : undefined
}
