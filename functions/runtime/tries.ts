import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'

/** As many as a container remembers; beyond that it begins anew, in favour of whoever asks. */
const mostKept = 20_000

/** How often each has tried on the day, as far as this container has seen. */
let tries = { day: '', counts: new Map<string, number>() }

/**
 * Counts a try to book of an account and an address in this container alone: a refusal must cost nothing, and what
 * matters is counted where it is written.
 * @throws AppError tooManyRequests
 */
export function countTry(now: string, key: string, most: number): void {
  if (tries.day !== dayOf(now) || tries.counts.size > mostKept) tries = { day: dayOf(now), counts: new Map() }
  const count = (tries.counts.get(key) ?? 0) + 1
  tries.counts.set(key, count)
  if (count > most) throw new AppError('tooManyRequests')
}
