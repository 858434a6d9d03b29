import { dayOf, instantAt } from '../../shared/domain/calendar'
import { forecastFigures } from '../../shared/domain/figure/forecast-count'
import { dayScores } from '../../shared/domain/forecast/day-score'
import { expectedOf, meanCounters, profilesAfter } from '../../shared/domain/forecast/experience'
import { countDay, latenessOf, ticketsOf } from '../../shared/domain/hall/day-count'
import { liveHall } from '../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../shared/domain/hall/queue'
import { emptyCorrection, scoredDay } from '../../shared/domain/learned/correction'
import { planOn } from '../../shared/domain/point/open-plan'
import { openPeriods, plannedCounters } from '../../shared/domain/point/opening'
import {
  learnPublished,
  noPublished,
  type PublishedDay,
} from '../../shared/domain/published-wait/wait-experience'
import type { QueueEvent } from '../../shared/schemas/hall'
import type { Point } from '../../shared/schemas/point'
import type { BookingItem } from '../store/booking'
import type { Content } from '../store/content'
import { getPublished, putLearned, putPublished } from '../store/profile'
import { refusedWith, unlessRival, untilNoRival } from '../store/rival'
import type { Table } from '../store/table'

/** What a point's machines told on a day, and who had booked. */
interface Told {
  events: QueueEvent[]
  bookings: BookingItem[]
}

const dueOf = (bookings: BookingItem[]): BookingItem[] =>
  bookings.filter(({ status }) => status !== 'cancelled')

/** Learns a point's day from what its machines told; a day that was learned already, or was silent, teaches nothing. */
export async function learnPointDay(
  table: Table,
  given: Point,
  day: string,
  { events, bookings }: Told,
  { experience, holidays }: Pick<Content, 'experience' | 'holidays'>,
): Promise<boolean> {
  const point = planOn(given, day)
  const tickets = [...ticketsOf(point.pointId, events).values()]
  if (tickets.length === 0) return false
  const periods = openPeriods(point, day, holidays)
  const due = dueOf(bookings)
  const count = countDay(day, tickets, {
    counters: meanCounters(point, periods),
    plannedAt: minute => plannedCounters(point, periods, minute),
    due: due.length,
    dueEarly: due.filter(({ createdAt = '' }) => createdAt < instantAt(day, 0)).length,
    came: cameBy(due),
  })
  const scores = dayScores({
    expected: { point, day, periods, ...expectedOf(experience, point, day, periods, holidays) },
    events,
    tickets,
    bookings: due.flatMap(({ taken, createdAt = '' }) => taken.map(part => ({ ...part, madeAt: createdAt }))),
  })
  const before = experience.corrections.get(point.pointId) ?? emptyCorrection(point.pointId, point.level)
  const lines = experience.lines?.get(point.level)
  const correction = scoredDay(before, day, scores, lines)
  const profiles = profilesAfter(experience, point.pointId, count, holidays)
  const write = () => putLearned(table, profiles, correction, forecastFigures(scores, before, lines))
  // Writers who meet try again.
  return unlessLearned(untilNoRival(refusedWith('busyTryAgain'), write))
}

/** A hall's day of published waits, where it told nothing else. */
export function publishedDays(pointId: string, day: string, { events, bookings }: Told): PublishedDay[] {
  if (!events.some(({ kind }) => kind === 'waitPublished')) return []
  const start = emptyHall(pointId, instantAt(day, 0))
  const state = events
    .filter(({ at }) => dayOf(at) === day)
    .reduce((so, event) => reduceHall(so, '', event), start)
  const { published = [] } = liveHall(state)
  const bookedSlots = dueOf(bookings).flatMap(({ taken }) =>
    taken.flatMap(({ slotAt, places }) => Array.from({ length: places }, () => slotAt)),
  )
  return published.length > 0 ? [{ pointId, told: published, bookedSlots }] : []
}

/** All halls that published a day learn it together; answers how many did. */
export async function learnPublishedDay(table: Table, day: string, days: PublishedDay[]): Promise<number> {
  if (days.length === 0) return 0
  const experience = (await getPublished(table)) ?? noPublished()
  const changed = learnPublished(experience, day, days)
  if (changed.length === 0) return 0
  return (await unlessLearned(putPublished(table, day, experience.models, changed))) ? changed.length : 0
}

/** A day that was learned already stays as it was learned. */
const unlessLearned = (write: Promise<void>): Promise<boolean> =>
  unlessRival(refusedWith('alreadyLearned'), write)

function cameBy(bookings: BookingItem[]): Record<string, number> {
  const came: Record<string, number> = {}
  for (const { slotAt, checkedInAt } of bookings) {
    if (!checkedInAt) continue
    const lateness = latenessOf(slotAt, checkedInAt)
    came[lateness] = (came[lateness] ?? 0) + 1
  }
  return came
}
