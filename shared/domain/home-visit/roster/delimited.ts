import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { type Cell, fileLimits, RosterFileError, type Sheet, type SheetRow } from './sheet'

/** Blanks of a few kinds, as spreadsheets of this country write them. */
const delimiters = [',', '\t', ';', '，', '；', '|']

/**
 * A file of separated values, in UTF-8, UTF-16 with its mark, or GB 18030 as Excel writes it here.
 *
 * @throws RosterFileError
 */
export function readDelimited(bytes: Uint8Array): Sheet {
  const text = decoded(bytes)
  if (text.trim() === '') throw new RosterFileError('empty')
  const { records, brokenRow } = recordsOf(text)
  const filled = records.flatMap((record, i) => rowOf(record, i + 1))
  if (records.length > fileLimits.rows && (filled.at(-1)?.row ?? 0) > fileLimits.rows)
    throw new RosterFileError('tooManyRows')
  if (filled.some(({ cells }) => cells.length > fileLimits.columns))
    throw new RosterFileError('tooManyColumns')
  return { rows: filled, ...(brokenRow !== undefined && { brokenRow }) }
}

function recordsOf(text: string): { records: string[][]; brokenRow?: number } {
  const records: string[][] = []
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: fileLimits.columns * fileLimits.cellCharacters,
      on_record: (record: string[]) => {
        records.push(record)
        return null
      },
    })
    return { records }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { records, brokenRow: records.length + 1 }
  }
}

/** Whichever stands most often in the first line that has any. */
function delimiterOf(text: string): string {
  const counted = (line: string) =>
    delimiters.map(delimiter => ({ delimiter, count: line.split(delimiter).length - 1 }))
  const line = text.split(/\r\n?|\n/, 20).find(one => counted(one).some(({ count }) => count > 0)) ?? ''
  return counted(line).reduce((most, one) => (one.count > most.count ? one : most)).delimiter
}

function rowOf(record: string[], row: number): SheetRow[] {
  const cells = record.map(cellOf)
  while (cells.length > 0 && !cells.at(-1)) cells.pop()
  return cells.length > 0 ? [{ row, cells }] : []
}

/** Excel writes numbers that it keeps as text as ="0123". */
function cellOf(written: string): Cell | undefined {
  const text = /^="(.*)"$/.exec(written.trim())?.[1] ?? written
  if (text.trim() === '') return undefined
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text.trim())
    ? { text, kind: 'cellError' }
    : { text, kind: 'text' }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes)
  if (bytes.includes(0)) throw new RosterFileError('notTable')
  try {
    return decodedAs('utf-8', bytes)
  } catch {
    return decodedAs('gb18030', bytes)
  }
}

/** Where the platform knows no such encoding, it cannot be read there: the refusal says to save it otherwise. */
function decodedAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new RosterFileError('encoding')
  }
}
