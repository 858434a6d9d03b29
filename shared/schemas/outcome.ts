import * as v from 'valibot'
import { PointId } from './point'
import { Day } from './time'

/** What became of recommendations, in numbers. */
export const OutcomeCounts = v.strictObject({
  /** Offers made … */
  offered: v.number(),
  /** … those of which WeChat accepted a message, and those of which it said that it arrived. */
  sent: v.number(),
  delivered: v.number(),
  opened: v.number(),
  accepted: v.number(),
  refused: v.number(),
  expired: v.number(),
  /** Minutes from door to counter that those who accepted were promised to save … */
  predictedMinutes: v.number(),
  /** … how many of their visits could be measured in both halls afterwards, and what those have saved. */
  judged: v.number(),
  realisedMinutes: v.number(),
})
export type OutcomeCounts = v.InferOutput<typeof OutcomeCounts>

/** Of those that one point's people were sent on a day. */
export const Outcome = v.strictObject({ day: Day, ...OutcomeCounts.entries })
export type Outcome = v.InferOutput<typeof Outcome>

/** Of those that one point's people were sent on several days. */
export const PointOutcome = v.strictObject({ pointId: PointId, ...OutcomeCounts.entries })
export type PointOutcome = v.InferOutput<typeof PointOutcome>
