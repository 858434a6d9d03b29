import { minuteOf, timeOf } from '../calendar'
import type { Ticket } from './queue'

/** Counters at work by quarter hour, as a mean over its minutes, and those that the plan had open for these. */
export interface StaffedDay {
  atWork: number[]
  planned: number[]
}

/** Counters that the plan has open at a minute of the day. */
export type PlannedAt = (minute: number) => number

const quarters = 96
const dayMinutes = 24 * 60
/** A counter has so long to call the next, and whoever has just come waits for no clerk yet. */
const callMinutes = 1
/** A visit that nobody has ended lasted no longer than to the counter's next call, or than this. */
const endlessMinutes = 30
/** Between two visits a clerk is at work, as the time of a visit counts; longer than this nobody was at the counter. */
const longestGapMinutes = 5

const minuteIn = (instant: string): number => minuteOf(timeOf(instant))

/** A minute in which nobody waited speaks for the plan so much: nothing contradicts it, and nothing shows it. */
const idleShare = 0.5

/**
 * Who was at work. While people wait every counter with a clerk calls, so that the number is that of the clerks; while
 * nobody does an idle clerk cannot be told from an empty chair. Of minutes with a queue alone the mean would be too
 * low, for queues form where clerks are few.
 */
export function staffedDay(tickets: readonly Ticket[], plannedAt: PlannedAt): StaffedDay {
  const waiting = new Int32Array(dayMinutes)
  const working = new Int32Array(dayMinutes)
  const calls = callsByCounter(tickets)
  for (const { takenAt, calledAt, last } of tickets) {
    const called = calledAt === undefined ? undefined : minuteIn(calledAt)
    const left = called ?? (last.status === 'abandoned' ? minuteIn(last.at) : undefined)
    if (takenAt && left !== undefined) mark(waiting, minuteIn(takenAt) + callMinutes, left)
    if (called === undefined || !last.counter) continue
    const isOver = last.status === 'finished' || last.status === 'abandoned'
    const next = calls.get(last.counter)?.find(minute => minute > called) ?? dayMinutes
    const end = isOver ? minuteIn(last.at) : Math.min(next, called + endlessMinutes)
    mark(working, called, next - end <= longestGapMinutes ? next : end + callMinutes)
  }
  return byQuarter(waiting, working, plannedAt)
}

function callsByCounter(tickets: readonly Ticket[]): Map<string, number[]> {
  const calls = new Map<string, number[]>()
  for (const { calledAt, last } of tickets) {
    if (!calledAt || !last.counter) continue
    calls.set(last.counter, [...(calls.get(last.counter) ?? []), minuteIn(calledAt)])
  }
  for (const own of calls.values()) own.sort((a, b) => a - b)
  return calls
}

function mark(minutes: Int32Array, from: number, to: number): void {
  for (let minute = from; minute < Math.min(to, dayMinutes); minute++)
    minutes[minute] = (minutes[minute] ?? 0) + 1
}

function byQuarter(waiting: Int32Array, working: Int32Array, plannedAt: PlannedAt): StaffedDay {
  const atWork: number[] = Array(quarters).fill(0)
  const planned: number[] = Array(quarters).fill(0)
  waiting.forEach((people, minute) => {
    const quarter = Math.floor(minute / 15)
    const open = plannedAt(quarter * 15)
    if (open === 0) return
    const seen = people > 0 ? (working[minute] ?? 0) : 0
    const share = (seen > 0 ? 1 : idleShare) / 15
    atWork[quarter] = (atWork[quarter] ?? 0) + share * (seen || open)
    planned[quarter] = (planned[quarter] ?? 0) + share * open
  })
  return { atWork, planned }
}
