import { lettersOf } from './sheet'

/** What of a sheet's XML no value tells: cells that are worked out, broken or joined, and how far it reaches. */
export interface Marks {
  /** By address, like B7. A formula that has its result beside it counts as that result. */
  at: Map<string, 'merged' | 'formula' | 'cellError'>
  widthOf: Map<number, number>
  lastRow: number
  /** The first is 0. */
  lastColumn: number
}

const cellPattern = /<(?:\w+:)?c\b([^>]*?)(\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const addressPattern = /\br="([A-Z]{1,3})(\d{1,7})"/
const mergePattern = /<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g
const mostMarked = 20_000

export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const hasValue = (inside: string): boolean => /<(?:\w+:)?(v|t)\b[^>/]*>[^<]/.test(inside)

export function marksOf(xml: string): Marks {
  const marks: Marks = { at: new Map(), widthOf: new Map(), lastRow: 0, lastColumn: -1 }
  for (const [, attributes = '', , inside = ''] of xml.matchAll(cellPattern)) {
    const [, letters = '', digits = ''] = addressPattern.exec(attributes) ?? []
    if (!letters || inside === '') continue
    const isError = /\bt="e"/.test(attributes)
    const isFormula = /<(?:\w+:)?f\b/.test(inside)
    if (!isError && !isFormula && !hasValue(inside)) continue
    reach(marks, columnOf(letters), Number(digits))
    if (isError || isFormula) marks.at.set(`${letters}${digits}`, isError ? 'cellError' : 'formula')
  }
  for (const [, from = '', first = '', to = '', last = ''] of xml.matchAll(mergePattern))
    markMerged(marks, [columnOf(from), Number(first)], [columnOf(to), Number(last)])
  return marks
}

function reach(marks: Marks, column: number, row: number): void {
  marks.lastRow = Math.max(marks.lastRow, row)
  marks.lastColumn = Math.max(marks.lastColumn, column)
  marks.widthOf.set(row, Math.max(marks.widthOf.get(row) ?? 0, column + 1))
}

/** The cells that a merged one has swallowed; the one that kept its value is marked too. */
function markMerged(marks: Marks, from: [number, number], to: [number, number]): void {
  const [firstColumn, firstRow] = from
  const lastColumn = Math.min(to[0], Math.max(marks.lastColumn, firstColumn))
  const lastRow = Math.min(to[1], Math.max(marks.lastRow, firstRow))
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++)
      if (marks.at.size < mostMarked) {
        marks.at.set(`${lettersOf(column)}${row}`, 'merged')
        marks.widthOf.set(row, Math.max(marks.widthOf.get(row) ?? 0, column + 1))
      }
}

/** Cells with a format and nothing in them reach to the last row of many a sheet, and hold nothing. */
export const withoutBlanks = (xml: string): string =>
  xml.replace(cellPattern, (cell, _attributes: string, _rest: string, inside = '') =>
    inside === '' || !/<(?:\w+:)?(v|is|f)\b/.test(inside) ? '' : cell,
  )
