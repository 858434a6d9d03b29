import type { Wait } from '../../schemas/hall'
import { addMinutes, dayOf, instantAt, minuteOf, minutesBetween, timeOf } from '../calendar'
import { isSilent, type LiveHall, silentMinutes } from '../hall/hall'
import { memoryMinutes } from '../hall/queue'
import { isIn, openMinutesBetween, openPeriods, plannedCounters } from '../point/opening'
import { isToday, type Outlook, stepMinutes } from './outlook'

/** What is known of a hall's counters now and later: machines are believed over plans. */
export interface KnownHall {
  /**
   * `silent`: its doors are open and nothing is heard, or they have been since it was last heard of, or what it
   * tells cannot be read. `closed`: its
   * machine has told every counter closed against the plan. Both hold until it speaks; of another day silence says
   * nothing, for that is foretold from what was learned. `planned`: nothing is heard, and nothing should be.
   */
  word: 'live' | 'planned' | 'silent' | 'closed'
  basis: Wait['basis']
  /** The hall as it told, where that still says something of its queue. */
  live?: LiveHall | undefined
  /** Counters open at a minute of the outlook's day. */
  countersAt(minute: number): number
}

/** For so long the counters really open count, then the roster does, as far as it is usually kept. */
const staffingMinutes = 30
/** Clerks come to their counters no later than so long after a period begins. */
const comingMinutes = 15
/** All counters closed so short before a break or the end of the day is that break, begun early. */
const earlyBreakMinutes = 15
/** A wait published longer ago says nothing of now, though the machine may still be heard. */
const staleMinutes = 30

export function knownHall(outlook: Outlook): KnownHall {
  const word = wordOf(outlook)
  const isKnown = word === 'live' || word === 'closed'
  const live = isToday(outlook) && isKnown && !outlook.live?.published ? outlook.live : undefined
  return {
    word,
    basis: basisOf(outlook, word),
    live,
    countersAt: minute => countersAt(outlook, word === 'live' ? live : undefined, minute),
  }
}

function basisOf(outlook: Outlook, word: KnownHall['word']): Wait['basis'] {
  if (isToday(outlook)) return word === 'live' ? 'live' : word === 'planned' ? 'forecast' : 'unknown'
  return word === 'closed' ? 'unknown' : 'forecast'
}

function wordOf(outlook: Outlook): KnownHall['word'] {
  const { live, now } = outlook
  if (live && isClosedAgainstPlan(outlook, live)) return 'closed'
  if (live && isFresh(live, now)) return 'live'
  const isUnknown = isOpenNow(outlook) || (live !== undefined && isUnreadable(live, now))
  return isUnknown || quietMinutes(outlook) > silentMinutes ? 'silent' : 'planned'
}

/** The last word that says something of the wait: any, or where only the wait is told, the last one told. */
const lastWord = ({ published, asOf, since }: LiveHall): string =>
  published ? (published.at(-1)?.at ?? since) : asOf

const isFresh = (live: LiveHall, now: string): boolean =>
  dayOf(live.asOf) === dayOf(now) &&
  !isSilent(live, now) &&
  !isUnreadable(live, now) &&
  (!live.published || isToldLately(live, now))

/** Whoever could not be read waits no longer than the machine's memory. */
const isUnreadable = ({ unreadableAt }: LiveHall, now: string): boolean =>
  unreadableAt !== undefined && minutesBetween(unreadableAt, now) < memoryMinutes

const isToldLately = ({ published }: LiveHall, now: string): boolean => {
  const last = published?.at(-1)?.at
  return last !== undefined && dayOf(last) === dayOf(now) && minutesBetween(last, now) <= staleMinutes
}

/** Minutes for which the doors have been open without a word; of a hall never heard of, none. */
function quietMinutes({ live, point, now, holidays = new Map() }: Outlook): number {
  if (!live || live.asOf >= now) return 0
  const allowed = live.published ? staleMinutes - silentMinutes : 0
  const since = live.published ? lastWord(live) : live.asOf
  return Math.max(
    openMinutesBetween(point, live.asOf, now, holidays),
    openMinutesBetween(point, since, now, holidays) - allowed,
  )
}

