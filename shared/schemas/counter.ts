import * as v from 'valibot'
import { Applicant, RequestId } from './booking'
import { Services } from './code'
import { PointId } from './point'
import { Reason } from './reason'
import { Language } from './text'
import { Day } from './time'

/** A name, a telephone or its last four digits, the number of a document as a card reader types it, a booking's number. */
export const FindPeople = v.strictObject({
  pointId: PointId,
  day: Day,
  words: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(120)),
})

/** Who has come without a booking. A telephone is asked for and need not be given. */
export const EnterWalkIn = v.strictObject({
  pointId: PointId,
  requestId: RequestId,
  services: Services,
  applicant: v.strictObject({ ...Applicant.entries, phone: v.pipe(v.string(), v.maxLength(80)) }),
  language: Language,
})

export const OfCounterWeek = v.strictObject({ pointId: PointId, from: Day })

/** How many are expected and have come, by day and by the hour of their time; nothing of who they are. */
export interface CounterDay {
  day: string
  /** Bookings that were not cancelled. */
  booked: number
  arrived: number
  missed: number
  walkIns: number
  /** How many stand in the line for that day, which is full. */
  waiting: number
  byHour: { hour: string; booked: number }[]
}
export interface CounterWeek {
  days: CounterDay[]
}

export const ExportBookings = v.strictObject({
  pointId: PointId,
  from: Day,
  to: Day,
  language: Language,
  reason: Reason,
})

/** A file of its own, in base 64. */
export interface BookingWorkbook {
  fileName: string
  base64: string
}
