import { largestRosterBytes, type RosterFileReason } from '../../../schemas/home-visit-roster'

/** A cell as its file holds it; what cannot be read as a value says why. */
export interface Cell {
  text: string
  /** `number` keeps the digits as written, which may be rounded; `day` is YYYY-MM-DD. */
  kind: 'text' | 'number' | 'day' | 'merged' | 'formula' | 'cellError'
}

export interface SheetRow {
  /** The first is 1. */
  row: number
  cells: (Cell | undefined)[]
}

/** The rows of a file that hold anything. */
export interface Sheet {
  rows: SheetRow[]
  /** The row from which a file of separated values can no longer be told apart. */
  brokenRow?: number
}

/** A file that cannot be read as a list, by its reason. */
export class RosterFileError extends Error {
  constructor(readonly reason: RosterFileReason) {
    super(reason)
  }
}

/** What is read of a file at most: a list of five thousand takes a tenth of each. */
export const fileLimits = {
  bytes: largestRosterBytes,
  unpackedBytes: 24 * 1024 * 1024,
  /** Titles and remarks above and below the list included. */
  rows: 5_100,
  columns: 60,
  cellCharacters: 200,
} as const

/** A, B … Z, AA: as spreadsheets name columns, the first being 0. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
