import * as v from 'valibot'
import { type BroadcastKind, broadcastKinds } from '../vocabulary/broadcast'
import { RequestId } from './booking'
import type { MessageCounts } from './message'
import { PointId } from './point'
import { Reason } from './reason'
import { Day } from './time'

/** Written by one, approved by another; then each booked person is written to, and at the end all have been. */
export const BroadcastState = v.picklist(['drafted', 'withdrawn', 'approved', 'done'])
export type BroadcastState = v.InferOutput<typeof BroadcastState>

/** Whom it would reach, and how: who has allowed a message, and whom somebody has to telephone. */
export interface BroadcastReach {
  people: number
  byMessage: number
  byPhone: number
  /** The first of these, as many as a list shows. */
  toPhone: { bookingId: string; slotAt: string; services: string[] }[]
}

export interface BroadcastView {
  broadcastId: string
  day: string
  kind: BroadcastKind
  state: BroadcastState
  reason: string
  draftedAt: string
  draftedBy: string
  approvedAt?: string
  approvedBy?: string
  /** Messages laid into the outbox so far. */
  written: number
  /** What has become of them. */
  outcome: MessageCounts
  /** Whether the caller may approve it: not what he has written himself. */
  mayApprove: boolean
}

export const PreviewBroadcast = v.strictObject({ pointId: PointId, day: Day })
export const OfBroadcasts = v.strictObject({ pointId: PointId })
/** Said again by the same phone it is the same draft. */
export const DraftBroadcast = v.strictObject({
  pointId: PointId,
  day: Day,
  requestId: RequestId,
  kind: v.picklist(broadcastKinds),
  reason: Reason,
})
const named = { pointId: PointId, day: Day, broadcastId: RequestId }
export const ApproveBroadcast = v.strictObject({ ...named, reason: Reason })
export const WithdrawBroadcast = v.strictObject(named)
