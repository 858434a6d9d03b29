import type { BookingStatus } from '../../schemas/booking'
import type { BookingFigures, CountedDay, PublishedFigures, TicketFigures } from '../../schemas/figure'
import type { QueueEvent } from '../../schemas/hall'
import { dayOf, instantAt, minutesBetween } from '../calendar'
import { ticketsOf } from '../hall/day-count'
import { liveHall } from '../hall/hall'
import { emptyHall, reduceHall, type Ticket } from '../hall/queue'
import { summed } from './sum'
import { noWaits, withWait } from './wait-count'

/** A booking as it stood when its day was over. */
export interface PastBooking {
  pointId: string
  status: BookingStatus
  services: readonly string[]
  movedFrom?: { pointId: string; slotAt: string } | undefined
}

/** All bookings that stood for a hall and a day at the end, cancelled ones too, and what its machines told, whenever. */
export interface PastDay {
  pointId: string
  day: string
  bookings: readonly PastBooking[]
  events: readonly QueueEvent[]
}

const noBookings: BookingFigures = { came: 0, missed: 0, cancelled: 0, movedHere: 0 }

/** A hall's day that has ended, in numbers without persons. */
export function countedDay({ pointId, day, bookings, events }: PastDay): CountedDay {
  // Queue machines begin their numbers anew each day, so what is told of another day is of another ticket.
  const own = events.filter(({ at }) => dayOf(at) === day).sort((a, b) => (a.at < b.at ? -1 : 1))
  const tickets = ticketFigures(pointId, day, own)
  const published = publishedFigures(pointId, day, own)
  return {
    bookings: summed<BookingFigures>([noBookings, ...bookings.map(bookingFigures)]),
    services: summed(
      bookings.map(booking => {
        const counted = bookingFigures(booking)
        return Object.fromEntries(booking.services.map(code => [code, counted]))
      }),
    ),
    ...(tickets && { tickets }),
    ...(published && { published }),
  }
}

function bookingFigures({ status, movedFrom, pointId }: PastBooking): BookingFigures {
  if (status === 'cancelled') return { ...noBookings, cancelled: 1 }
  const isMoved = movedFrom !== undefined && movedFrom.pointId !== pointId
  const cameOrNot = status === 'checkedIn' ? { came: 1 } : { missed: 1 }
  return { ...noBookings, ...cameOrNot, movedHere: Number(isMoved) }
}

/** A heartbeat says that a machine is there, and a published wait nothing of tickets. */
const tellsOfTickets = ({ kind }: QueueEvent): boolean => kind !== 'heartbeat' && kind !== 'waitPublished'

function ticketFigures(pointId: string, day: string, events: QueueEvent[]): TicketFigures | undefined {
  if (!events.some(tellsOfTickets)) return undefined
  const tickets = [...ticketsOf(pointId, events).values()]
    .map(({ ticket }) => ticket)
    .filter(({ takenAt }) => takenAt !== undefined && dayOf(takenAt) === day)
  return tickets.reduce(withTicket, { ...noWaits, taken: 0, walkIns: 0, abandoned: 0, groups: {} })
}

function withTicket(before: TicketFigures, ticket: Ticket): TicketFigures {
  const { group, takenAt = '', calledAt, booked, last } = ticket
  const wait = calledAt === undefined ? undefined : minutesBetween(takenAt, calledAt) * 60
  const waited = <Waits extends typeof noWaits>(so: Waits) =>
    wait === undefined ? so : { ...so, ...withWait(so, wait) }
  const ofGroup = before.groups[group] ?? { ...noWaits, taken: 0 }
  return {
    ...waited(before),
    taken: before.taken + 1,
    walkIns: before.walkIns + Number(!booked),
    abandoned: before.abandoned + Number(last.status === 'abandoned'),
    groups: { ...before.groups, [group]: { ...waited(ofGroup), taken: ofGroup.taken + 1 } },
  }
}

/** The last wait of each quarter hour, where a hall told nothing else of its queue. */
function publishedFigures(pointId: string, day: string, events: QueueEvent[]): PublishedFigures | undefined {
  if (!events.some(({ kind }) => kind === 'waitPublished')) return undefined
  const start = emptyHall(pointId, instantAt(day, 0))
  const { published = [] } = liveHall(events.reduce((so, event) => reduceHall(so, '', event), start))
  const waitSeconds = published.reduce((sum, { waitMinutes }) => sum + Math.round(waitMinutes * 60), 0)
  return published.length > 0 ? { told: published.length, waitSeconds } : undefined
}
