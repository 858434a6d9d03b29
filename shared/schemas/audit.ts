import * as v from 'valibot'
import { PointId } from './point'
import { Day } from './time'

export const OfAuditDay = v.strictObject({ day: Day })
export const OfPointAuditDay = v.strictObject({ pointId: PointId, day: Day })

/** What is wrong with a record of the audit; `unconfirmed`: whole by itself, but nothing vouches for it. */
export type AuditFault = 'changed' | 'removed' | 'inserted' | 'moved' | 'unconfirmed'

/** What somebody of the staff did, by ids. One that was removed is known by its number alone. */
export interface AuditLine {
  id: string
  at?: string
  staffId?: string
  action?: string
  /** What it was done with: bookings, machines, editions … */
  about: string[]
  fault?: AuditFault
}

/** A day of one place. `open` days are not sealed yet. */
export interface AuditDayView {
  state: 'verified' | 'open' | 'broken'
  lines: AuditLine[]
  /** How many there are, where not all are told. */
  total: number
}
