import { strToU8, zipSync } from 'fflate'
import { lettersOf } from '../../../../../shared/domain/home-visit/roster/sheet'

/** A cell as a workbook writes it. */
export type Written =
  | string
  | undefined
  | { number: string }
  /** A number that is shown as a date. */
  | { serial: number }
  | { formula: string; result?: string }
  | { error: string }

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

function cellXml(cell: Written, address: string): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if ('number' in cell) return `<c r="${address}"><v>${cell.number}</v></c>`
  if ('serial' in cell) return `<c r="${address}" s="1"><v>${cell.serial}</v></c>`
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`
  const result = cell.result === undefined ? '' : `<v>${escaped(cell.result)}</v>`
  return `<c r="${address}" t="str"><f>${escaped(cell.formula)}</f>${result}</c>`
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export function sheetXml(rows: readonly (readonly Written[])[], merged: readonly string[] = []): string {
  const data = rows
    .map((cells, i) => {
      const inside = cells.map((cell, column) => cellXml(cell, `${lettersOf(column)}${i + 1}`)).join('')
      return inside === '' ? '' : `<row r="${i + 1}">${inside}</row>`
    })
    .join('')
  const merges = merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')
  return `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${
    merges && `<mergeCells count="${merged.length}">${merges}</mergeCells>`
  }</worksheet>`
}

/** The parts of a workbook with one sheet; style 1 is a date. */
export const workbookParts = (sheet: string): Record<string, string> => ({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': sheet,
})

export const zipped = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

export const workbook = (rows: readonly (readonly Written[])[], merged: readonly string[] = []): Uint8Array =>
  zipped(workbookParts(sheetXml(rows, merged)))

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

export const separated = (rows: readonly (readonly (string | undefined)[])[], delimiter = ','): Uint8Array =>
  strToU8(rows.map(cells => cells.map(cell => quoted(cell ?? '')).join(delimiter)).join('\r\n'))
