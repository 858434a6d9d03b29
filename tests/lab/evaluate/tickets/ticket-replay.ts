import { dayOf, instantAt, instantOf, minuteOf, msOf, timeOf } from '../../../../shared/domain/calendar'
import { dayScores } from '../../../../shared/domain/forecast/day-score'
import { type Experience, expectedOf, meanCounters } from '../../../../shared/domain/forecast/experience'
import type { Forecast } from '../../../../shared/domain/forecast/forecast'
import { forecastDay } from '../../../../shared/domain/forecast/forecast-day'
import { countDay, type DayCount, latenessOf, ticketsOf } from '../../../../shared/domain/hall/day-count'
import { type LiveHall, liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, type HallState, reduceHall } from '../../../../shared/domain/hall/queue'
import type { Score } from '../../../../shared/domain/learned/correction'
import { openPeriods, plannedCounters } from '../../../../shared/domain/point/opening'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import type { Point } from '../../../../shared/schemas/point'
import { eventsOf } from './recorded-day'
import { nothingSeen, pointOf, quarterOf, type Seen } from './recorded-point'
import type { BookingRow, PointRow, TicketRow } from './ticket-rows'

/** A recorded hall as its machine would tell it. */
export interface Replay {
  row: PointRow
  /** As known from the days that have ended. */
  point: Point
  seen: Seen
  tickets: Map<string, TicketRow[]>
  bookings: Map<string, BookingRow[]> | undefined
  state: HallState
  events: QueueEvent[]
  next: number
}

/** A recording does not say which days were holidays; a day without tickets teaches nothing. */
export const noHolidays: ReadonlyMap<string, 'off' | 'work'> = new Map()

export const startReplay = (row: PointRow, tickets: TicketRow[], bookings?: BookingRow[]): Replay => ({
  row,
  point: pointOf(row, nothingSeen),
  seen: nothingSeen,
  tickets: byDay(tickets, ({ takenMs }) => takenMs),
  bookings: bookings && byDay(bookings, ({ slotMs }) => slotMs),
  state: emptyHall(row.pointId, instantAt('1970-01-01', 0)),
  events: [],
  next: 0,
})

function byDay<Row>(rows: Row[], ms: (row: Row) => number): Map<string, Row[]> {
  const days = new Map<string, Row[]>()
  for (const row of rows) {
    const day = dayOf(instantOf(ms(row)))
    days.set(day, [...(days.get(day) ?? []), row])
  }
  return days
}

export function startDay(replay: Replay, day: string): void {
  const tickets = replay.tickets.get(day) ?? []
  replay.events =
    tickets.length > 0 ? eventsOf(replay.point, day, tickets, replay.bookings !== undefined) : []
  replay.next = 0
  replay.state = emptyHall(replay.row.pointId, instantAt(day, 0))
}

/** The hall as it was just before an instant. */
export function playUntil(replay: Replay, instant: string): LiveHall {
  for (let event = replay.events[replay.next]; event && event.at < instant; ) {
    replay.state = reduceHall(replay.state, 'recorded', event)
    event = replay.events[++replay.next]
  }
  const seq = Math.max(0, replay.next - 1)
  replay.state = reduceHall(replay.state, 'recorded', { seq, at: instant, kind: 'heartbeat' })
  return liveHall(replay.state)
}

/** The hall's forecast for a day, made at an instant with what was known then. */
export function lookAhead(
  replay: Replay,
  experience: Experience,
  day: string,
  now: string,
  live: LiveHall,
): Forecast {
  const { point } = replay
  const periods = openPeriods(point, day, noHolidays)
  return forecastDay({
    point,
    day,
    periods,
    ...expectedOf(experience, point, day, periods, noHolidays),
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

/** What the day that has ended teaches, by what was expected of it; nothing where the hall was closed. */
export function endDay(
  replay: Replay,
  experience: Experience,
  day: string,
): { count: DayCount; scores: Score[] } | undefined {
  const { point, events } = replay
  const rows = replay.tickets.get(day) ?? []
  if (rows.length === 0) return undefined
  const due = replay.bookings?.get(day) ?? []
  const periods = openPeriods(point, day, noHolidays)
  const tickets = [...ticketsOf(point.pointId, events).values()]
  const count = countDay(day, tickets, {
    counters: meanCounters(point, periods),
    plannedAt: minute => plannedCounters(point, periods, minute),
    due: due.length,
    dueEarly: due.filter(({ madeMs }) => madeMs < msOf(instantAt(day, 0))).length,
    came: replay.bookings ? cameBy(rows) : {},
  })
  const scores = dayScores({
    expected: { point, day, periods, ...expectedOf(experience, point, day, periods, noHolidays) },
    events,
    tickets,
    bookings: due.map(({ slotMs, madeMs }) => ({
      slotAt: instantOf(slotMs),
      places: 1,
      madeAt: instantOf(madeMs),
    })),
  })
  replay.seen = seenAfter(replay)
  replay.point = pointOf(replay.row, replay.seen)
  return { count, scores }
}

function seenAfter({ seen, events }: Replay): Seen {
  const byQuarter = [...seen.byQuarter]
  let { counters } = seen
  for (const { at, counter, ticketId } of events) {
    counters = Math.max(counters, Number(counter ?? 0))
    const quarter = quarterOf(minuteOf(timeOf(at)))
    if (ticketId) byQuarter[quarter] = (byQuarter[quarter] ?? 0) + 1
  }
  return { counters, byQuarter }
}

function cameBy(tickets: TicketRow[]): Record<string, number> {
  const came: Record<string, number> = {}
  for (const { slotMs, takenMs } of tickets) {
    if (slotMs === undefined) continue
    const lateness = latenessOf(instantOf(slotMs), instantOf(takenMs))
    came[lateness] = (came[lateness] ?? 0) + 1
  }
  return came
}
