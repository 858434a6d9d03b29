import type { ErrorCode } from '../../errors'
import type { BookingStatus } from '../../schemas/booking'
import type { Shortfall } from '../../schemas/shortfall'
import { dayOf } from '../calendar'

interface AtCounter {
  status: BookingStatus
  pointId: string
  slotAt: string
}

/** Whether a person of this booking can be at the point's counter now: on the day of the visit, checked in or not. */
export function shortfallProblem(booking: AtCounter, pointId: string, now: string): ErrorCode | undefined {
  if (booking.pointId !== pointId) return 'wrongPoint'
  const isHere = booking.status === 'booked' || booking.status === 'checkedIn'
  if (!isHere || dayOf(now) > dayOf(booking.slotAt)) return 'bookingNotActive'
  return dayOf(now) < dayOf(booking.slotAt) ? 'tooEarlyToCheckIn' : undefined
}

/** What is missing in the order of the list; undefined when nothing is, or something that is not brought. */
export function missingOf(brought: string[], said: string[]): string[] | undefined {
  const missing = brought.filter(code => said.includes(code))
  return missing.length > 0 && said.every(code => brought.includes(code)) ? missing : undefined
}

export const isSameList = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every(code => other.includes(code))

/** 04HZ8K2MQ1-1, then -2: what was issued later replaces what was before. */
export function nextNumber(bookingId: string, last: Pick<Shortfall, 'number'> | undefined): string {
  const issued = Number(last?.number.split('-')[1] ?? 0)
  return `${bookingId}-${issued + 1}`
}
