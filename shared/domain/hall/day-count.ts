import type { QueueEvent } from '../../schemas/hall'
import type { Group } from '../../schemas/service'
import { dayOf, minuteOf, minutesBetween, timeOf } from '../calendar'
import { type Precedence, precedenceOf } from './precedence'
import { emptyHall, reduceHall, type Ticket, type Visit } from './queue'
import { type PlannedAt, type StaffedDay, staffedDay } from './staffed'

export interface Tally {
  visits: number
  minutes: number
  squares: number
}

/** What one day of a hall teaches. */
export interface DayCount extends StaffedDay {
  day: string
  /** Counters, on the mean over the opening hours. */
  counters: number
  /** Tickets without a booking by quarter hour. */
  walkIns: number[]
  service: Partial<Record<Group, Tally>>
  /** Counter minutes around a visit: calling the next while people wait, and calling those who have left. */
  gaps: Tally
  /** People booked for the day, how many of them before it began, and those who came, by quarter hours after their slot. */
  due: number
  dueEarly: number
  came: Record<string, number>
  taken: number
  /** Tickets whose owner had left when it was called. */
  lost: number
  precedence: Precedence
}

export interface TicketPast {
  ticket: Ticket
  visit?: Visit | undefined
}

/** Every ticket of a day as its events leave it: the hall's own state forgets them as the day goes on. */
export function ticketsOf(pointId: string, events: QueueEvent[]): Map<string, TicketPast> {
  const byTicket = new Map<string, QueueEvent[]>()
  for (const event of events.flatMap(unfold)) {
    if (!event.ticketId) continue
    const known = byTicket.get(event.ticketId)
    if (known) known.push(event)
    else byTicket.set(event.ticketId, [event])
  }
  return new Map(
    [...byTicket].flatMap(([ticketId, own]) => {
      const start = emptyHall(pointId, own[0]?.at ?? '')
      const { tickets, visits } = own.reduce((state, event) => reduceHall(state, '', event), start)
      const ticket = tickets[ticketId]
      return ticket ? [[ticketId, { ticket, visit: visits[0] }]] : []
    }),
  )
}

/** A snapshot tells of tickets whose taking may have been lost. */
const unfold = (event: QueueEvent): QueueEvent[] =>
  event.waiting?.map(({ ticketId, group, takenAt, booked }) => ({
    seq: event.seq,
    at: takenAt,
    kind: 'taken',
    ticketId,
    group,
    ...(booked && { booked }),
  })) ?? [event]

/** No visit is longer: a clerk forgot to end it. */
const longestVisitMinutes = 120

export function countDay(
  day: string,
  tickets: Iterable<TicketPast>,
  {
    plannedAt,
    ...given
  }: Pick<DayCount, 'counters' | 'due' | 'dueEarly' | 'came'> & { plannedAt: PlannedAt },
): DayCount {
  const past = [...tickets].filter(({ ticket: { takenAt = '' } }) => dayOf(takenAt) === day)
  const ofDay = past.map(({ ticket }) => ticket)
  const staffed = staffedDay(ofDay, plannedAt)
  const count: DayCount = {
    ...given,
    day,
    ...staffed,
    walkIns: Array(96).fill(0),
    service: {},
    gaps: gapsOf(past),
    taken: past.length,
    lost: past.filter(({ ticket }) => ticket.last.status === 'abandoned').length,
    precedence: precedenceOf(ofDay),
  }
  for (const { ticket, visit } of past) {
    const { takenAt = '', booked, group } = ticket
    const quarter = Math.floor(minuteOf(timeOf(takenAt)) / 15)
    if (!booked) count.walkIns[quarter] = (count.walkIns[quarter] ?? 0) + 1
    if (!visit || visit.serviceMinutes > longestVisitMinutes) continue
    count.service[group] = tallied(count.service[group], visit.serviceMinutes)
  }
  return count
}

export const noTally: Tally = { visits: 0, minutes: 0, squares: 0 }
const tallied = ({ visits, minutes, squares }: Tally = noTally, more: number): Tally => ({
  visits: visits + 1,
  minutes: minutes + more,
  squares: squares + more ** 2,
})

/** Longer than this nobody was at the counter. */
const longestGapMinutes = 5

/** From the end of a visit to the start of the next at the counter, where the next had been waiting already. */
function gapsOf(past: TicketPast[]): Tally {
  const called = past
    .map(({ ticket }) => ticket)
    .filter(({ calledAt, last }) => calledAt && last.counter)
    .sort((a, b) => ((a.calledAt ?? '') < (b.calledAt ?? '') ? -1 : 1))
  const ends = new Map<string, string>()
  let gaps = noTally
  for (const { takenAt = '', calledAt = '', last } of called) {
    const counter = last.counter ?? ''
    const end = ends.get(counter)
    if (last.status === 'finished') {
      const gap = end && takenAt < end ? minutesBetween(end, calledAt) : -1
      if (gap >= 0 && gap <= longestGapMinutes) gaps = tallied(gaps, gap)
      ends.set(counter, last.at)
    }
  }
  return gaps
}

/** By how many quarter hours after the slot somebody came. */
export const latenessOf = (slotAt: string, takenAt: string): string =>
  String(Math.max(-8, Math.min(8, Math.floor(minutesBetween(slotAt, takenAt) / 15))))
