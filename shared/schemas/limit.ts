import * as v from 'valibot'
import { countIn } from './flaw'
import { PointId } from './point'
import { Reason } from './reason'

/** Every number within what still lets a family book, and still keeps somebody from booking a hall. */
export const LimitNumbers = v.strictObject({
  live: countIn(5, 100),
  madeADay: countIn(5, 200),
  cancelledADay: countIn(1, 100),
  movedADay: countIn(1, 200),
  lines: countIn(1, 20),
  backAfterMinutes: countIn(0, 24 * 60),
  backWithinMinutes: countIn(0, 24 * 60),
  accountTriesADay: countIn(10, 10_000),
  deviceTriesADay: countIn(50, 100_000),
  addressTriesADay: countIn(100, 1_000_000),
  missed: countIn(1, 20),
  missedDays: countIn(30, 365),
  pauseDays: countIn(1, 365),
  exemptAge: countIn(50, 120),
  messageSaves: countIn(0, 240),
  messageWaitSaves: countIn(0, 240),
})
export type Limits = v.InferOutput<typeof LimitNumbers>

export const PutLimits = v.strictObject({
  version: countIn(0, 1_000_000),
  limits: LimitNumbers,
  reason: Reason,
})
export interface LimitsView {
  version: number
  limits: Limits
}

/** Said at a counter, with the document in sight. */
export const FreeApplicant = v.strictObject({
  pointId: PointId,
  idNumber: v.pipe(v.string(), v.minLength(5), v.maxLength(80)),
  /** His certificate of disability was seen: what he misses pauses him no more. */
  isDisabled: v.optional(v.boolean()),
  reason: Reason,
})
/** How many bookings have ended, and how many missed visits are forgotten. */
export interface FreedApplicant {
  freed: number
  missed: number
}
