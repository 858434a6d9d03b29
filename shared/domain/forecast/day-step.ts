import { minuteOf, timeOf } from '../calendar'
import type { LiveHall } from '../hall/hall'
import type { KnownHall } from './known-hall'
import { earlyMinutes, isToday, type Outlook, stepMinutes } from './outlook'

/** Today starts now, on a whole step so that doors and breaks fall between two; another day before its doors open. */
function startMinute(outlook: Outlook, live: LiveHall | undefined): number {
  const opening = (outlook.periods[0]?.fromMinute ?? earlyMinutes) - earlyMinutes
  const minute = isToday(outlook) ? minuteOf(timeOf(outlook.now)) : 0
  const now = minute - (minute % stepMinutes)
  return live ? now : Math.max(now, opening - (opening % stepMinutes))
}

/** The day ahead in steps, from when on it is looked at, and the counters of each. */
export interface DaySteps {
  fromMinute: number
  counters: number[]
}

const dayMinutes = 24 * 60
/** Those left when the doors close are served within this time. */
const lateMinutes = 60

export function daySteps(outlook: Outlook, known: KnownHall): DaySteps {
  const fromMinute = startMinute(outlook, known.live)
  const lastMinute = Math.min(
    dayMinutes,
    Math.max(fromMinute, outlook.periods.at(-1)?.toMinute ?? 0) + lateMinutes,
  )
  const counters = Array.from({ length: Math.ceil((lastMinute - fromMinute) / stepMinutes) }, (_, step) =>
    known.countersAt(fromMinute + step * stepMinutes),
  )
  return { fromMinute, counters }
}

/** The step of a minute; the first or the last one where it is beyond. */
export const stepAt = ({ fromMinute, counters }: DaySteps, minute: number): number =>
  Math.min(Math.max(0, Math.floor((minute - fromMinute) / stepMinutes)), counters.length - 1)
