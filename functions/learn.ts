import { instantAt } from '../shared/domain/calendar'
import { emptyCorrection, scoredDay } from '../shared/domain/correction'
import { countDay, latenessOf, ticketsOf } from '../shared/domain/day-count'
import { dayScores } from '../shared/domain/day-score'
import { expectedOf, meanCounters, profilesAfter } from '../shared/domain/experience'
import { openPeriods } from '../shared/domain/opening'
import { AppError } from '../shared/errors'
import type { Point } from '../shared/schemas/point'
import type { BookingItem } from './store/booking'
import type { Content } from './store/content'
import { listEvents } from './store/hall'
import { putLearned } from './store/profile'
import type { Table } from './store/table'

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
  const scores = dayScores({
    expected: { point, day, periods, ...expectedOf(experience, point, day, periods, holidays) },
    events,
    tickets,
    bookings: due.map(({ slotAt, createdAt = '' }) => ({ slotAt, madeAt: createdAt })),
  })
  const before = experience.corrections.get(point.pointId) ?? emptyCorrection(point.pointId)
  const correction = scoredDay(before, day, scores)
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
