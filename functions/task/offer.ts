import { randomUUID } from 'node:crypto'
import { dayOf } from '../../shared/domain/calendar'
import { type Ahead, aheadFor, partsFrom } from '../../shared/domain/forecast/ahead'
import { shownMinutes } from '../../shared/domain/forecast/shown-wait'
import { memo } from '../../shared/domain/memo'
import { nearestPoints } from '../../shared/domain/point/nearest'
import { type Visit, visitsOf } from '../../shared/domain/point/place'
import { reachOf } from '../../shared/domain/point/start'
import { travelMinutes } from '../../shared/domain/point/travel'
import { type Appointed, nearby, placesOf, recommendBatch } from '../../shared/domain/recommend/batch'
import { aheadForMoves } from '../../shared/domain/recommend/idle'
import type { Offer } from '../../shared/domain/recommend/recommend'
import { AppError } from '../../shared/errors'
import type { Recommendation } from '../../shared/schemas/booking'
import type { Division } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import type { BookingItem } from '../store/booking'
import type { Content } from '../store/content'
import type { Message } from '../store/outbox'
import { insertRecommendation } from '../store/recommendation'
import { refusedWith, unlessRival, untilNoRival } from '../store/rival'
import { lookAheadAt } from './look-ahead'

/**
 * The way begins in the county given with consent, else at the point that was booked: from there the way elsewhere is
 * told no shorter than it is, wherever it begins.
 */
export function appointed(booking: BookingItem, content: Content): Appointed {
  const { divisions, points } = content
  const { bookingId, slotAt, taken, pointId, lastOfferedDay, lastRescuedDay, originDivision } = booking
  const division = divisions.get(originDivision ?? '')
  const origin = division?.seat ?? points.get(pointId)?.location
  if (!origin) throw new Error(`no such point: ${pointId}`)
  const withinMetres = division && withinOf(divisions, division)
  const visits = visitsOfBooking(booking, content)
  const asked = { lastOfferedDay, lastRescuedDay, promisedMinutes: promisedMinutes(booking) }
  return { visits, taken, bookingId, slotAt, pointId, ...asked, origin, withinMetres }
}

const reaches = memo<Content['divisions'], number>(100)

const withinOf = (divisions: Content['divisions'], { code, seat }: Division): number =>
  reaches(divisions, code, () =>
    reachOf(
      seat,
      [...divisions.values()].flatMap(other => (other.code === code ? [] : other.seat)),
    ),
  )

/** A promise holds where it was made: whoever has moved on by himself was promised nothing there. */
const promisedMinutes = ({ promise, pointId, slotAt }: BookingItem): number | undefined =>
  promise?.pointId === pointId && promise.slotAt === slotAt ? promise.waitMinutes : undefined

/** What decides at which halls a booking may be kept. */
export const visitsOfBooking = (
  { services: codes, ties = [], slotAt }: BookingItem,
  { services }: Pick<Content, 'services'>,
): Visit[] =>
  visitsOf(
    codes.map(code => services.get(code) ?? { code }),
    ties,
    dayOf(slotAt),
  )

/**
 * Writes a recommendation and holds its places; one who is not looking at it is sent a message. `app`: nothing brings
 * him to it, or it is not worth a message, so it is only shown where he looks by himself, and keeps no place from others.
 * @throws AppError slotFull, bookingChanged
 */
export async function holdOffer(
  ctx: Context,
  booking: BookingItem,
  offer: Offer,
  { days, content }: { days: Ahead[]; content: Content },
  telling?: (recommendation: Recommendation) => Message | 'app',
): Promise<void> {
  const made = recommendationOf(offer, ctx.now)
  const told = telling?.(made)
  const target = days.find(({ pointDay }) => pointDay.point.pointId === made.toPointId)
  const visits = visitsOfBooking(booking, content)
  const partsOf = (ahead: Ahead) => partsFrom(aheadFor(ahead, visits), made.toSlotAt, placesOf(booking))
  const [planned, usual] = target ? [partsOf(aheadForMoves(target)), partsOf(target)] : []
  if (!planned) throw new AppError('slotFull')
  const isWhole = planned.some(({ capacity }, i) => capacity !== usual?.[i]?.capacity)
  const recommendation = { ...made, ...(told === 'app' && { unheld: true }), ...(isWhole && { isWhole }) }
  await insertRecommendation(ctx.table, booking, recommendation, {
    planned,
    ...(told && told !== 'app' && { message: told }),
  })
}

/** Others who ask may take the place that was found; then it is looked again. */
const isTaken = refusedWith('slotFull')

/**
 * For one who asks: the best clear gain as of now, by the rules of the minute's run, but for the one question a
 * day, which is for those who have not asked.
 * @returns whether there is one; its place is held
 * @throws AppError bookingChanged
 */
export const offerNow = (ctx: Context, booking: BookingItem, content: Content): Promise<boolean> =>
  unlessRival(
    isTaken,
    untilNoRival(isTaken, () => offerOnce(ctx, booking, content)),
  )

async function offerOnce(ctx: Context, booking: BookingItem, content: Content): Promise<boolean> {
  const person = { ...appointed(booking, content), lastOfferedDay: undefined }
  const near = nearestPoints(person.visits, dayOf(ctx.now), person.origin, content, nearby)
  const here = content.points.get(booking.pointId)
  const points = [...new Set([...near, ...(here ? [here] : [])])]
  const days = await lookAheadAt(ctx, points, dayOf(ctx.now), content)
  const [offer] = recommendBatch(days, [person], ctx.now)
  if (offer) await holdOffer(ctx, booking, offer, { days, content })
  return offer !== undefined
}

function recommendationOf(
  { appointment, isRescue, here, there, savesMinutes, expiresAt }: Offer,
  now: string,
): Recommendation {
  return {
    recommendationId: randomUUID(),
    bookingId: appointment.bookingId,
    fromPointId: here.pointId,
    fromSlotAt: here.slotAt,
    toPointId: there.pointId,
    toSlotAt: there.slotAt,
    status: 'open',
    ...(isRescue && { isRescue }),
    offeredAt: now,
    expiresAt,
    waitHereMinutes: shownMinutes(here.wait.mean),
    waitThereMinutes: shownMinutes(there.wait.mean),
    travelHereMinutes: Math.round(travelMinutes(here.distanceMetres)),
    travelThereMinutes: Math.round(travelMinutes(there.distanceMetres)),
    savesMinutes,
  }
}
