import { instantOf, msOf } from '../../../shared/domain/calendar'
import { platform } from '../platform'
import { createStore } from './store'

const key = 'clock-offset'
/** How far the phone's clock is from the server's; remembered for a start without a network. */
export const clockOffset = createStore(Number(platform.read(key)) || 0)

/** Answers are some time on their way; a difference smaller than this is not the clock's. */
const noticeableMs = 2000

/**
 * Each answer carries the server's time, so that a phone with a wrong clock still shows the right one. What a
 * gateway answers in its place tells no time, and leaves the clock as it is.
 */
export function learnTime(instant: string): void {
  const offsetMs = msOf(instant) - Date.now()
  if (Number.isNaN(offsetMs) || Math.abs(offsetMs - clockOffset.get()) <= noticeableMs) return
  clockOffset.set(offsetMs)
  platform.write(key, String(offsetMs))
}

export const nowMs = (): number => Date.now() + clockOffset.get()
export const now = (): string => instantOf(nowMs())
