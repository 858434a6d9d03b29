import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CsvRecord, csvRecords } from '../../../functions/bridge/csv'
import { type PlaceTime, placeTimeOf } from '../../../shared/domain/published-wait/place-time'

/** How one column is read: `parse` answers undefined where the text is not what is `expected`. */
export interface Column<Value> {
  parse(text: string): Value | undefined
  expected: string
  /** May be empty, or its whole column absent; the value is then missing. */
  optional?: true
}
export type Columns = Record<string, Column<unknown>>
export type Row<Spec extends Columns> = {
  [Name in keyof Spec]: Spec[Name] extends { optional: true; parse(text: string): infer Value }
    ? Value | undefined
    : Exclude<ReturnType<Spec[Name]['parse']>, undefined>
} & { line: number }

export const text: Column<string> = { parse: value => value || undefined, expected: 'a name' }
export const time: Column<PlaceTime> = { parse: placeTimeOf, expected: 'a time of ISO 8601 with its offset' }
export const number = (expected: string, from: number, to = Number.POSITIVE_INFINITY): Column<number> => ({
  parse: value => {
    const read = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN
    return Number.isFinite(read) && read >= from && read <= to ? read : undefined
  },
  expected,
})
export const minutes = number('a number of minutes from 0', 0)
export const optional = <Value>(column: Column<Value>): Column<Value> & { optional: true } => ({
  ...column,
  optional: true,
})

/** What is wrong with a file. A whole file that cannot be read, unlike a row, is nothing to go on without. */
export interface Problem {
  file: string
  /** Missing where the whole file is meant. */
  row?: number
  reason: string
  /** The same without the value of this row, so that rows can be counted by it. */
  kind: string
}
export type Problems = Problem[]

export const wordsOf = ({ file, row, reason }: Problem): string => `${file}:${row ?? 1}: ${reason}`

export const rowProblem = (file: string, row: number, reason: string, kind = reason): Problem => ({
  file,
  row,
  reason,
  kind,
})
export const fileProblem = (file: string, reason: string): Problem => ({ file, reason, kind: reason })

/** The file as it stands in the folder: plain, or else compressed. */
export const fileIn = (folder: string, name: string): string | undefined =>
  [name, `${name}.gz`].find(file => existsSync(join(folder, file)))

/** Reads a table; a bad row is left out and named in `problems`. A file that is not there has no rows. */
export function readTable<Spec extends Columns>(
  folder: string,
  name: string,
  columns: Spec,
  problems: Problems,
): Row<Spec>[] {
  const file = fileIn(folder, name)
  if (!file) return []
  const { records: all, openAt } = csvRecords(contentOf(join(folder, file)))
  const [header, ...records] = all
  const names = header?.cells ?? []
  const missing = Object.keys(columns).filter(column => !columns[column]?.optional && !names.includes(column))
  const twice = names.find((column, i) => column && names.indexOf(column) !== i)
  if (missing.length > 0) problems.push(fileProblem(file, `no column ${missing.join(', ')}`))
  if (twice) problems.push(fileProblem(file, `the column ${twice} stands there twice`))
  if (missing.length > 0 || twice) return []
  const order = Object.entries(columns).map(([column, spec]) => ({
    column,
    spec,
    index: names.indexOf(column),
  }))
  const rows: Row<Spec>[] = []
  for (const record of records) {
    const read = rowOf(record, names.length, order)
    if ('reason' in read) problems.push({ file, row: record.line, ...read } as Problem)
    else rows.push(read as Row<Spec>)
  }
  if (openAt) problems.push(openQuote(file, openAt))
  return rows
}

/** All that follows it would be lost with it. */
export const openQuote = (file: string, line: number): Problem =>
  fileProblem(file, `a quoted field does not end, from line ${line} on`)

/** The row, or the reason why it is none. */
function rowOf(
  { cells, line }: CsvRecord,
  width: number,
  order: { column: string; spec: Column<unknown>; index: number }[],
): Record<string, unknown> | Pick<Problem, 'reason' | 'kind'> {
  if (cells.length !== width)
    return {
      reason: `${cells.length} fields where the header has ${width}`,
      kind: 'not as many fields as the header',
    }
  const row: Record<string, unknown> = { line }
  for (const { column, spec, index } of order) {
    const cell = cells[index] ?? ''
    if (cell === '' && spec.optional) continue
    const value = cell === '' ? undefined : spec.parse(cell)
    if (value === undefined) {
      const kind = cell === '' ? `${column} is empty` : `${column} is not ${spec.expected}`
      return { kind, reason: cell === '' ? kind : `${column} "${cell}" is not ${spec.expected}` }
    }
    row[column] = value
  }
  return row
}

/** A file's text, whether it is compressed or not. */
export function contentOf(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
