import * as v from 'valibot'
import { groupCodePattern, mostMembers } from '../vocabulary/relation'
import {
  Applicant,
  type Booking,
  GuardianName,
  Relation,
  RequestId,
  type Slot,
  type StaffBooking,
} from './booking'
import { Services } from './code'
import { Answers } from './fact'
import { Ties } from './place'
import { DivisionCode, PointId } from './point'
import { Language } from './text'
import { Day, Instant } from './time'

/** Shorter than a booking's number, so that nobody takes one for the other. */
export const GroupCode = v.pipe(v.string(), v.regex(groupCodePattern))

/** Whoever comes along with a child: one of the others, counted from 0, or somebody who has nothing to do there. */
export const MemberGuardian = v.union([
  v.strictObject({ member: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostMembers - 1)) }),
  v.strictObject({ name: GuardianName }),
])
export type MemberGuardian = v.InferOutput<typeof MemberGuardian>

export const GroupMember = v.strictObject({
  services: Services,
  answers: Answers,
  ties: v.optional(Ties),
  applicant: Applicant,
  relation: Relation,
  guardian: v.optional(MemberGuardian),
})
export type GroupMember = v.InferOutput<typeof GroupMember>

/** A booking for each, in one time or in those that follow, or none at all. */
export const CreateGroup = v.strictObject({
  requestId: RequestId,
  pointId: PointId,
  slotAt: Instant,
  originDivision: v.optional(DivisionCode),
  language: Language,
  members: v.pipe(v.array(GroupMember), v.minLength(2), v.maxLength(mostMembers)),
})
export type CreateGroup = v.InferOutput<typeof CreateGroup>

/** What each of them comes for, in their order. */
export const OfGroupDay = v.strictObject({
  pointId: PointId,
  day: Day,
  visits: v.pipe(
    v.array(v.strictObject({ services: Services, ties: v.optional(Ties) })),
    v.minLength(1),
    v.maxLength(mostMembers),
  ),
})
export type OfGroupDay = v.InferOutput<typeof OfGroupDay>

/** A time at which all of them can begin; `starts` is when each does, and `places` 0 where they do not fit. */
export interface GroupSlot extends Slot {
  starts: string[]
}
export interface GroupSlotDay {
  pointId: string
  day: string
  slots: GroupSlot[]
}

export const OfGroup = v.strictObject({ groupCode: GroupCode })
export const OfPointGroup = v.strictObject({ pointId: PointId, groupCode: GroupCode })

/** As its owner sees it: each as it stands now. */
export interface Group {
  groupCode: string
  bookings: Booking[]
}

/** As a hall sees it: those who are booked there, and how many are booked elsewhere or not at all any more. */
export interface PointGroup {
  groupCode: string
  bookings: StaffBooking[]
  others: number
}
