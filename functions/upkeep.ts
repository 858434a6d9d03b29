import { addDays, dayOf } from '../shared/domain/calendar'
import type { PublishedDay } from '../shared/domain/published-wait/wait-experience'
import { onAws } from './runtime/aws'
import { log, type Runtime } from './runtime/context'
import { cancelBooking, listBookingsByPointDay, missBooking } from './store/booking'
import { getContent } from './store/content'
import { listEvents } from './store/hall'
import { refusedWith, unlessRival } from './store/rival'
import { anchorDays } from './task/audit'
import { countPointDays } from './task/figure'
import { learnPointDay, learnPublishedDay, publishedDays } from './task/learn'
import { realiseSaving } from './task/saving'

/**
 * Nightly, of the day that has ended: whoever was booked and did not come has missed it, unless the hall was closed, moves that were made are
 * judged by the waits measured, and every point learns how its people came, how long they were served, and how wrong its forecasts were.
 * The day is counted, and with it what an outage or a night that failed had left out. What was written into the audit
 * is sealed.
 */
export async function run(runtime: Runtime): Promise<number> {
  const now = runtime.now()
  const content = await getContent(runtime.table, now)
  const day = addDays(dayOf(now), -1)
  const published: PublishedDay[] = []
  let [missed, learned] = [0, 0]
  for (const point of content.points.values()) {
    const bookings = await listBookingsByPointDay(runtime.table, point.pointId, day)
    for (const booking of bookings.filter(({ status }) => status === 'booked'))
      if (booking.closingTold)
        await unlessRival(refusedWith('bookingChanged'), cancelBooking(runtime.table, booking, []))
      else if (await unlessRival(refusedWith('bookingChanged'), missBooking(runtime.table, booking)))
        missed += 1
    for (const booking of bookings.filter(({ status }) => status === 'checkedIn'))
      await realiseSaving(runtime.table, booking)
    const told = { events: await listEvents(runtime.table, point.pointId, day), bookings }
    if (await learnPointDay(runtime.table, point, day, told, content)) learned += 1
    published.push(...publishedDays(point.pointId, day, told))
  }
  learned += await learnPublishedDay(runtime.table, day, published)
  let counted = 0
  for (const { pointId } of content.points.values())
    counted += await countPointDays(runtime.table, pointId, day)
  const anchored = await anchorDays(runtime, day)
  log('info', 'upkeep', { missed, learned, counted, anchored })
  return missed
}

export const handler = onAws(run)
