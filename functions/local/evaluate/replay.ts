import {
  dayOf,
  instantAt,
  instantOf,
  minuteOf,
  msOf,
  timeOf,
  weekdayOf,
} from '../../../shared/domain/calendar'
import { type Correction, emptyCorrection } from '../../../shared/domain/correction'
import { countDay, latenessOf, ticketsOf } from '../../../shared/domain/day-count'
import { type LiveHall, liveHall } from '../../../shared/domain/hall'
import { measuredFor } from '../../../shared/domain/measured'
import { openPeriods } from '../../../shared/domain/opening'
import { type Forecast, forecast } from '../../../shared/domain/predict'
import {
  assumedProfile,
  dayKind,
  emptyProfile,
  everyDay,
  learnDay,
  type Profile,
  profileFor,
} from '../../../shared/domain/profile'
import { emptyHall, type HallState, reduceHall } from '../../../shared/domain/queue'
import type { QueueEvent } from '../../../shared/schemas/hall'
import { eventsOf } from './recorded-day'
import { meanCounters, pointOf } from './recorded-point'
import type { BookingRow, PointRow, TicketRow } from './ticket-rows'

/** A recorded hall as its machine would tell it, and what was learned from the days that have ended. */
export interface Replay {
  row: PointRow
  tickets: Map<string, TicketRow[]>
  bookings: Map<string, BookingRow[]> | undefined
  state: HallState
  events: QueueEvent[]
  next: number
  profiles: Map<Profile['kind'], Profile>
  correction: Correction
  mostCounters: number
}

function byDay<Row>(rows: Row[], ms: (row: Row) => number): Map<string, Row[]> {
  const days = new Map<string, Row[]>()
  for (const row of rows) {
    const day = dayOf(instantOf(ms(row)))
    const known = days.get(day)
    if (known) known.push(row)
    else days.set(day, [row])
  }
  return days
}

export const startReplay = (row: PointRow, tickets: TicketRow[], bookings?: BookingRow[]): Replay => ({
  row,
  tickets: byDay(tickets, ({ takenMs }) => takenMs),
  bookings: bookings && byDay(bookings, ({ slotMs }) => slotMs),
  state: emptyHall(row.pointId, instantAt('1970-01-01', 0)),
  events: [],
  next: 0,
  profiles: new Map(),
  correction: emptyCorrection(row.pointId),
  mostCounters: 1,
})

export function startDay(replay: Replay, day: string): void {
  const point = pointOf(replay.row, replay.mostCounters)
  const tickets = replay.tickets.get(day) ?? []
  replay.events = tickets.length > 0 ? eventsOf(point, day, tickets, replay.bookings !== undefined) : []
  replay.next = 0
  replay.state = emptyHall(replay.row.pointId, instantAt(day, 0))
}

/** The hall as it was just before an instant. */
export function playUntil(replay: Replay, instant: string): LiveHall {
  for (; ; replay.next++) {
    const event = replay.events[replay.next]
    if (!event || event.at >= instant) break
    replay.state = reduceHall(replay.state, 'recorded', event)
  }
  const seq = Math.max(0, replay.next - 1)
  replay.state = reduceHall(replay.state, 'recorded', { seq, at: instant, kind: 'heartbeat' })
  return liveHall(replay.state)
}

const noHolidays = new Map()

/** The hall's forecast for a day, made at an instant with what was known then. */
export function lookAhead(
  replay: Replay,
  day: string,
  now: string,
  live: LiveHall,
  peers: Replay[],
): Forecast {
  const point = pointOf(replay.row, replay.mostCounters)
  const periods = openPeriods(point, day, noHolidays)
  const ofKind = replay.profiles.get(dayKind(day, noHolidays))
  const ofEvery = replay.profiles.get(everyDay)
  const peersEvery = peers.flatMap(peer => (peer === replay ? [] : (peer.profiles.get(everyDay) ?? [])))
  return forecast({
    point,
    day,
    periods,
    profile: profileFor(
      { ofKind, ofEvery },
      peersEvery,
      assumedProfile(point, day, periods),
      meanCounters(point, periods),
    ),
    measured: measuredFor(ofEvery, peersEvery),
    correction: replay.correction,
    booked: bookedAt(replay, day, msOf(now)),
    live,
    now,
  })
}

function bookedAt({ bookings }: Replay, day: string, nowMs: number): { slotAt: string; people: number }[] {
  const slots = new Map<number, number>()
  for (const { slotMs, madeMs } of bookings?.get(day) ?? [])
    if (madeMs <= nowMs) slots.set(slotMs, (slots.get(slotMs) ?? 0) + 1)
  return [...slots].map(([slotMs, people]) => ({ slotAt: instantOf(slotMs), people }))
}

/** Learns the day that has ended. */
export function endDay(replay: Replay, day: string): void {
  const tickets = replay.tickets.get(day) ?? []
  if (tickets.length === 0) return
  const point = pointOf(replay.row, replay.mostCounters)
  const came: Record<string, number> = {}
  for (const { slotMs, takenMs } of replay.bookings ? tickets : []) {
    if (slotMs === undefined) continue
    const lateness = latenessOf(instantOf(slotMs), instantOf(takenMs))
    came[lateness] = (came[lateness] ?? 0) + 1
  }
  const count = countDay(day, ticketsOf(point.pointId, replay.events).values(), {
    counters: meanCounters(point, openPeriods(point, day, noHolidays)),
    due: replay.bookings?.get(day)?.length ?? 0,
    came,
  })
  for (const kind of [everyDay, dayKind(day, noHolidays)] as const) {
    const before = replay.profiles.get(kind) ?? emptyProfile(point.pointId, kind)
    replay.profiles.set(kind, learnDay(before, count))
  }
  const numbers = replay.events.map(({ counter }) => Number(counter ?? 0))
  replay.mostCounters = Math.max(replay.mostCounters, ...numbers)
}

/** The quarter hour of the week. */
export const quarterOf = (instant: string): string =>
  `${weekdayOf(dayOf(instant))}.${Math.floor(minuteOf(timeOf(instant)) / 15)}`
