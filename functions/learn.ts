import { addMinutes, dayOf, instantAt, minuteOf, minutesBetween, timeOf } from '../shared/domain/calendar'
import { emptyCorrection, type Score, scoredDay } from '../shared/domain/correction'
import { countDay, latenessOf, type TicketPast, ticketsOf } from '../shared/domain/day-count'
import { expectedOf, meanCounters, profilesAfter } from '../shared/domain/experience'
import { liveHall } from '../shared/domain/hall'
import { openPeriods } from '../shared/domain/opening'
import { forecast, type Outlook, rawBandAt } from '../shared/domain/predict'
import { emptyHall, reduceHall } from '../shared/domain/queue'
import { AppError } from '../shared/errors'
import type { QueueEvent } from '../shared/schemas/hall'
import type { Point } from '../shared/schemas/point'
import type { BookingItem } from './store/booking'
import type { Content } from './store/content'
import { listEvents } from './store/hall'
import { putLearned } from './store/profile'
import type { Table } from './store/table'

/** Forecasts are scored as they would have been made at these distances through the day … */
const scoreEveryMinutes = 30
/** … for people who came up to so much later. */
const scoredAheadMinutes = 180

/** Learns a point's day from what its machines told; a day that was learned already, or was silent, teaches nothing. */
export async function learnPointDay(
  table: Table,
  point: Point,
  day: string,
  bookings: BookingItem[],
  { experience, holidays }: Pick<Content, 'experience' | 'holidays'>,
): Promise<boolean> {
  const events = await listEvents(table, point.pointId, day)
  const tickets = [...ticketsOf(point.pointId, events).values()]
  if (tickets.length === 0) return false
  const periods = openPeriods(point, day, holidays)
  const due = bookings.filter(({ status }) => status !== 'cancelled')
  const count = countDay(day, tickets, {
    counters: meanCounters(point, periods),
    due: due.length,
    dueEarly: due.filter(({ createdAt = '' }) => createdAt < instantAt(day, 0)).length,
    came: cameBy(due),
  })
  const base = { point, day, periods, ...expectedOf(experience, point, day, periods, holidays) }
  const before = experience.corrections.get(point.pointId) ?? emptyCorrection(point.pointId)
  const correction = scoredDay(before, day, scoresOf(base, events, tickets, due))
  return unlessLearned(
    putLearned(table, profilesAfter(experience, point.pointId, count, holidays), correction),
  )
}

async function unlessLearned(work: Promise<void>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

function cameBy(bookings: BookingItem[]): Record<string, number> {
  const came: Record<string, number> = {}
  for (const { slotAt, checkedInAt } of bookings) {
    if (!checkedInAt) continue
    const lateness = latenessOf(slotAt, checkedInAt)
    came[lateness] = (came[lateness] ?? 0) + 1
  }
  return came
}

/** The day once more: at each half hour what would have been forecast, against the waits that came. */
function scoresOf(
  base: Omit<Outlook, 'booked' | 'live' | 'now'>,
  events: QueueEvent[],
  tickets: TicketPast[],
  bookings: BookingItem[],
): Score[] {
  let state = emptyHall(base.point.pointId, instantAt(base.day, 0))
  let next = 0
  const scores: Score[] = []
  const first = base.periods[0]?.fromMinute ?? 0
  for (let minute = first; minute < (base.periods.at(-1)?.toMinute ?? 0); minute += scoreEveryMinutes) {
    const now = instantAt(base.day, minute)
    for (let event = events[next]; event && event.at < now; event = events[++next])
      state = reduceHall(state, '', event)
    const booked = bookings
      .filter(({ createdAt = '' }) => createdAt <= now)
      .map(({ slotAt }) => ({ slotAt, people: 1 }))
    const ahead = forecast({ ...base, booked, live: liveHall(state), now })
    if (ahead.basis !== 'live') continue
    scores.push(...tickets.flatMap(({ ticket }) => scoreOf(ticket, now, minute => rawBandAt(ahead, minute))))
  }
  return scores
}

function scoreOf(
  { takenAt, calledAt, booked }: TicketPast['ticket'],
  now: string,
  bandAt: (minute: number) => Score['band'],
): Score[] {
  if (!takenAt || !calledAt || takenAt < now || takenAt > addMinutes(now, scoredAheadMinutes)) return []
  if (dayOf(takenAt) !== dayOf(now)) return []
  const minute = minuteOf(timeOf(takenAt))
  return [
    {
      comer: booked ? 'booked' : 'walkIn',
      aheadMinutes: minutesBetween(now, takenAt),
      minute,
      band: bandAt(minute),
      actual: minutesBetween(takenAt, calledAt),
    },
  ]
}
