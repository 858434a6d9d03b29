import type { Slot } from '../../schemas/booking'
import { dayOf, timeOf } from '../calendar'

export const bestTimesCount = 3
/** Waits that differ by less than this are alike: then the earlier time is the better one. */
const alikeMinutes = 5

/**
 * The slots with a place left and the shortest predicted wait, at most one of a morning or an afternoon, so that
 * they are a choice. A wait nobody can tell is none of the best.
 */
export function bestTimes<S extends Pick<Slot, 'slotAt' | 'places' | 'waitMinutes'>>(slots: S[]): S[] {
  const step = ({ waitMinutes }: S) => Math.round(waitMinutes.p50 / alikeMinutes)
  const ordered = slots
    .filter(({ places, waitMinutes }) => places > 0 && waitMinutes.basis !== 'unknown')
    .sort((a, b) => step(a) - step(b) || (a.slotAt < b.slotAt ? -1 : 1))
  const firstOfHalfDay = new Map<string, S>()
  for (const slot of ordered) {
    const half = halfDayOf(slot.slotAt)
    if (!firstOfHalfDay.has(half)) firstOfHalfDay.set(half, slot)
  }
  return [...firstOfHalfDay.values()].slice(0, bestTimesCount)
}

const halfDayOf = (slotAt: string): string => `${dayOf(slotAt)} ${timeOf(slotAt) < '12:00' ? 'am' : 'pm'}`
