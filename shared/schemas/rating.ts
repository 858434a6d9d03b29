import * as v from 'valibot'
import { BookingId } from './booking'
import type { Text } from './text'

/** The five levels of the national review of government services (GB/T 39735), from best to worst. */
export const RatingLevel = v.picklist([
  'verySatisfied',
  'satisfied',
  'neutral',
  'dissatisfied',
  'veryDissatisfied',
])
export type RatingLevel = v.InferOutput<typeof RatingLevel>

export const ReasonCode = v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,20}$/))
/** Why somebody is content or not. */
export interface RatingReason {
  code: string
  name: Text
  of: 'good' | 'bad'
}

export const RateVisit = v.strictObject({
  bookingId: BookingId,
  level: RatingLevel,
  reasons: v.pipe(v.array(ReasonCode), v.maxLength(6)),
})

/** What a citizen has said of a visit, and what the hall has answered. */
export interface Rating {
  level: RatingLevel
  reasons: string[]
  at: string
  reply?: { note: string; on: string }
}
export interface VisitRating {
  rating?: Rating
  /** The visit is over and has not been rated. */
  mayRate: boolean
}

/** Months taken together until they hold enough that nobody is recognised. */
export interface RatingGroup {
  from: string
  to: string
  count: number
  levels: Record<RatingLevel, number>
  reasons: Record<string, number>
}
export interface RatingMonth {
  month: string
  levels: Partial<Record<RatingLevel, number>>
  reasons: Record<string, number>
}
