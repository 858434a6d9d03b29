import * as v from 'valibot'
import { PointId } from './point'
import { Reason } from './reason'
import { isHeld, Role, Scope } from './staff'

export const StaffId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/))
const StaffName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))
const Telephone = v.pipe(v.string(), v.trim(), v.minLength(6), v.maxLength(24))

export const InviteColleague = v.pipe(
  v.strictObject({
    name: StaffName,
    phone: Telephone,
    role: Role,
    scope: Scope,
    reason: Reason,
  }),
  v.check(given => isHeld(given)),
)
export const TransferColleague = v.pipe(
  v.strictObject({
    staffId: StaffId,
    role: Role,
    scope: Scope,
    reason: Reason,
  }),
  v.check(given => isHeld(given)),
)
export const RevokeColleague = v.strictObject({ staffId: StaffId, reason: Reason })
export const LeaveStaff = v.strictObject({ reason: Reason })

export const InvitationId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{20,40}$/))
export const WithdrawInvitation = v.strictObject({ invitationId: InvitationId, reason: Reason })

/** The code that was told, and the one-time code that WeChat gives for the phone in hand. */
export const AcceptInvitation = v.strictObject({
  activationCode: v.pipe(v.string(), v.trim(), v.regex(/^[A-Z2-9]{10}$/)),
  phoneCode: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
})

export const ColleagueQuery = v.strictObject({
  pointId: v.optional(PointId),
  staffId: v.optional(StaffId),
  search: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))),
})

/** A staff member as those see him who may appoint others there. */
export interface Colleague {
  staffId: string
  name: string
  role: Role
  scope: Scope
  /** Since when he is what he is; unknown of those who were before that was written down. */
  since?: string
  /** All but the middle of it is hidden; none of those who were before telephones were asked for. */
  phone?: string
  /** Whether the caller may transfer or revoke him. */
  mayChange: boolean
}
export interface ColleagueList {
  /** The first of them, by role and name. */
  colleagues: Colleague[]
  /** How many there are. */
  total: number
}

/** An invitation that nobody has taken yet. */
export interface Invitation {
  invitationId: string
  name: string
  phone: string
  role: Role
  scope: Scope
  invitedAt: string
  expiresAt: string
}
/** The code is shown this once. */
export interface Invited {
  invitation: Invitation
  activationCode: string
}
