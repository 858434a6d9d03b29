import { parse } from 'csv-parse/sync'

/** A record's trimmed values and the line it begins in, from 1 on. */
export interface CsvRecord {
  line: number
  cells: string[]
}

/** A table as programs export it: the first line names the columns. */
export interface CsvTable {
  header: string[]
  rows: string[][]
}

/**
 * Records as programs write them: values may be quoted and then hold separators and further lines, a record may
 * have any number of values, empty ones are left out. `openAt` is the line of a quoted value that does not end.
 */
export function csvRecords(text: string, separator = ','): { records: CsvRecord[]; openAt?: number } {
  const skipped: unknown[] = []
  const read = parse(text, {
    bom: true,
    delimiter: separator,
    record_delimiter: ['\r\n', '\n'],
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_empty_values: true,
    info: true,
    // Only a quote that is left open can be wrong in a text that is read so leniently.
    skip_records_with_error: true,
    on_skip: error => {
      skipped.push(error)
    },
  }) as unknown as { record: string[]; info: { lines: number } }[]
  const records = read.map(({ record, info }) => ({
    line: info.lines - linesWithin(record),
    cells: record,
  }))
  return { records, ...(skipped.length > 0 && { openAt: (read.at(-1)?.info.lines ?? 0) + 1 }) }
}

const linesWithin = (cells: string[]): number => cells.join('').split('\n').length - 1

/** Undefined when the text ends inside a quoted value: somebody is still writing. */
export function readCsv(text: string, separator: string): CsvTable | undefined {
  const { records, openAt } = csvRecords(text, separator)
  if (openAt !== undefined) return undefined
  const [header = [], ...rows] = records.map(({ cells }) => cells)
  return { header, rows }
}
