/** The columns of a unit's list of travellers, in the order of the template. */
export const rosterColumns = ['name', 'idNumber', 'birthDay', 'phone', 'service', 'photo'] as const
export type RosterColumn = (typeof rosterColumns)[number]

/** One traveller of a unit, cleaned and checked. */
export interface RosterMember {
  name: string
  idNumber: string
  /** Missing where the document's number names none and nobody has written it. */
  birthDay?: string
  phone: string
  /** Its code. */
  service: string
  /** Whether a photo by the standard is at hand; unknown where nobody has said. */
  hasPhoto?: boolean
}

/** Most people of one list, and of one file. */
export const mostMembers = 5_000
export const largestRosterBytes = 4 * 1024 * 1024

/** Why a file cannot be read as a list at all. */
export const rosterFileReasons = [
  'empty',
  'tooLarge',
  'encrypted',
  'oldExcel',
  'binaryExcel',
  'webPage',
  'notTable',
  'otherOffice',
  'damaged',
  'expands',
  'tooManyRows',
  'tooManyColumns',
  'encoding',
  'noHeader',
  'noRows',
  // Of a list that could be read:
  'tooFew',
  'noRoom',
  'closed',
] as const
export type RosterFileReason = (typeof rosterFileReasons)[number]

/** Why a cell or a row cannot be right. */
export const rosterReasons = [
  'missingColumn',
  'duplicateColumn',
  'quote',
  'outside',
  'merged',
  'formula',
  'cellError',
  'tooLong',
  'missing',
  'nameCharacter',
  'nameTooShort',
  'nameTooLong',
  'nameOrder',
  'numberRounded',
  'idMistyped',
  'idLength',
  'idFifteen',
  'idBirth',
  'idUnborn',
  'idOtherService',
  'birthUnreadable',
  'birthMismatch',
  'birthFuture',
  'phone',
  'service',
  'photo',
  'duplicate',
  'elsewhere',
] as const
export type RosterReason = (typeof rosterReasons)[number]

/** What is wrong at one place of a file. */
export interface RosterProblem {
  /** As the person's own program numbers them, the first 1. */
  row: number
  column?: RosterColumn
  /** The column's letters or its title in the file, where it is none of ours. */
  place?: string
  reason: RosterReason
  /** A character, an earlier row, or a few characters of what was not understood. */
  detail?: string
}

export interface RosterReading {
  members: RosterMember[]
  /** The row of each of them. */
  rows: number[]
  problems: RosterProblem[]
  /** Titles of columns that nothing is read from. */
  ignored: string[]
}