/** Of another day it is not asked: whether the doors are open at this moment says nothing of that. */
const isOpenNow = (outlook: Outlook): boolean =>
  isToday(outlook) && isIn(minuteOf(timeOf(outlook.now)), outlook.periods)

/**
 * Whether all counters were told closed while the plan has them open: at once in the midst of a period, and a few
 * minutes after the doors should have opened again where it was a break, or the evening.
 */
function isClosedAgainstPlan({ point, now, holidays = new Map() }: Outlook, live: LiveHall): boolean {
  const { closedAt, openCounters } = live
  if (!closedAt || openCounters > 0) return false
  const day = dayOf(closedAt)
  const minute = minuteOf(timeOf(closedAt))
  const period = openPeriods(point, day, holidays).find(
    ({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute,
  )
  if (period && minute < period.toMinute - earlyBreakMinutes) return true
  const since = period ? instantAt(day, period.toMinute) : closedAt
  return since < now && openMinutesBetween(point, since, now, holidays) > silentMinutes
}

/**
 * The counters really open count for half an hour; after that the roster does. Outside the planned hours only those
 * count that have spoken since these ended: they work through. Whoever still waits when the doors close is served
 * by those who are there last.
 */
function countersAt(outlook: Outlook, live: LiveHall | undefined, minute: number): number {
  const { periods, now } = outlook
  const last = periods.at(-1)?.toMinute ?? 0
  const planned = staffedCounters(outlook, minute)
  const nowMinute = minuteOf(timeOf(now))
  if (!live) return planned
  if (minute - (nowMinute - (nowMinute % stepMinutes)) >= staffingMinutes)
    return Math.min(planned, notEmpty(outlook, live, minute))
  if (isIn(minute, periods)) return live.openCounters || (isEarlyBreak(outlook, live, minute) ? 0 : planned)
  return Math.max(workingThrough(outlook, live, minute), minute >= last ? planned : 0)
}

/** What the plan has open, by how many of these are really at work at that time of the day and week. */
function staffedCounters({ point, periods, staffing = () => 1 }: Outlook, minute: number): number {
  const last = periods.at(-1)?.toMinute ?? 0
  const within = Math.min(minute, last - 1)
  const planned = plannedCounters(point, periods, within)
  if (planned > 0) return Math.max(1, planned * staffing(within))
  return minute >= last ? 1 : 0
}

/**
 * How many of the plan's counters may be at work at a minute: one of which nothing has been heard since the period
 * began is empty until it ends. One that has paused is not, for its clerk comes back.
 */
function notEmpty({ point, periods, day, now }: Outlook, live: LiveHall, minute: number): number {
  const nowMinute = minuteOf(timeOf(now))
  const planned = plannedCounters(point, periods, minute)
  const period = periods.find(({ fromMinute, toMinute }) => fromMinute <= nowMinute && nowMinute < toMinute)
  const { openTold, closedTold = [] } = live
  if (!openTold || !period || minute >= period.toMinute || nowMinute - period.fromMinute < comingMinutes)
    return Number.POSITIVE_INFINITY
  const began = instantAt(day, period.fromMinute)
  const heard = openTold.length + closedTold.filter(at => at >= began).length
  return Math.max(1, planned - Math.max(0, plannedCounters(point, periods, nowMinute) - heard))
}

/** Between the early end of a period, as told, and its planned one. */
function isEarlyBreak({ periods, day }: Outlook, { closedAt }: LiveHall, minute: number): boolean {
  const period = periods.find(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)
  return period !== undefined && closedAt !== undefined && closedAt >= instantAt(day, period.fromMinute)
}

/** Counters that called, or said that they are open, since the planned hours before a minute ended. */
function workingThrough({ periods, day, now }: Outlook, live: LiveHall, minute: number): number {
  const ended = Math.max(0, ...periods.flatMap(({ toMinute }) => (toMinute <= minute ? [toMinute] : [])))
  const [since, recently] = [instantAt(day, ended), addMinutes(now, -staffingMinutes)]
  return live.openTold?.filter(at => at > since && at >= recently).length ?? 0
}
