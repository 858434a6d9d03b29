import { dayOf } from '../../shared/domain/calendar'
import type { TicketStatus } from '../../shared/domain/hall/queue'
import type { Group } from '../../shared/schemas/service'
import type { TableShape } from './config'
import type { CsvTable } from './csv'
import { plain, readTime } from './written-time'

/** A row of the machine's ticket table, with no more of it than a queue needs. */
export interface TicketRow {
  /** The business as the machine names it: two of them may give the same number. */
  business: string
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

type Problem = Column | 'columns'

/** The rows that are ours, and for the others what could not be read. */
export function readRows(
  { header, rows }: CsvTable,
  shape: TableShape,
  now: string,
): { rows: TicketRow[]; problems: Problem[] } {
  const read = rows.map(values => {
    // A separator too few or too many, or a quote that swallowed lines: nothing stands where it should.
    if (values.length !== header.length || values.some(value => value.includes('\n'))) return 'columns'
    const value = (column: Column) => plain(values[header.indexOf(shape.columns[column] ?? '')] ?? '')
    return readRow(value, shape, now)
  })
  return {
    rows: read.filter(row => typeof row === 'object'),
    problems: read.filter(row => typeof row === 'string'),
  }
}

/** As spreadsheets write them: `01` has become `1`, `12` has become `12.0`. */
const codeForms = (code: string): string[] => {
  const whole = code.replace(/\.0+$/, '')
  return [code, whole, whole.padStart(2, '0'), whole.padStart(3, '0'), whole.replace(/^0+(?=\d)/, '')]
}

/** What a table of codes says of one that may have lost its zeros; what every object has is no code. */
function meant<Value>(codes: Readonly<Record<string, Value>>, code: string): Value | undefined {
  const form = codeForms(code).find(one => Object.hasOwn(codes, one))
  return form === undefined ? undefined : codes[form]
}

/** `A 001`, `A-001`, `12.0`, `3号窗口`: as numbers are shown, without what is put around them. */
const numberIn = (text: string): string =>
  text.replace(/\.0+$/, '').replace(/[\s-]|号?(?:窗口|窗|号|柜台?)$/g, '')

/** Another bureau's code is as short as ours; anything else stands in the wrong column. */
const otherCode = /^[A-Za-z0-9]{1,8}$/

/** Undefined for another bureau's ticket; the name of the column that cannot be read. */
function readRow(
  value: (column: Column) => string,
  { businesses, otherBusinesses, states, bookedChannels }: TableShape,
  now: string,
): TicketRow | Column | undefined {
  const business = value('business')
  const group = meant(businesses, business)
  const isOther = otherBusinesses
    ? codeForms(business).some(one => otherBusinesses.includes(one))
    : otherCode.test(business)
  if (!group) return isOther ? undefined : 'business'
  const [number, window, state] = [numberIn(value('ticket')), numberIn(value('window')), value('state')]
  if (!forms.ticket.test(number)) return 'ticket'
  if (window !== '' && !forms.window.test(window)) return 'window'
  const status = meant(states, state)
  if (state !== '' && !status) return 'state'
  const row: TicketRow = {
    business,
    number,
    group,
    takenAt: '',
    ...(window && { window }),
    ...(status && { status }),
    ...(bookedChannels.includes(value('channel')) && { booked: true }),
  }
  for (const [column, name] of timeColumns) {
    const at = readTime(value(column), dayOf(now))
    if (at === undefined) return column
    // A clock that is fast is no reason to lose somebody: he has come by now.
    if (at !== '') row[name] = at > now ? now : at
  }
  if (row.status === 'finished' && !row.calledAt && !row.beganAt && !row.endedAt) return 'state'
  return row.takenAt === '' ? 'taken' : row
}
