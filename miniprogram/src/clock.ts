import { instantOf, msOf } from '../../shared/domain/calendar'

let offsetMs = 0

/** Each answer carries the server's time, so that a phone with a wrong clock still shows the right one. */
export function learnTime(instant: string): void {
  const ms = msOf(instant)
  if (!Number.isNaN(ms)) offsetMs = ms - Date.now()
}

export const nowMs = (): number => Date.now() + offsetMs
export const now = (): string => instantOf(nowMs())
