import type { Wait } from '../../schemas/hall'
import type { Point } from '../../schemas/point'
import { dayOf, minuteOf, timeOf } from '../calendar'
import { isSilent, type LiveHall } from '../hall/hall'
import type { Correction } from '../learned/correction'
import type { Measured } from '../learned/measured'
import type { ArrivalProfile } from '../learned/profile'
import { type OpenPeriod, plannedCounters } from '../point/opening'
import type { WaitExperience } from '../published-wait/wait-experience'

/** What is known of one point on one day. `booked` counts the people expected by slot, holds included. */
export interface Outlook {
  point: Point
  day: string
  periods: OpenPeriod[]
  profile: ArrivalProfile
  measured?: Measured | undefined
  correction?: Correction | undefined
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
/** For so long the counters really open count, then the roster does. */
const staffingMinutes = 30

export const isToday = ({ day, now }: Outlook): boolean => day === dayOf(now)

/** The live hall, unless it is of another day, has been silent or says nothing of its queue. */
export const usableLive = (outlook: Outlook): LiveHall | undefined =>
  outlook.live &&
  !outlook.live.published &&
  isToday(outlook) &&
  dayOf(outlook.live.asOf) === outlook.day &&
  !isSilent(outlook.live, outlook.now)
    ? outlook.live
    : undefined

function isOpenNow(outlook: Outlook): boolean {
  const minute = minuteOf(timeOf(outlook.now))
  return (
    isToday(outlook) &&
    outlook.periods.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)
  )
}

/** Today starts now, on a whole step so that doors and breaks fall between two; another day before its doors open. */
function startMinute(outlook: Outlook, live: LiveHall | undefined): number {
  const opening = (outlook.periods[0]?.fromMinute ?? earlyMinutes) - earlyMinutes
  const minute = isToday(outlook) ? minuteOf(timeOf(outlook.now)) : 0
  const now = minute - (minute % stepMinutes)
  return live ? now : Math.max(now, opening - (opening % stepMinutes))
}

/**
 * The counters really open count for half an hour; after that the roster does. Whoever still waits when the
 * doors close is served by those who are there last.
 */
function countersAt(
  { point, periods }: Outlook,
  live: LiveHall | undefined,
  minute: number,
  step: number,
): number {
  const last = periods.at(-1)?.toMinute ?? 0
  const planned = plannedCounters(point, periods, Math.min(minute, last - 1)) || (minute >= last ? 1 : 0)
  const isNow = live && live.openCounters > 0 && step * stepMinutes < staffingMinutes
  return isNow && planned > 0 ? live.openCounters : planned
}

/** The day ahead in steps, from when on it is looked at, and the counters of each. */
export interface DaySteps {
  fromMinute: number
  counters: number[]
}

const dayMinutes = 24 * 60
/** Those left when the doors close are served within this time. */
const lateMinutes = 60

export function daySteps(outlook: Outlook, live: LiveHall | undefined): DaySteps {
  const fromMinute = startMinute(outlook, live)
  const lastMinute = Math.min(
    dayMinutes,
    Math.max(fromMinute, outlook.periods.at(-1)?.toMinute ?? 0) + lateMinutes,
  )
  const counters = Array.from({ length: Math.ceil((lastMinute - fromMinute) / stepMinutes) }, (_, step) =>
    countersAt(outlook, live, fromMinute + step * stepMinutes, step),
  )
  return { fromMinute, counters }
}

/** The step of a minute; the first or the last one where it is beyond. */
export const stepAt = ({ fromMinute, counters }: DaySteps, minute: number): number =>
  Math.min(Math.max(0, Math.floor((minute - fromMinute) / stepMinutes)), counters.length - 1)

export const basisOf = (outlook: Outlook, isLive: boolean): Wait['basis'] =>
  isLive ? 'live' : isOpenNow(outlook) ? 'unknown' : 'forecast'
