import { dayOf, minutesBetween } from '../../shared/domain/calendar'
import type { TableShape, TableSource } from './config'
import { readCsv } from './csv'
import { counted, type Reading, type Source } from './reading'
import { markOf, settledFiles } from './settled-file'
import type { TableMemory } from './table-memory'
import { missingColumns, readRows, type TicketRow } from './ticket-row'
import { tellCounters, tellTable } from './ticket-table'

interface WholeTableMemory {
  table?: TableMemory
  /** The export that was read last, so that it is not read again. */
  read?: string
  /** When the last export came. */
  readAt?: string
}

/** Follows a view of the machine's database that is exported again and again into one file. */
export function tableSource(config: TableSource): Source {
  const files = settledFiles(config.encoding)
  return (memory, now) => {
    const before = (memory ?? {}) as WholeTableMemory
    const mark = markOf(config.file)
    const text = mark === before.read ? undefined : files.read(config.file, now)
    const told =
      text === undefined ? standing(before.table, now) : tellText(text, before.table, config, now, true)
    const next = {
      ...before,
      ...(text !== undefined && mark && { read: mark }),
      // A table that cannot be read says nothing of the hall, not even that it is alive.
      ...(text !== undefined && !told.isRefused && { readAt: now }),
    }
    // A first export that is there is about to be read.
    const isExpected = next.readAt === undefined && mark !== undefined
    const isFresh = next.readAt !== undefined && minutesBetween(next.readAt, now) <= config.staleMinutes
    return {
      events: told.events,
      unread: text === undefined ? undefined : told.unread,
      memory: { ...next, ...(told.table && { table: told.table }) },
      alive: isFresh,
      notes:
        isFresh || isExpected || told.isRefused ? told.notes : ['the export is not there or has stood still'],
    }
  }
}

export type TableText = Pick<Reading, 'events' | 'notes' | 'unread'> & {
  table?: TableMemory | undefined
  isRefused?: true
}

/** Nothing new was written; counters may have become idle. */
export function standing(table: TableMemory | undefined, now: string): TableText {
  if (!table || table.day !== now.slice(0, 10)) return { events: [], notes: [], table }
  const { memory, events } = tellCounters(table, now)
  return { events, notes: [], table: memory }
}

/** What a text with ticket rows tells; one that is no such table is refused as a whole. */
export function tellText(
  text: string,
  before: TableMemory | undefined,
  shape: TableShape,
  now: string,
  isWhole: boolean,
): TableText {
  const csv = readCsv(text, shape.separator)
  const missing = csv ? missingColumns(csv, shape) : []
  if (!csv || missing.length > 0)
    return {
      events: [],
      table: before,
      isRefused: true,
      unread: 1,
      notes: [csv ? `the table lacks the columns of ${missing.join(', ')}` : 'the table ends in the middle'],
    }
  const { rows, problems } = readRows(csv, shape, now)
  problems.push(...strayedRows(rows, before, now).map(() => 'taken' as const))
  // A table with rows that cannot be read does not name everybody: nobody is gone because it is silent of him.
  const { memory, events } = tellTable(before, rows, now, isWhole && problems.length === 0)
  return {
    events,
    table: memory,
    unread: problems.length,
    notes: counted(problems.map(column => `a row was left out, its ${column} cannot be read`)),
  }
}

/** Rows of people who waited today and now, by their row alone, took their number on another day. */
function strayedRows(rows: TicketRow[], before: TableMemory | undefined, now: string): TicketRow[] {
  const day = dayOf(now)
  if (before?.day !== day) return []
  const isToday = ({ takenAt }: TicketRow) => dayOf(takenAt) === day
  const present = new Set(rows.filter(isToday).map(({ number }) => number))
  return rows.filter(
    row => !isToday(row) && !present.has(row.number) && before.live[row.number]?.status === 'waiting',
  )
}
