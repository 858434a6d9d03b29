import * as v from 'valibot'
import { RequestId } from './booking'
import { written } from './flaw'
import { AssessmentItem, HallSize, type Severity } from './guidance'
import { PointId } from './point'
import type { Text } from './text'
import { Day, Instant } from './time'

/** Made by the phone: an inspection begins where there may be no network. */
export const InspectionId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{16,40}$/))
/** Made by the phone once for what it says, so that saying it again is heard once. */
export const OperationId = InspectionId
/** Of an inspection and an item, or of a rating. */
export const FindingId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{16,40}(\.A\d{2})?$/))
/** Who looks: the hall at itself, or those above it. */
export const InspectionLevel = v.picklist(['hall', 'county', 'city', 'province'])
export type InspectionLevel = v.InferOutput<typeof InspectionLevel>

/** What was seen of one item. Without a verdict nobody has looked: that is unknown, and not passed. */
export const Verdict = v.picklist(['met', 'notMet', 'notApplicable'])
export type Verdict = v.InferOutput<typeof Verdict>

export const ItemCode = AssessmentItem.entries.code
const Note = written(300)
/**
 * What a phone says of one item. `base` names the operation it has seen last, so that nothing is overwritten that it
 * has not seen.
 */
export const Operation = v.strictObject({
  operationId: OperationId,
  item: ItemCode,
  verdict: v.optional(Verdict),
  note: v.optional(Note),
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

/** How findings and grades are reckoned, by the edition of the day an inspection begins. */
export interface InspectionRules {
  /** How many days a hall has to mend what was found, by how serious it is; and the longest that anybody may give. */
  mendDays: Record<Severity, number>
  mostMendDays: number
  /** How long whoever found it may take to look again at what was answered. */
  recheckDays: number
  /** How long a hall may take to appeal. */
  appealDays: number
  /** After a deadline the next above is told at once, and each further one so many days later. */
  escalationStepDays: number
  /** From the best: so many points of a hundred at least, and so many blockers at most; else the last grade. */
  grades: { grade: Grade; from: number; mostBlockers: number }[]
  lastGrade: Grade
}

/** What an inspection is made of as it is worked on and kept. */
export interface Inspected {
  looks: Record<string, Look>
  /** Missing where it is from before editions held them. */
  rules?: InspectionRules
}

/** An operation that was said of something its sender had not seen, and how the item stands. */
export interface Conflict {
  operation: Operation
  /** Missing where nobody had said anything before the inspection was closed. */
  stands?: Look
}

/** What the phone tells of the inspection itself when it first reaches the network. */
export const Begun = v.strictObject({
  at: Instant,
  size: HallSize,
  /** By which draw, of one that nobody was told of. */
  draw: v.optional(RequestId),
})
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
  requestId: string
  act: FindingAct
  at: string
  /** The staff number. */
  by: string
  note?: string
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
  steps: FindingStep[]
  /** By which it was opened, and goes on; missing where it is from before editions held them. */
  rules?: InspectionRules
}

/** `requestId` is made once for what is said; `version` is the finding as it was seen. */
const OfStep = {
  pointId: PointId,
  findingId: FindingId,
  requestId: RequestId,
  version: v.number(),
  note: Note,
}
export const StepFinding = v.strictObject(OfStep)
export const RecheckFinding = v.strictObject({
  ...OfStep,
  act: v.picklist(['close', 'reopen']),
  /** Of one that is open again. */
  dueOn: v.optional(Day),
})
export const DecideAppeal = v.strictObject({ ...OfStep, act: v.picklist(['uphold', 'dismiss']) })

export const OfInspection = v.strictObject({ pointId: PointId, inspectionId: InspectionId })

/** What an inspection asks, as the standard of the day it began says it. */
export type Asked = Pick<
  AssessmentItem,
  'code' | 'group' | 'text' | 'points' | 'methods' | 'severity' | 'from'
>

/** One inspection of a hall in a line. */
export interface InspectionHead {
  inspectionId: string
  pointId: string
  level: InspectionLevel
  status: 'open' | 'closed'
  begunAt: string
  closedAt?: string
  /** Nobody was told before. */
  unannounced?: true
  inspector: string
  score: Score
}
/** A photo of what was seen of an item; its bytes are told by a link of its own. */
export interface InspectionPhoto {
  photoId: string
  item: string
  at: string
  /** Of what the hall answers to what was found. */
  ofAnswer?: true
}
export interface InspectionView extends InspectionHead, Inspected {
  size: HallSize
  /** By which edition of the standard. */
  standard?: string
  asked: Asked[]
  /** Names by staff number of whoever has worked on it. */
  people: Record<string, string>
  version: number
  photos: InspectionPhoto[]
  findings: FindingView[]
}
export interface Synced {
  inspection: InspectionView
  conflicts: Conflict[]
}

/** A finding as staff see it, with what the caller may do with it now. */
export interface FindingView extends Omit<Finding, 'foundBy' | 'steps' | 'rules'> {
  version: number
  /** What the item asks. */
  text?: Text
  /** Of a rating, why. */
  reasons?: string[]
  responsible?: string
  inspector?: string
  steps: (Omit<FindingStep, 'by' | 'requestId'> & { by: string })[]
  may: FindingAct[]
  waitsFor: InspectionLevel
  escalatedTo?: InspectionLevel
  /** Whom it reaches next, and when. */
  next?: { to: InspectionLevel; on: string }
}
export interface Findings {
  findings: FindingView[]
  /** How many there are; the most pressing are told. */
  total: number
}

export const DrawInspections = v.strictObject({
  requestId: RequestId,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  everyDays: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(180)),
})
/** Halls that were drawn, with what anybody needs to draw again. */
export interface InspectionDraw {
  drawId: string
  at: string
  by: string
  day: string
  seed: string
  count: number
  everyDays: number
  halls: { pointId: string; since: string; open: number }[]
  drawn: { pointId: string; inspectionId?: string }[]
}
