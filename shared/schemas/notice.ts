import * as v from 'valibot'
import type { ApplicantClass } from './applicant-class'
import { ServiceCode } from './code'
import type { Setting, Takes, Together, Wording } from './edition'
import { FactName, FactValue, type Option, type Question } from './fact'
import type { Fee } from './fee'
import { written } from './flaw'
import type { AssessmentItem, InspectionRule, Norm, ZoneStandard } from './guidance'
import type { Guide } from './guide'
import type { Material } from './material'
import type { PlaceRule } from './place'
import { PointId } from './point'
import type { Rule } from './rule'
import type { Referral, Service } from './service'
import { type Language, Text } from './text'
import { Day, Instant } from './time'

/** `2026-03` is the third notice begun in 2026. */
export const NoticeNumber = v.pipe(v.string(), v.regex(/^\d{4}-\d{2,3}$/))

/** The kinds of facts a notice consists of. Their schemas lie apart, for most phones never write one. */
export interface EntryValues {
  service: Service
  rule: Rule
  material: Material
  fee: Fee
  question: Question
  applicantClass: ApplicantClass
  referral: Referral
  guide: Guide
  together: Together
  takes: Takes
  wording: Wording
  setting: Setting
  /** The guidance standard: its zones, what it rests on, and what halls are judged by. */
  zone: ZoneStandard
  norm: Norm
  assessmentItem: AssessmentItem
  inspectionRule: InspectionRule
}
export const entryKinds = [
  'service',
  'rule',
  'material',
  'fee',
  'question',
  'applicantClass',
  'referral',
  'guide',
  'together',
  'takes',
  'wording',
  'setting',
  'zone',
  'norm',
  'assessmentItem',
  'inspectionRule',
] as const satisfies (keyof EntryValues)[]
export const EntryKind = v.picklist(entryKinds)
export type EntryKind = keyof EntryValues
export type EntryValue<K extends EntryKind = EntryKind> = EntryValues[K]
/** What an entry is called among those of its kind: a question by its fact, a zone by itself, the others by their code. */
export function ownCode(value: EntryValue): string {
  if ('code' in value) return value.code
  return 'fact' in value ? value.fact : value.zone
}
/** `order` is the place among those of its kind. */
export type Entry<K extends EntryKind = EntryKind> = {
  [Kind in K]: { kind: Kind; code: string; order: number; value: EntryValue<Kind> }
}[K]

/** A draft is written; what is submitted waits for a second person; what is issued stays as it is for ever. */
export const NoticeStatus = v.picklist(['draft', 'submitted', 'issued', 'discarded'])
export type NoticeStatus = v.InferOutput<typeof NoticeStatus>

/** Where a notice stands on a day: `replaced` was in force earlier, or never came into force. */
export type NoticePhase = 'draft' | 'submitted' | 'discarded' | 'coming' | 'inForce' | 'replaced'

/**
 * The paper of the province behind a notice, by its name and number, and why it is issued: in Chinese, as they stand
 * on the paper. What is urgent may be issued before the paper has a number.
 */
export const NoticeDocument = v.strictObject({
  name: written(120),
  number: v.optional(written(60)),
  reason: written(300),
})
export type NoticeDocument = v.InferOutput<typeof NoticeDocument>

/** A notice as staff see it. Names are missing where it came with the deployment and nobody wrote it. */
export interface NoticeView {
  number: string
  phase: NoticePhase
  /** The notice it was drafted from. */
  base?: string
  /** The first day it is followed; a draft may not have one yet, and one that is urgent gets it when it is issued. */
  effectiveFrom?: string
  document?: NoticeDocument
  /** Followed from the moment it is issued on. */
  urgent?: true
  /** The day before which it ends by itself: then the one that was coming begins. */
  until?: string
  /** Of a draft: the day on which its base begins, where that is still to come. Until then it cannot. */
  waitsFor?: string
  /** Grows with every change of a draft. */
  version: number
  /** SHA-256 over all entries, from submission on. */
  hash?: string
  authors: string[]
  submitter?: string
  approver?: string
  submittedAt?: string
  issuedAt?: string
  /** Why it was given back to its authors. */
  remark?: string
  /** What the caller may do with it now. */
  may: NoticeAction[]
  /** How far its booked citizens have been told. */
  telling?: NoticeTelling
}
/** What could not wait, on top of the edition in force, and by name what the coming one changes too. */
export interface UrgentDraft {
  notice: NoticeView
  carried: Text[]
  met: Text[]
}
export type NoticeAction = 'edit' | 'submit' | 'discard' | 'return' | 'issue'
export interface NoticeTelling {
  told: number
  looked: number
  done: boolean
}

export interface EntryHead {
  code: string
  name: Text
  /** Of a rule, the services it is for. */
  note?: string
  /** Of a question, what can be answered. */
  options?: Pick<Option, 'value' | 'label'>[]
  /** What the draft makes of it; missing where it says what its base says. */
  change?: EntryChange['change']
  /** The languages in which something of it is still to be said. */
  toCome?: Language[]
}
/** One entry of a draft, with the version of the draft it was read from. */
export interface EntryView {
  version: number
  entry: Entry
  change?: 'added' | 'changed'
}

/** What a checklist says of one thing: a material, a fee, or the service itself. */
export const LineKind = v.picklist(['service', 'material', 'fee'])
export type LineKind = v.InferOutput<typeof LineKind>
export const FieldValue = v.union([Text, v.array(Text), v.string(), v.number(), v.boolean()])
export type FieldValue = v.InferOutput<typeof FieldValue>
export const Line = v.strictObject({
  kind: LineKind,
  code: v.string(),
  name: Text,
  fields: v.record(v.string(), FieldValue),
})
export type Line = v.InferOutput<typeof Line>

