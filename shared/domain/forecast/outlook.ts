import type { Point } from '../../schemas/point'
import { dayOf } from '../calendar'
import type { LiveHall } from '../hall/hall'
import type { Correction } from '../learned/correction'
import type { Measured } from '../learned/measured'
import type { ArrivalProfile } from '../learned/profile'
import type { Staffing } from '../learned/staffing'
import type { WaitLines } from '../learned/wait-line'
import type { Holidays, OpenPeriod } from '../point/opening'
import type { WaitExperience } from '../published-wait/wait-experience'

/** What is known of one point on one day. `booked` counts the people expected by slot, holds included. */
export interface Outlook {
  point: Point
  day: string
  periods: OpenPeriod[]
  /** By which the doors were open on other days; missing where none are known. */
  holidays?: Holidays | undefined
  profile: ArrivalProfile
  measured?: Measured | undefined
  /** Missing where nobody has been seen at work yet. */
  staffing?: Staffing | undefined
  correction?: Correction | undefined
  /** What all halls of its kind have learned of how waits follow from the live state. */
  lines?: WaitLines | undefined
  booked: { slotAt: string; people: number }[]
  live?: LiveHall | undefined
  /** What has been learned of published waits. */
  waits?: WaitExperience | undefined
  now: string
}

/** A day is looked at in steps, so that doors and breaks fall between two. */
export const stepMinutes = 5
/** People who come before the doors open are there when they do. */
export const earlyMinutes = 60

export const isToday = ({ day, now }: Pick<Outlook, 'day' | 'now'>): boolean => day === dayOf(now)
