import * as v from 'valibot'
import { written } from './flaw'
import { AssessmentItem, HallSize } from './guidance'
import { PointId } from './point'
import { Day, Instant } from './time'

/** Made by the phone: an inspection begins where there may be no network. */
export const InspectionId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{16,40}$/))
/** Made by the phone once for what it says, so that saying it again is heard once. */
export const OperationId = InspectionId
/** Of an inspection and an item, or of a rating. */
export const FindingId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{16,40}(\.A\d{2})?$/))
/** Of a picture that is kept apart. */
export const PhotoId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/))

/** Who looks: the hall at itself, or those above it. */
export const InspectionLevel = v.picklist(['hall', 'county', 'city', 'province'])
export type InspectionLevel = v.InferOutput<typeof InspectionLevel>

/** What was seen of one item. Without a verdict nobody has looked: that is unknown, and not passed. */
export const Verdict = v.picklist(['met', 'notMet', 'notApplicable'])
export type Verdict = v.InferOutput<typeof Verdict>

const ItemCode = AssessmentItem.entries.code
const Note = written(300)
const Photos = v.pipe(v.array(PhotoId), v.maxLength(6))

/**
 * What a phone says of one item. `base` names the operation it has seen last, so that nothing is overwritten that it
 * has not seen.
 */
export const Operation = v.strictObject({
  operationId: OperationId,
  item: ItemCode,
  verdict: v.optional(Verdict),
  note: v.optional(Note),
  photos: v.optional(Photos),
  at: Instant,
  base: v.optional(OperationId),
})
export type Operation = v.InferOutput<typeof Operation>

/** How an item stands now, and the operations that led there, the newest last. */
export interface Look extends Omit<Operation, 'base' | 'item'> {
  /** The staff number of whoever said so. */
  by: string
  earlier: string[]
}

/** What an inspection is made of as it is worked on and kept. */
export interface Inspected {
  looks: Record<string, Look>
}

/** An operation that was said of something its sender had not seen, and how the item stands. */
export interface Conflict {
  operation: Operation
  stands: Look
}

/** What the phone tells of the inspection itself when it first reaches the network. */
export const Begun = v.strictObject({ at: Instant, size: HallSize, draw: v.optional(InspectionId) })
export type Begun = v.InferOutput<typeof Begun>

export const SyncInspection = v.strictObject({
  pointId: PointId,
  inspectionId: InspectionId,
  begun: Begun,
  operations: v.pipe(v.array(Operation), v.maxLength(74)),
})

/** Whoever answers for mending it, and until when. */
export const Assigned = v.strictObject({ item: ItemCode, responsible: v.optional(written(40)), dueOn: Day })
export type Assigned = v.InferOutput<typeof Assigned>

export const CloseInspection = v.strictObject({
  pointId: PointId,
  inspectionId: InspectionId,
  /** As it was seen: what a colleague has added since is looked at first. */
  version: v.number(),
  assigned: v.pipe(v.array(Assigned), v.maxLength(37)),
})

export interface Points {
  met: number
  notMet: number
  /** Of items nobody has looked at. */
  unknown: number
  /** Of all that apply to the hall. */
  total: number
}
export const Grade = v.picklist(['A', 'B', 'C', 'D'])
export type Grade = v.InferOutput<typeof Grade>
export interface Score extends Points {
  /** Of a hundred: if all that is unknown were not met, and if all were. Missing where nothing applies. */
  lowest?: number
  highest?: number
  /** Only where it is the same whatever is unknown. */
  grade?: Grade
  groups: ({ group: string } & Points)[]
}

/** What is found out to be wrong waits for the hall, then for whoever looks again, until it is closed. */
export const FindingState = v.picklist(['open', 'answered', 'appealed', 'closed', 'withdrawn'])
export type FindingState = v.InferOutput<typeof FindingState>

export const FindingAct = v.picklist(['answer', 'appeal', 'close', 'reopen', 'uphold', 'dismiss'])
export type FindingAct = v.InferOutput<typeof FindingAct>
export interface FindingStep {
  operationId: string
  act: FindingAct
  at: string
  /** The staff number. */
  by: string
  note?: string
  photos?: string[]
  /** The deadline there was when it was taken. */
  due?: string
}

export interface Finding {
  findingId: string
  pointId: string
  /** Of an inspection; a finding of a citizen's rating has none. */
  item?: string
  inspectionId?: string
  severity: AssessmentItem['severity']
  /** Who found it. */
  level: InspectionLevel | 'citizen'
  /** The staff number of the inspector, who does not decide on an appeal. */
  foundBy?: string
  openedOn: string
  /** Until then whoever it waits for has to act. */
  dueOn: string
  state: FindingState
  note?: string
  photos?: string[]
  steps: FindingStep[]
}

const OfFinding = { pointId: PointId, findingId: FindingId, operationId: OperationId, version: v.number() }
export const StepFinding = v.strictObject({ ...OfFinding, note: Note, photos: v.optional(Photos) })
export const RecheckFinding = v.strictObject({
  ...OfFinding,
  act: v.picklist(['close', 'reopen']),
  note: Note,
  photos: v.optional(Photos),
  /** Of one that is open again. */
  dueOn: v.optional(Day),
})
export const DecideAppeal = v.strictObject({
  ...OfFinding,
  act: v.picklist(['uphold', 'dismiss']),
  note: Note,
})
