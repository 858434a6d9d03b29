import { addDays, dayOf } from '../shared/domain/calendar'
import { AppError } from '../shared/errors'
import { log, type Runtime } from './context'
import { onAws } from './runtime'
import { listBookingsByPointDay, missBooking } from './store/booking'
import { getContent } from './store/content'

/** Nightly: whoever was booked for the day that has ended and did not come has missed it. */
export async function run(runtime: Runtime): Promise<number> {
  const now = runtime.now()
  const { points } = await getContent(runtime.table, now)
  let missed = 0
  for (const pointId of points.keys()) {
    const bookings = await listBookingsByPointDay(runtime.table, pointId, addDays(dayOf(now), -1))
    for (const booking of bookings.filter(({ status }) => status === 'booked')) {
      try {
        await missBooking(runtime.table, booking)
        missed += 1
      } catch (error) {
        if (!(error instanceof AppError)) throw error
      }
    }
  }
  log('info', 'upkeep', { missed })
  return missed
}

export const handler = onAws(run)
