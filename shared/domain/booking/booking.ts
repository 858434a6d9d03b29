import type { ErrorCode } from '../../errors'
import type { BookingStatus } from '../../schemas/booking'
import { addDays, addMinutes, dayOf } from '../calendar'

/** Minutes before the slot from which the hall takes a booked person in. */
export const checkInLeadMinutes = 60

interface BookingState {
  status: BookingStatus
  pointId: string
  slotAt: string
}

export function cancelProblem(booking: BookingState, now: string): ErrorCode | undefined {
  if (booking.status !== 'booked') return 'bookingNotActive'
  return now >= booking.slotAt ? 'tooLateToCancel' : undefined
}

/** Times an owner may move one booking; whoever has tried so many books anew. */
export const mostMoves = 5

export function moveProblem(booking: BookingState & { moves?: number }, now: string): ErrorCode | undefined {
  if (booking.status !== 'booked') return 'bookingNotActive'
  if (now >= booking.slotAt) return 'tooLateToMove'
  return (booking.moves ?? 0) >= mostMoves ? 'movedTooOften' : undefined
}

/** Whether the same may be booked once more: not while its visit is still to come. */
export const againProblem = ({ status, slotAt }: BookingState, now: string): ErrorCode | undefined =>
  status === 'booked' && now < slotAt ? 'alreadyBooked' : undefined

/** Staff may check a person in at the booked point from an hour before the slot until the day ends. */
export function checkInProblem(booking: BookingState, pointId: string, now: string): ErrorCode | undefined {
  if (booking.pointId !== pointId) return 'wrongPoint'
  if (booking.status !== 'booked' || dayOf(now) > dayOf(booking.slotAt)) return 'bookingNotActive'
  return addMinutes(now, checkInLeadMinutes) < booking.slotAt ? 'tooEarlyToCheckIn' : undefined
}

/** A check-in is undone on its day, while nothing was found missing. */
export function undoProblem(
  booking: BookingState & { shortfall?: unknown },
  pointId: string,
  now: string,
): ErrorCode | undefined {
  if (booking.pointId !== pointId) return 'wrongPoint'
  if (booking.status === 'booked') return undefined
  const isOpen = booking.status === 'checkedIn' && !booking.shortfall && dayOf(now) === dayOf(booking.slotAt)
  return isOpen ? undefined : 'bookingNotActive'
}

/** Who is booked later than this on the day before knows without being told again. */
const reminderTime = '18:00:00'

/** Whether a booking is one to remind of on the evening before `day`. */
export function isRemindedOf(
  {
    status,
    slotAt,
    createdAt,
    remindedAt,
  }: Pick<BookingState, 'status' | 'slotAt'> & {
    createdAt?: string
    remindedAt?: string
  },
  day: string,
): boolean {
  if (status !== 'booked' || dayOf(slotAt) !== day || remindedAt) return false
  return !createdAt || createdAt < `${addDays(day, -1)}T${reminderTime}+08:00`
}

/** Whether a booking is one to remind of in the morning of `day`: who has booked since midnight knows. */
export const isRemindedOfToday = (
  {
    status,
    slotAt,
    createdAt,
    morningAt,
  }: Pick<BookingState, 'status' | 'slotAt'> & { createdAt?: string; morningAt?: string },
  now: string,
): boolean =>
  status === 'booked' &&
  dayOf(slotAt) === dayOf(now) &&
  slotAt > now &&
  !morningAt &&
  (!createdAt || dayOf(createdAt) < dayOf(now))
