import { strFromU8, strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { type Marks, marksOf, withoutBlanks } from './mark'
import { type Cell, fileLimits, lettersOf, RosterFileError, type Sheet, type SheetRow } from './sheet'
import { entriesOf, unpack } from './zip'

const workbookName = 'xl/workbook.xml'
const relationsName = 'xl/_rels/workbook.xml.rels'
/** What of a workbook is read: no pictures, no macros, no links to other files. */
const isRead = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?[^/]+\.(xml|xml\.rels)|xl\/worksheets\/[^/]+\.xml)$/.test(
    name,
  )

/**
 * The first sheet of an .xlsx file (ECMA-376). Memory is bounded by `fileLimits`: files are unpacked within an
 * allowance, and only what was unpacked is handed on.
 *
 * @throws RosterFileError
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet> {
  const names = entriesOf(bytes).map(({ name }) => name)
  if (names.includes('xl/workbook.bin')) throw new RosterFileError('binaryExcel')
  if (!names.includes(workbookName)) throw new RosterFileError('otherOffice')
  const files = unpack(bytes, isRead)
  const sheetName = firstSheetOf(files)
  const xml = textOf(files, sheetName)
  const marks = marksOf(xml)
  if (marks.lastRow > fileLimits.rows) throw new RosterFileError('tooManyRows')
  if (marks.lastColumn >= fileLimits.columns) throw new RosterFileError('tooManyColumns')
  const others = Object.entries(files).filter(([name]) => name !== sheetName && !isOtherSheet(name))
  const first = await valuesOf({ ...Object.fromEntries(others), [sheetName]: strToU8(withoutBlanks(xml)) })
  return { rows: first.flatMap((values, i) => rowOf(values, i + 1, marks)) }
}

const isOtherSheet = (name: string): boolean => name.startsWith('xl/worksheets/')

function textOf(files: Record<string, Uint8Array>, name: string): string {
  const file = files[name]
  if (!file) throw new RosterFileError('damaged')
  return strFromU8(file)
}

/** Where the sheet that stands first in the workbook lies in its archive. */
function firstSheetOf(files: Record<string, Uint8Array>): string {
  const id = /<(?:\w+:)?sheet\b[^>]*?\b\w+:id="([^"]+)"/.exec(textOf(files, workbookName))?.[1]
  const relation = [...textOf(files, relationsName).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].find(
    ([tag]) => /\bId="([^"]+)"/.exec(tag)?.[1] === id,
  )
  const target = relation && /\bTarget="([^"]+)"/.exec(relation[0])?.[1]
  if (!target) throw new RosterFileError('damaged')
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** A number as its file writes it, so that no digit is lost in reading. */
interface Written {
  digits: string
}
type Value = string | boolean | Date | Written | null

/** Packed again without compression: what reads it then holds no more than was allowed. */
async function valuesOf(files: Record<string, Uint8Array>): Promise<Value[][]> {
  const stored = zipSync(files, { level: 0 })
  const buffer = stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength) as ArrayBuffer
  try {
    const values = await readSheet<Written>(buffer, { parseNumber: digits => ({ digits }) })
    return values as Value[][]
  } catch {
    throw new RosterFileError('damaged')
  }
}

function rowOf(values: Value[], row: number, marks: Marks): SheetRow[] {
  const width = Math.max(values.length, marks.widthOf.get(row) ?? 0)
  const cells = Array.from({ length: width }, (_, column) => {
    const mark = marks.at.get(`${lettersOf(column)}${row}`)
    const cell = cellOf(values[column] ?? null)
    return mark && !(mark === 'formula' && cell) ? { text: cell?.text ?? '', kind: mark } : cell
  })
  while (cells.length > 0 && !cells.at(-1)) cells.pop()
  return cells.length > 0 ? [{ row, cells }] : []
}

function cellOf(value: Value): Cell | undefined {
  if (value === null || value === '') return undefined
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { text: '', kind: 'cellError' }
      : { text: value.toISOString().slice(0, 10), kind: 'day' }
  if (typeof value === 'object') return { text: value.digits, kind: 'number' }
  const text = String(value)
  return text.trim() === '' ? undefined : { text, kind: 'text' }
}
