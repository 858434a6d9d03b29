import * as v from 'valibot'
import type { MessageState } from './delivery'

/** A message as its own reader finds it in the app. */
export interface OwnMessage {
  messageId: string
  /** What kind it is: the purpose of its template, or what else that tells. */
  purpose: string
  /** What it says, by the names of its lines, in the language it was written in. */
  fields: { name: string; text: string }[]
  /** What a tap opens. */
  page: string
  at: string
  usefulUntil: string
  state: MessageState
  isRead: boolean
}

const MessageId = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
export const ReadOwnMessages = v.strictObject({
  messageIds: v.pipe(v.array(MessageId), v.maxLength(100)),
})

/** Of what is kept of a person, how much; and what stands in the way of deleting it. */
export interface OwnData {
  devices: number
  bookings: number
  visits: number
  messages: number
  /** Bookings that are still to come, and requests that are not over: they have to be ended first. */
  openBookings: number
  openVisits: number
  isStaff: boolean
}

/** All that is kept of a person, in the clear, for himself; as JSON that can be read anywhere. */
export interface OwnExport {
  exportedAt: string
  json: string
}

export const DeleteOwnData = v.strictObject({ sure: v.literal(true) })
export type Deletion = { outcome: 'deleted' } | { outcome: 'refused'; data: OwnData }
