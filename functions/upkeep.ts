import { addDays, dayOf } from '../shared/domain/calendar'
import { mayBeOpenAt } from '../shared/domain/point/opening'
import type { PublishedDay } from '../shared/domain/published-wait/wait-experience'
import type { Point } from '../shared/schemas/point'
import { onAws } from './runtime/aws'
import { log, type Runtime } from './runtime/context'
import { type BookingItem, cancelBooking, listBookingsByPointDay, missBooking } from './store/booking'
import { type Content, forgetContent, getContent } from './store/content'
import { listEvents } from './store/hall'
import { refusedWith, unlessRival } from './store/rival'
import type { Table } from './store/table'
import { getLastUpkeep, putLastUpkeep } from './store/upkeep'
import { anchorDays } from './task/audit'
import { countPointDays } from './task/figure'
import { learnPointDay, learnPublishedDay, publishedDays } from './task/learn'
import { realiseSaving } from './task/saving'

/** How far back a night makes good what others have left undone. */
const madeGoodDays = 14

/**
 * Nightly, of the day that has ended, and before it of every day that no night has finished. The day is counted, and
 * with it what an outage or a night that failed had left out. What was written into the audit is sealed.
 */
export async function run(runtime: Runtime): Promise<number> {
  const yesterday = addDays(dayOf(runtime.now()), -1)
  const last = (await getLastUpkeep(runtime.table)) ?? addDays(yesterday, -1)
  const earliest = addDays(yesterday, 1 - madeGoodDays)
  let [missed, learned] = [0, 0]
  for (let day = maxOf(addDays(last, 1), earliest); day < yesterday; day = addDays(day, 1)) {
    const one = await endDay(runtime, day)
    missed += one.missed
    learned += one.learned
  }
  const one = await endDay(runtime, yesterday)
  let counted = 0
  const { points } = await getContent(runtime.table, runtime.now())
  for (const { pointId } of points.values())
    counted += await countPointDays(runtime.table, pointId, yesterday)
  const anchored = await anchorDays(runtime, yesterday)
  await putLastUpkeep(runtime.table, yesterday)
  missed += one.missed
  log('info', 'upkeep', { missed, learned: learned + one.learned, counted, anchored })
  return missed
}

const maxOf = (one: string, other: string): string => (one > other ? one : other)

/**
 * Whoever was booked and did not come has missed it, unless the hall was closed, moves that were made are judged by
 * the waits measured, and every point learns how its people came, how long they were served, and how wrong its
 * forecasts were. Ended again, a day is the same.
 */
async function endDay({ table, now }: Runtime, day: string): Promise<{ missed: number; learned: number }> {
  // What the day before has taught counts in this one.
  forgetContent(table)
  const content = await getContent(table, now())
  const published: PublishedDay[] = []
  let [missed, learned] = [0, 0]
  for (const point of content.points.values()) {
    const bookings = await listBookingsByPointDay(table, point.pointId, day)
    missed += await missBookings(table, point, content, bookings, now())
    for (const booking of bookings.filter(({ status }) => status === 'checkedIn'))
      await realiseSaving(table, booking)
    const told = { events: await listEvents(table, point.pointId, day), bookings }
    if (await learnPointDay(table, point, day, told, content)) learned += 1
    published.push(...publishedDays(point.pointId, day, told))
  }
  learned += await learnPublishedDay(table, day, published)
  return { missed, learned }
}

/** Nobody has missed a visit at a time at which the hall was not open, by its plan as it is now. */
async function missBookings(
  table: Table,
  point: Point,
  { holidays }: Content,
  bookings: BookingItem[],
  now: string,
): Promise<number> {
  let missed = 0
  for (const booking of bookings.filter(({ status }) => status === 'booked'))
    if (booking.closingTold || !mayBeOpenAt(point, booking.slotAt, holidays))
      await unlessRival(refusedWith('bookingChanged'), cancelBooking(table, booking, now))
    else if (await unlessRival(refusedWith('bookingChanged'), missBooking(table, booking, now))) missed += 1
  return missed
}

export const handler = onAws(run)
