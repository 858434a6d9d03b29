import * as v from 'valibot'
import type { MessageReason, MessageState } from './delivery'
import { PointId } from './point'
import type { Text } from './text'
import { Day } from './time'

/** A message as the staff of its hall see it: what it was for and what became of it, and not to whom it went. */
export interface StaffMessage {
  messageId: string
  /** The purpose of its template, or what it tells where several things are told by one. */
  purpose: string
  state: MessageState
  reason?: MessageReason
  at: string
  closedAt?: string
  usefulUntil: string
  /** The booking it is about, whose page says who that is. */
  bookingId?: string
  /** Whether it may be tried again. */
  mayResend: boolean
}

export type MessageCounts = Partial<Record<MessageState, number>>

/** Whom each kind of message has reached: of so many written, so many by WeChat; the others stand in the app alone. */
export interface Reach {
  /** The purpose of its template. */
  purpose: string
  written: number
  /** WeChat says that they have arrived. */
  delivered: number
  /** WeChat has accepted them, and has not said more. */
  accepted: number
  /** Nothing brings them to their reader but himself: no channel, or WeChat would not. */
  appOnly: number
}

/** A hall's messages of a day, the newest first; of very many the newest. */
export interface PointMessages {
  counts: MessageCounts
  reach: Reach[]
  messages: StaffMessage[]
}

/** Halls, and counties where home visits are concerned, of which anything was written on a day. */
export interface ScopeMessages {
  total: MessageCounts
  reach: Reach[]
  places: { place: string; name: Text; isPoint: boolean; counts: MessageCounts }[]
}

export const OfMessages = v.strictObject({ day: Day })
export const OfPointMessages = v.strictObject({ pointId: PointId, day: Day })
export const ResendMessage = v.strictObject({
  pointId: PointId,
  day: Day,
  messageId: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
})
