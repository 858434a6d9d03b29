import {
  mostMembers,
  type RosterColumn,
  type RosterProblem,
  type RosterReading,
} from '../../../schemas/home-visit-roster'
import { type Header, headerOf } from './column'
import { readDelimited } from './delimited'
import { type MemberCells, memberOf, type RosterRules } from './member'
import { fileLimits, lettersOf, RosterFileError, type Sheet, type SheetRow } from './sheet'
import { readWorkbook } from './workbook'

/** Rows between two reports of progress. */
const chunkRows = 250

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)
const zip = [0x50, 0x4b]
/** The container of Excel before 2007, and of whatever Excel has locked with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
]

/**
 * The rows of a list of travellers, .xlsx or separated values, by what the file is and not by what it is called.
 *
 * @throws RosterFileError where it is no such list
 */
export async function readSheetOf(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length === 0) throw new RosterFileError('empty')
  if (startsWith(bytes, compound)) throw new RosterFileError(isLocked(bytes) ? 'encrypted' : 'oldExcel')
  if (others.some(signature => startsWith(bytes, signature))) throw new RosterFileError('notTable')
  if (bytes.length > fileLimits.bytes) throw new RosterFileError('tooLarge')
  if (startsWith(bytes, zip)) return readWorkbook(bytes)
  if (isMarkup(bytes)) throw new RosterFileError('webPage')
  return readDelimited(bytes)
}

const isMarkup = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html|\?xml|table|meta|head)/i.test(
    String.fromCharCode(...bytes.subarray(0, 200).filter(byte => byte < 128)),
  )

/** Whether a compound file has the stream that holds a locked workbook (MS-OFFCRYPTO), by its name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])
  const last = Math.min(bytes.length, fileLimits.bytes) - name.length
  for (let at = 0; at <= last; at += 2)
    if (bytes[at] === name[0] && name.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

/**
 * Reads a unit's list: everybody in it, or every place that is wrong with its row, column and reason. After each few
 * hundred rows `onProgress` is told and awaited, so that a phone goes on drawing.
 *
 * @throws RosterFileError where the file is no such list at all
 */
export async function readRoster(
  bytes: Uint8Array,
  rules: RosterRules,
  onProgress: (done: number, total: number) => void | Promise<void> = () => {},
): Promise<RosterReading> {
  const { rows, brokenRow } = await readSheetOf(bytes)
  const header = headerOf(rows)
  if (!header) throw new RosterFileError('noHeader')
  const below = rows.filter(({ row }) => row > header.row)
  if (below.length > mostMembers) throw new RosterFileError('tooManyRows')
  if (below.length === 0 && brokenRow === undefined) throw new RosterFileError('noRows')
  const reading: RosterReading = {
    members: [],
    rows: [],
    problems: [...header.problems],
    ignored: header.ignored,
  }
  const seen = new Map<string, number>()
  if (header.problems.length === 0)
    for (let at = 0; at < below.length; at += chunkRows) {
      await onProgress(at, below.length)
      for (const row of below.slice(at, at + chunkRows)) addRow(reading, seen, row, header, rules)
    }
  if (brokenRow !== undefined) reading.problems.push({ row: brokenRow, reason: 'quote' })
  await onProgress(below.length, below.length)
  return reading
}

function addRow(
  reading: RosterReading,
  seen: Map<string, number>,
  { row, cells }: SheetRow,
  header: Header,
  rules: RosterRules,
): void {
  const ours: MemberCells = Object.fromEntries([...header.at].map(([column, at]) => [column, cells[at]]))
  const { member, found } = memberOf(ours, rules)
  const problems: RosterProblem[] = [
    ...found.map(one => ({ row, ...one, ...placeOf(header, one.column) })),
    ...outside(row, cells.length, header),
  ]
  const earlier = member && seen.get(`${member.idNumber} ${member.service}`)
  if (member && earlier !== undefined)
    problems.push({
      row,
      column: 'idNumber',
      ...placeOf(header, 'idNumber'),
      reason: 'duplicate',
      detail: String(earlier),
    })
  else if (member) seen.set(`${member.idNumber} ${member.service}`, row)
  reading.problems.push(...problems)
  if (!member || problems.length > 0) return
  reading.members.push(member)
  reading.rows.push(row)
}

function placeOf({ at }: Header, column: RosterColumn | undefined): { place?: string } {
  const index = column && at.get(column)
  return index === undefined ? {} : { place: lettersOf(index) }
}

/** Something to the right of the last title: a separator too many, or a cell pushed aside. */
const outside = (row: number, width: number, header: Header): RosterProblem[] =>
  width > header.width ? [{ row, place: lettersOf(width - 1), reason: 'outside' }] : []
