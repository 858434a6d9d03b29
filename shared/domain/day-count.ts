import type { QueueEvent } from '../schemas/hall'
import type { Group } from '../schemas/service'
import { dayOf, minuteOf, minutesBetween, timeOf } from './calendar'
import { emptyHall, reduceHall, type Ticket, type Visit } from './queue'

export interface Tally {
  visits: number
  minutes: number
  squares: number
}

/** What one day of a hall teaches. */
export interface DayCount {
  day: string
  /** Counters, on the mean over the opening hours. */
  counters: number
  /** Tickets without a booking by quarter hour. */
  walkIns: number[]
  service: Partial<Record<Group, Tally>>
  /** People booked for the day, and those who came, by quarter hours after their slot. */
  due: number
  came: Record<string, number>
  taken: number
  /** Tickets whose owner had left when it was called. */
  lost: number
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
  event.waiting?.map(({ ticketId, group, takenAt }) => ({
    seq: event.seq,
    at: takenAt,
    kind: 'taken',
    ticketId,
    group,
  })) ?? [event]

/** No visit is longer: a clerk forgot to end it. */
const longestVisitMinutes = 120

export function countDay(
  day: string,
  tickets: Iterable<TicketPast>,
  { counters, due, came }: Pick<DayCount, 'counters' | 'due' | 'came'>,
): DayCount {
  const count: DayCount = {
    day,
    counters,
    walkIns: Array(96).fill(0),
    service: {},
    due,
    came,
    taken: 0,
    lost: 0,
  }
  for (const { ticket, visit } of tickets) {
    const { takenAt, booked, last, group } = ticket
    if (!takenAt || dayOf(takenAt) !== day) continue
    const quarter = Math.floor(minuteOf(timeOf(takenAt)) / 15)
    if (!booked) count.walkIns[quarter] = (count.walkIns[quarter] ?? 0) + 1
    count.taken += 1
    if (last.status === 'abandoned') count.lost += 1
    if (!visit || visit.serviceMinutes > longestVisitMinutes) continue
    const tally = count.service[group] ?? { visits: 0, minutes: 0, squares: 0 }
    count.service[group] = {
      visits: tally.visits + 1,
      minutes: tally.minutes + visit.serviceMinutes,
      squares: tally.squares + visit.serviceMinutes ** 2,
    }
  }
  return count
}

/** By how many quarter hours after the slot somebody came. */
export const latenessOf = (slotAt: string, takenAt: string): string =>
  String(Math.max(-8, Math.min(8, Math.floor(minutesBetween(slotAt, takenAt) / 15))))
