import { minutesBetween } from '../calendar'

/** How somebody's arrival stands to his time, and how many minutes it is away from it. */
export interface ArrivalRule {
  kind: 'early' | 'onTime' | 'late' | 'tooLate'
  minutes: number
}

/** Minutes before the time from which he is on time. */
const onTimeBefore = 15
/** Minutes after it within which he still goes before those who have no booking. */
export const lateMinutes = 30

/**
 * The rule at the counter: early is served when the hall is idle, else at his time; a little late keeps its turn;
 * later than that is served like somebody without a booking, on the same day.
 */
export function arrivalRule(slotAt: string, now: string): ArrivalRule {
  const late = minutesBetween(slotAt, now)
  if (late < -onTimeBefore) return { kind: 'early', minutes: -late }
  if (late <= 0) return { kind: 'onTime', minutes: 0 }
  return { kind: late <= lateMinutes ? 'late' : 'tooLate', minutes: late }
}
