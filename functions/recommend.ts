import { dayOf } from '../shared/domain/calendar'
import { isReached } from '../shared/domain/delivery/channel'
import type { Ahead } from '../shared/domain/forecast/ahead'
import type { Holidays } from '../shared/domain/point/opening'
import { plannedSlots } from '../shared/domain/point/slot'
import { askedOn } from '../shared/domain/recommend/asked'
import { recommendBatch } from '../shared/domain/recommend/batch'
import type { Offer } from '../shared/domain/recommend/recommend'
import { isWorthReading } from '../shared/domain/recommend/worth'
import type { Recommendation } from '../shared/schemas/booking'
import type { Point } from '../shared/schemas/point'
import { onAws } from './runtime/aws'
import { type Context, log, type Runtime } from './runtime/context'
import { type BookingItem, getBooking, listBookingsByPointDay } from './store/booking'
import { type Content, getContent } from './store/content'
import { getProfile } from './store/person'
import { closeRecommendation, listExpired } from './store/recommendation'
import { listReturning, returnPlaces } from './store/returning'
import { refusedWith, unlessRival } from './store/rival'
import { lookAheadAt } from './task/look-ahead'
import { recommendationMessage } from './task/message'
import { appointed, holdOffer } from './task/offer'
import { waysTo } from './task/reach'

export interface Summary {
  looked: number
  offered: number
  expired: number
}

/** Every minute: ends what has expired, then asks those whom another point would clearly serve better. */
export async function run(runtime: Runtime): Promise<Summary> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  await giveBack(ctx)
  const expired = await expire(ctx)
  const content = await getContent(ctx.table, ctx.now)
  const day = dayOf(ctx.now)
  const points = [...content.points.values()]
  const today = await bookingsToday(ctx, points, content.holidays)
  const days = await lookAheadAt(ctx, points, day, content, askedOn(day, today))
  const bookings = askable(today, days, ctx.now)
  const people = bookings.map(booking => appointed(booking, content))
  const offers = recommendBatch(days, people, ctx.now)
  const byId = new Map(bookings.map(booking => [booking.bookingId, booking]))
  let offered = 0
  for (const offer of offers) {
    const booking = byId.get(offer.appointment.bookingId)
    if (booking && (await ask(ctx, booking, offer, days, content))) offered += 1
  }
  log('info', 'recommend', { looked: bookings.length, offered, expired })
  return { looked: bookings.length, offered, expired }
}

export const handler = onAws(run)

/** Places that were given up a while ago are free for all again. */
async function giveBack({ table, now }: Context): Promise<void> {
  for (const one of await listReturning(table, now)) await returnPlaces(table, one)
}

async function expire(ctx: Context): Promise<number> {
  const due = await listExpired(ctx.table, ctx.now)
  for (const recommendation of due) {
    const booking = await getBooking(ctx.table, recommendation.bookingId)
    if (booking)
      await unlessRival(isRival, closeRecommendation(ctx.table, booking, recommendation, 'expired', ctx.now))
  }
  return due.length
}

/** A rival change wins; what is still due is seen again next minute. */
const isRival = refusedWith('bookingChanged', 'recommendationClosed', 'slotFull', 'busyTryAgain')

/** Today's bookings at the points that are still to be visited: nobody can be asked at the others. */
async function bookingsToday(
  { table, now }: Context,
  points: Point[],
  holidays: Holidays,
): Promise<BookingItem[]> {
  const day = dayOf(now)
  const visited = points.filter(point =>
    plannedSlots(point, day, holidays).some(({ slotAt }) => slotAt > now),
  )
  const lists = await Promise.all(visited.map(({ pointId }) => listBookingsByPointDay(table, pointId, day)))
  return lists.flat()
}

/** The bookings still to come, at halls whose wait is known, with nothing open. */
function askable(bookings: BookingItem[], days: Ahead[], now: string): BookingItem[] {
  const known = new Set(
    days.filter(({ forecast }) => forecast.basis !== 'unknown').map(({ pointDay }) => pointDay.point.pointId),
  )
  return bookings.filter(
    ({ status, pointId, slotAt, recommendationId }) =>
      status === 'booked' && slotAt > now && !recommendationId && known.has(pointId),
  )
}

async function ask(
  ctx: Context,
  booking: BookingItem,
  offer: Offer,
  days: Ahead[],
  content: Content,
): Promise<boolean> {
  const profile = await getProfile(ctx.table, booking.ownerId)
  if (!profile.person?.wantsRecommendations) return false
  const { channels } = await waysTo(ctx, profile, 'recommendation')
  const telling = (made: Recommendation) =>
    isReached(channels) && isWorthReading(made, content.limits)
      ? recommendationMessage(booking, made, content)
      : 'app'
  return unlessRival(isRival, holdOffer(ctx, booking, offer, { days, content }, telling))
}
