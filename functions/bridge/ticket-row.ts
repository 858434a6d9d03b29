import * as v from 'valibot'
import { dayOf, instantOf } from '../../shared/domain/calendar'
import type { TicketStatus } from '../../shared/domain/hall/queue'
import type { Group } from '../../shared/schemas/service'
import { Instant } from '../../shared/schemas/time'
import type { TableShape } from './config'
import type { CsvTable } from './csv'

/** A row of the machine's ticket table, with no more of it than a queue needs. */
export interface TicketRow {
  number: string
  group: Group
  takenAt: string
  calledAt?: string
  beganAt?: string
  endedAt?: string
  status?: TicketStatus
  window?: string
  booked?: true
}

type Column = keyof TableShape['columns']

/** As at the vendor's edge: what does not look like a ticket or a window is neither, whatever its column says. */
const forms = { ticket: /^[A-Za-z]{0,3}\d{1,5}$/, window: /^[A-Za-z]?\d{1,4}$/ }
const timeColumns = [
  ['taken', 'takenAt'],
  ['called', 'calledAt'],
  ['began', 'beganAt'],
  ['ended', 'endedAt'],
] as const

/** Columns the settings name and the table lacks; staff read these to repair the settings. */
export const missingColumns = ({ header }: CsvTable, { columns }: TableShape): string[] =>
  Object.entries(columns).flatMap(([name, column = '']) =>
    header.includes(column) ? [] : [`columns.${name}`],
  )

/** The rows that are ours, and for the others what could not be read. */
export function readRows(
  { header, rows }: CsvTable,
  shape: TableShape,
  now: string,
): { rows: TicketRow[]; problems: string[] } {
  const read = rows.map(values => {
    const value = (column: Column) => values[header.indexOf(shape.columns[column] ?? '')] ?? ''
    return readRow(value, shape, now)
  })
  return {
    rows: read.filter(row => typeof row === 'object'),
    problems: read.filter(row => typeof row === 'string'),
  }
}

/** Undefined for another bureau's ticket; the name of the column that cannot be read. */
function readRow(
  value: (column: Column) => string,
  { businesses, states, bookedChannels }: TableShape,
  now: string,
): TicketRow | Column | undefined {
  const group = businesses[value('business')]
  if (!group) return undefined
  const [number, window, state] = [value('ticket'), value('window'), value('state')]
  if (!forms.ticket.test(number)) return 'ticket'
  if (window !== '' && !forms.window.test(window)) return 'window'
  const status = states[state]
  if (state !== '' && !status) return 'state'
  const row: TicketRow = {
    number,
    group,
    takenAt: '',
    ...(window && { window }),
    ...(status && { status }),
    ...(bookedChannels.includes(value('channel')) && { booked: true }),
  }
  for (const [column, name] of timeColumns) {
    const text = value(column)
    const at = readTime(text, dayOf(now))
    if (text !== '' && !at) return column
    if (at) row[name] = at
  }
  return row.takenAt === '' ? 'taken' : row
}

/** The ways programs write times; always the hall's own, which is ours. */
export function readTime(text: string, day: string): string | undefined {
  if (/^\d{13}$/.test(text)) return instantOf(Number(text))
  const [, date, time] =
    /^(?:(\S+)[ T])?(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:\+08:00)?$/.exec(spread(text)) ?? []
  if (!time) return undefined
  const on = date === undefined ? day : dateOf(date)
  const [hour = '', minute = '', second = '00'] = time.split(':')
  const instant = `${on}T${hour.padStart(2, '0')}:${minute}:${second}+08:00`
  return v.is(Instant, instant) ? instant : undefined
}

/** 20261124093000 with the marks others write. */
const spread = (text: string): string =>
  text.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3 $4:$5:$6')

function dateOf(date: string): string {
  const [, year, month = '', dayOfMonth = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date) ?? []
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}
