import * as v from 'valibot'
import type { StaffView } from './person'
import { PointId } from './point'
import { Day } from './time'

export const OfAuditDay = v.strictObject({ day: Day })
/** A county or city by its code, or all of the province; without one, whatever the caller is of. */
export const OfPlaceAuditDay = v.strictObject({
  place: v.optional(v.pipe(v.string(), v.regex(/^(PROVINCE|22\d{4})$/))),
  day: Day,
})
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

/** Where something was written down on a day, within the caller's scope. */
export interface AuditPlaces {
  /** A point, a county or city, or `PROVINCE`, with how many records it says it has. */
  places: { place: string; records: number }[]
  /** `broken`: where chains end is not what the seal says. Whether their records are whole is told place by place. */
  state: 'sealed' | 'open' | 'broken'
}

/** A day of one place. `open` days are not sealed yet. */
export interface AuditDayView {
  /** Who of those who did something is still of the staff. */
  people: Pick<StaffView, 'staffId' | 'name' | 'role'>[]
  state: 'verified' | 'open' | 'broken'
  lines: AuditLine[]
  /** How many there are, where not all are told. */
  total: number
}
