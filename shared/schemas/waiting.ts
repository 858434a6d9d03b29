import * as v from 'valibot'
import { type Booking, BookingId, CreateBooking } from './booking'
import { Day, Instant } from './time'

const { slotAt: _, ...form } = CreateBooking.entries

/** The form of a booking, for a day that is full; or for one time of it alone. */
export const JoinWaiting = v.strictObject({ ...form, day: Day, wishedAt: v.optional(Instant) })
export type JoinWaiting = v.InferOutput<typeof JoinWaiting>

/** Its number is made as a booking's is. */
export const OfWaiting = v.strictObject({ waitingId: BookingId })

/**
 * Why somebody waits no more: he has taken a place, has left, has booked such an errand elsewhere, has twice not
 * answered, or the day is over.
 */
export const waitingEnds = ['booked', 'left', 'elsewhere', 'unanswered', 'over'] as const
export type WaitingEnd = (typeof waitingEnds)[number]

/** Somebody's place in a line, as he sees it himself. */
export interface WaitingView {
  waitingId: string
  services: string[]
  pointId: string
  day: string
  wishedAt?: string
  /** How many his errand takes: fewer that come free go to others. */
  places: number
  /** Who else of the line comes before him, as of now. */
  ahead?: number
  /** `isHeld`: kept for him until then; else whoever comes first has it. */
  offer?: { slotAt: string; expiresAt: string; isHeld: boolean }
  /** Whether a message would bring him to the next offer. */
  isTold: boolean
  ended?: WaitingEnd
  bookingId?: string
}

/** `free`: there is a place at this time, and nothing to wait for. */
export type JoinedWaiting = { outcome: 'joined'; waiting: WaitingView } | { outcome: 'free'; slotAt: string }

/** `over`: the place is no more; the person waits on, where he still does. */
export type WaitingAcceptance = { outcome: 'booked'; booking: Booking } | { outcome: 'over' }
