import { instantAt, instantOf, minuteMs } from '../../../../shared/domain/calendar'
import { openPeriods, plannedCounters } from '../../../../shared/domain/point/opening'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import type { Point } from '../../../../shared/schemas/point'
import type { TicketRow } from './ticket-rows'

interface Counter {
  isOpen: boolean
  ticketId?: string
  /** Since when it serves this ticket, or could have called somebody. */
  sinceMs: number
}

/** A counter that calls nobody for so long though people wait is not there, whatever the roster says. */
const absentMs = 3 * minuteMs

/** A machine is heard at least so often. */
const beatMinutes = 4

/** A visit nobody has ended after so long is over. */
const endlessMs = 120 * minuteMs

interface Told {
  events: Omit<QueueEvent, 'seq'>[]
  counters: Counter[]
  planned: number
  /** Who waits, and since when somebody does. */
  waiting: Set<string>
  queueMs: number
}

/**
 * What the machine of a recorded hall would have told on a day. A recording does not name counters, so each call
 * goes to the first free one, and those of the roster that let people wait are taken for closed. Every event
 * follows from rows up to its own time.
 */
export function eventsOf(
  point: Point,
  day: string,
  tickets: TicketRow[],
  areBookingsKnown: boolean,
): QueueEvent[] {
  const told: Told = { events: [], counters: [], planned: 0, waiting: new Set(), queueMs: 0 }
  for (const change of changesOf(point, day, tickets)) {
    lookRound(told, change.ms)
    if (change.planned !== undefined) setRoster(told, change.planned, change.ms)
    if (change.isBeat) told.events.push({ at: instantOf(change.ms), kind: 'heartbeat' })
    if (change.ticket) tellTicket(told, change, areBookingsKnown)
  }
  return told.events.map((event, seq) => ({ seq, ...event }))
}

const tell = (told: Told, ms: number, kind: QueueEvent['kind'], counter: number): void => {
  told.events.push({ at: instantOf(ms), kind, counter: String(counter + 1) })
}

function lookRound(told: Told, ms: number): void {
  told.counters.forEach((counter, i) => {
    if (counter.ticketId && ms - counter.sinceMs > endlessMs) release(told, i, ms)
    if (!counter.isOpen || counter.ticketId || told.waiting.size === 0) return
    if (ms - Math.max(counter.sinceMs, told.queueMs) < absentMs) return
    counter.isOpen = false
    tell(told, ms, 'counterPaused', i)
  })
}

function setRoster(told: Told, planned: number, ms: number): void {
  told.planned = planned
  for (let i = 0; i < Math.max(planned, told.counters.length); i++) {
    const counter = told.counters[i] ?? { isOpen: false, sinceMs: ms }
    told.counters[i] = counter
    const isDue = i < planned
    if (isDue === counter.isOpen || (!isDue && counter.ticketId)) continue
    counter.isOpen = isDue
    counter.sinceMs = ms
    tell(told, ms, isDue ? 'counterOpened' : 'counterClosed', i)
  }
}

function tellTicket(told: Told, { ms, kind = 'taken', ticket }: Change, areBookingsKnown: boolean): void {
  if (!ticket) return
  const { ticketId, group, slotMs } = ticket
  if (kind === 'taken' && told.waiting.size === 0) told.queueMs = ms
  if (kind === 'taken') told.waiting.add(ticketId)
  else told.waiting.delete(ticketId)
  const i =
    kind === 'called' ? freeCounter(told.counters) : told.counters.findIndex(c => c.ticketId === ticketId)
  const isBooked = kind === 'taken' && areBookingsKnown && slotMs !== undefined
  told.events.push({
    at: instantOf(ms),
    kind,
    ticketId,
    group,
    ...(i >= 0 && { counter: String(i + 1) }),
    ...(isBooked && { booked: true }),
  })
  if (kind === 'called') told.counters[i] = { isOpen: true, sinceMs: ms, ticketId }
  else if (i >= 0) release(told, i, ms)
}

/** The first that is free, open ones before others; one more where none is. */
function freeCounter(counters: Counter[]): number {
  const open = counters.findIndex(({ isOpen, ticketId }) => isOpen && !ticketId)
  const any = open >= 0 ? open : counters.findIndex(({ ticketId }) => !ticketId)
  return any >= 0 ? any : counters.length
}

function release(told: Told, i: number, ms: number): void {
  const isDue = i < told.planned
  told.counters[i] = { isOpen: isDue, sinceMs: ms }
  if (!isDue) tell(told, ms, 'counterClosed', i)
}

interface Change {
  ms: number
  kind?: 'taken' | 'called' | 'finished' | 'abandoned'
  ticket?: TicketRow
  /** Counters by the roster from now on. */
  planned?: number
  /** The machine is heard of, though nothing has happened. */
  isBeat?: true
}

/** Whoever ends comes before whoever is called in the same second. */
const order = ['abandoned', 'finished', 'taken', 'called']

function changesOf(point: Point, day: string, tickets: TicketRow[]): Change[] {
  const midnight = Date.parse(instantAt(day, 0))
  const periods = openPeriods(point, day, new Map())
  const changes: Change[] = [{ ms: midnight, planned: 0 }]
  let before = 0
  for (let minute = 0; minute < 24 * 60; minute++) {
    const planned = plannedCounters(point, periods, minute)
    if (planned !== before) changes.push({ ms: midnight + minute * minuteMs, planned })
    if (planned > 0 && minute % beatMinutes === 0)
      changes.push({ ms: midnight + minute * minuteMs, isBeat: true })
    before = planned
  }
  for (const ticket of tickets) {
    const { takenMs, calledMs, finishedMs, abandonedMs } = ticket
    changes.push({ ms: takenMs, kind: 'taken', ticket })
    if (calledMs !== undefined) changes.push({ ms: calledMs, kind: 'called', ticket })
    if (finishedMs !== undefined)
      changes.push({ ms: Math.max(finishedMs, (calledMs ?? 0) + 1000), kind: 'finished', ticket })
    if (abandonedMs !== undefined)
      changes.push({ ms: Math.max(abandonedMs, (calledMs ?? 0) + 1000), kind: 'abandoned', ticket })
  }
  return changes.sort((a, b) => a.ms - b.ms || order.indexOf(a.kind ?? '') - order.indexOf(b.kind ?? ''))
}