const Reason = v.array(
  v.strictObject({ fact: FactName, op: v.picklist(['lt', 'gte', 'eq']), value: FactValue }),
)
const lineOf = { of: LineKind, code: v.string(), name: Text }
export const FieldChange = v.strictObject({
  field: v.string(),
  before: v.optional(FieldValue),
  after: v.optional(FieldValue),
})
export type FieldChange = v.InferOutput<typeof FieldChange>
/** One difference between two checklists. `perhaps`: a material that depends on something not asked before. */
export const Change = v.variant('kind', [
  v.strictObject({ kind: v.literal('added'), ...lineOf, fields: v.record(v.string(), FieldValue) }),
  v.strictObject({ kind: v.literal('dropped'), ...lineOf }),
  v.strictObject({ kind: v.literal('changed'), ...lineOf, fields: v.array(FieldChange) }),
  v.strictObject({ kind: v.literal('perhaps'), ...lineOf, reason: Reason }),
])
export type Change = v.InferOutput<typeof Change>

/** A change as it meets the applicants of one service; without classes, all of them. */
export interface ServiceChange {
  service: string
  name: Text
  changes: { change: Change; classes?: string[] }[]
}
/** An entry that was touched, so that an approver sees everything that is different. */
export interface EntryChange {
  kind: EntryKind
  code: string
  name: Text
  change: 'added' | 'dropped' | 'changed'
  fields: string[]
  /** In words, of what no checklist tells. */
  said: SaidChange[]
}
/** `name` is what the field is called, where that is content too; of where a service may be done, its rules. */
export type SaidChange = FieldChange & { name?: Text; places?: PlacesChange }
/** The rules in their order, with what their codes are called: answers by fact and value, divisions and halls. */
export interface PlacesChange {
  before: PlaceRule[]
  after: PlaceRule[]
  answers: Record<string, Text>
  names: Record<string, Text>
}
export interface NoticeChanges {
  /** The day looked at, and the days from the first one on which a rule or fee of either notice turns. */
  day: string
  days: string[]
  services: ServiceChange[]
  entries: EntryChange[]
}

/** An issued notice as everybody may read of it. */
export interface Edition {
  number: string
  phase: Extract<NoticePhase, 'coming' | 'inForce' | 'replaced'>
  effectiveFrom: string
  /** What it was compared with; the first of all has none. */
  base?: string
  /** By which document; none where it came with the deployment. */
  document?: Pick<NoticeDocument, 'name' | 'number'>
}
export interface EditionChanges extends Edition {
  /** From which day on which services ask for something else. */
  days: { day: string; services: ServiceChange[] }[]
  /** What else is said otherwise. */
  entries: EntryChange[]
  /** What the classes of applicants named in it are called. */
  classes: { code: string; name: Text }[]
}

/** Of whom and for what a notice has lists. */
export interface NoticeChoices {
  services: Pick<Service, 'code' | 'name' | 'audience'>[]
  classes: Pick<ApplicantClass, 'code' | 'name' | 'audiences'>[]
}

/** What a notice has changed in the list of one who had booked before. */
export const ChecklistChange = v.strictObject({
  number: NoticeNumber,
  at: Instant,
  changes: v.array(Change),
})
export type ChecklistChange = v.InferOutput<typeof ChecklistChange>

export const OfNotice = v.strictObject({ number: NoticeNumber })
export const OfNoticeDay = v.strictObject({ number: NoticeNumber, day: v.optional(Day) })
export const OfCard = v.strictObject({
  number: NoticeNumber,
  service: ServiceCode,
  applicantClass: v.string(),
  day: Day,
})
export const OfEntries = v.strictObject({ number: NoticeNumber, kind: EntryKind })
export const OfEntry = v.strictObject({
  number: NoticeNumber,
  kind: EntryKind,
  code: v.pipe(v.string(), v.maxLength(64)),
})
/** Every change names the version it has seen, so that nobody overwrites a colleague unseen. */
export const UpdateNotice = v.strictObject({
  number: NoticeNumber,
  version: v.number(),
  effectiveFrom: v.optional(Day),
  document: v.optional(NoticeDocument),
  urgent: v.optional(v.boolean()),
})
export const UpdateEntry = v.strictObject({ ...OfEntry.entries, version: v.number(), value: v.unknown() })
export const OfVersionedEntry = v.strictObject({ ...OfEntry.entries, version: v.number() })
export const SubmitNotice = v.strictObject({ number: NoticeNumber, version: v.number() })
export const ReturnNotice = v.strictObject({
  number: NoticeNumber,
  remark: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(200)),
})
/** The approver names the content he has read: what was changed since has another hash. */
export const IssueNotice = v.strictObject({ number: NoticeNumber, hash: v.string() })
export const OfPointNotice = v.strictObject({ pointId: PointId, number: NoticeNumber })

/** A notice as one point sees it. */
export interface PointNotice {
  notice: NoticeView
  acknowledged?: { at: string; by: string }
  /** When the caller has said that he has read it. */
  readAt?: string
}
/** Whether a clerk of a point has read a notice, and when. */
export interface ClerkReading {
  name: string
  readAt?: string
}
export interface PointAcknowledgement {
  pointId: string
  acknowledged?: { at: string; by: string }
}
