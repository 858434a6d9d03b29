import * as v from 'valibot'
import { VisitId } from './home-visit'
import { largestRosterBytes, type RosterFileReason, type RosterProblem } from './home-visit-roster'
import { DivisionCode } from './point'
import { Language, type Text } from './text'

/*
 * The list of travellers of a unit's request (名册): a file that is put into the bucket, read there, and kept when
 * everything in it is right.
 */

/** Files that one request may send. */
export const mostAttempts = 60
/** Travellers of one answer, and problems that are told at most. */
export const membersAtOnce = 50
export const mostProblems = 200

const RosterId = v.pipe(v.string(), v.uuid())
export const OfRoster = v.strictObject({ visitId: VisitId })
export const OfDivisionRoster = v.strictObject({ divisionCode: DivisionCode, visitId: VisitId })
export const BeginRoster = v.strictObject({
  visitId: VisitId,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestRosterBytes)),
})
export const BeginDivisionRoster = v.strictObject({ divisionCode: DivisionCode, ...BeginRoster.entries })
export const OfAttempt = v.strictObject({ visitId: VisitId, rosterId: RosterId })
export const OfDivisionAttempt = v.strictObject({ divisionCode: DivisionCode, ...OfAttempt.entries })
const from = v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}$/)))
export const OfMembers = v.strictObject({ visitId: VisitId, from })
export const OfDivisionMembers = v.strictObject({ divisionCode: DivisionCode, visitId: VisitId, from })
export const OfTemplate = v.strictObject({ kind: v.picklist(['xlsx', 'csv']), language: Language })
export type TemplateKind = v.InferOutput<typeof OfTemplate>['kind']

/** Where a phone puts the bytes of a list, and with which headers. */
export interface RosterUpload {
  rosterId: string
  url: string
  headers: Record<string, string>
  validSeconds: number
}

/** `reading` the file, then `comparing` it with all other requests. */
export type AttemptStage = 'reading' | 'comparing'

/** A file that was sent and is not the list, or not yet. */
export interface RosterAttempt {
  rosterId: string
  /** `awaited`: its bytes; `stopped`: nothing has been heard of it for minutes. */
  state: 'awaited' | 'reading' | 'stopped' | 'refused'
  at: string
  stage: AttemptStage
  done: number
  total: number
  /** Why it is no list at all. */
  fileReason?: RosterFileReason
  /** The first of them; `problemCount` is how many there are. */
  problems: RosterProblem[]
  problemCount: number
}

/** What counts: the list as it was kept. */
export interface RosterSum {
  at: string
  /** Rows, and the people in them: somebody may ask for two things. */
  members: number
  persons: number
  photos: { ready: number; lacking: number; unknown: number }
  services: { code: string; name: Text; members: number }[]
  /** Titles of columns that nothing was read from. */
  ignored: string[]
}

export interface RosterView {
  kept?: RosterSum
  attempt?: RosterAttempt
  /** More people than so many make a group, by the campaign. */
  moreThan: number
  /** Whether the list can still be changed. */
  isOpen: boolean
}

/** A traveller, masked, with what he has to have ready. */
export interface RosterMemberView {
  /** His row in the file. */
  row: number
  name: string
  idNumber: string
  service: string
  age?: number
  hasPhoto?: boolean
  /** Which of the lists is his. */
  list: number
}

/** What some travellers of the same service have to have ready, as far as their numbers tell. */
export interface MemberList {
  service: string
  /** In the order of the checklist; what is done at the counter is done on the spot. */
  materials: string[]
  /** Questions whose answers may add something. */
  openQuestions: number
  /** The answers as a link to the checklist carries them, without anybody's age. */
  given: string
}

export interface RosterMembers {
  total: number
  members: RosterMemberView[]
  lists: MemberList[]
  named: {
    services: { code: string; name: Text }[]
    materials: { code: string; name: Text; isBrought: boolean }[]
  }
}

/** What staff read of a unit's list; of one that they send for who telephones, what its contact would read. */
export interface ReviewedRoster extends RosterView {
  /** Nobody signed up on a phone of his own. */
  byPhone: boolean
  /** People of the list who have come to stand in another request that still goes on. */
  elsewhere: number
}

/** A file to be filled in; its bytes in base64. */
export interface RosterTemplate {
  fileName: string
  base64: string
}
