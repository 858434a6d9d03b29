import { createStore, useStore } from '../../phone/store'

/** What a clerk has ticked off, by booking: kept while the mini-program runs, so that going back loses nothing. */
const ticks = createStore<Record<string, string[]>>({})
const none: string[] = []

export const useTicks = (bookingId: string): string[] => useStore(ticks)[bookingId] ?? none

/** What was there when the last notice was issued stands as ticked, unless somebody has ticked here since. */
export function beginTicks(bookingId: string, there: string[]): void {
  if (!ticks.get()[bookingId]) ticks.set({ ...ticks.get(), [bookingId]: there })
}

export function toggle(bookingId: string, code: string): void {
  const before = ticks.get()[bookingId] ?? none
  const after = before.includes(code) ? before.filter(one => one !== code) : [...before, code]
  ticks.set({ ...ticks.get(), [bookingId]: after })
}
