import * as v from 'valibot'
import { bookablePlaces, type PlannedPlaces, plannedSlots, wholeSlots } from '../../shared/domain/point/slot'
import { placesOf } from '../../shared/domain/recommend/batch'
import { AppError } from '../../shared/errors'
import type { Acceptance, Recommendation } from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import type { BookingItem } from '../store/booking'
import { type Content, getContent } from '../store/content'
import {
  acceptRecommendation,
  closeRecommendation,
  getRecommendation,
  type ListAnew,
  openRecommendation,
  type StoredRecommendation,
} from '../store/recommendation'
import { refusedWith, unlessRival } from '../store/rival'
import { offerNow, visitsOfBooking } from '../task/offer'
import { changeFresh, ownBooking } from './booking-change'
import { bookingView, RecommendationView } from './booking-view'
import { listAt } from './move'
import type { Handlers } from './serve'

export const recommendation: Handlers<
  'openRecommendation' | 'acceptRecommendation' | 'refuseRecommendation'
> = {
  async openRecommendation({ bookingId, recommendationId }, ctx) {
    const offer = await offerOf(ctx, await ownBooking(ctx, bookingId), recommendationId)
    if (!offer.openedAt) await openRecommendation(ctx.table, offer, ctx.now)
    return offerView({ openedAt: ctx.now, ...offer }, ctx.now)
  },

  async acceptRecommendation({ bookingId, recommendationId }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const outcome = await changeFresh(
      () => ownBooking(ctx, bookingId),
      seen => accept(ctx, seen, recommendationId, content),
    )
    return { outcome, booking: await bookingView(ctx, await ownBooking(ctx, bookingId)) }
  },

  async refuseRecommendation({ bookingId, recommendationId }, ctx) {
    const booking = await ownBooking(ctx, bookingId)
    const offer = await offerOf(ctx, booking, recommendationId)
    if (offer.status === 'accepted') throw new AppError('recommendationClosed')
    if (offer.status === 'open') await closeRecommendation(ctx.table, booking, offer, 'refused', ctx.now)
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },
}

/** Moves the booking if the offer stands. If it is over, the booking stays and the next best is looked for. */
async function accept(
  ctx: Context,
  booking: BookingItem,
  recommendationId: string,
  content: Content,
): Promise<Acceptance['outcome']> {
  const offer = await offerOf(ctx, booking, recommendationId)
  if (offer.status === 'accepted') return 'moved'
  if (offer.status === 'refused') throw new AppError('recommendationClosed')
  if (booking.status !== 'booked') throw new AppError('bookingNotActive')
  const planned = standingPlaces(offer, booking, ctx.now, content)
  if (!planned) return nextBest(ctx, booking, content)
  const move = acceptRecommendation(ctx.table, booking, offer, ctx.now, {
    planned,
    ...(offer.because && { list: await listAnew(ctx, booking, offer) }),
  })
  if (await unlessRival(refusedWith('slotFull'), move)) return 'moved'
  // Nobody had kept its place, and somebody else has taken it.
  await closeRecommendation(ctx.table, booking, offer, 'expired', ctx.now)
  return nextBest(ctx, await ownBooking(ctx, booking.bookingId), content)
}

/** Who goes on another day, because his hall has changed its plan, brings what is asked for on that day. */
const listAnew = async (ctx: Context, booking: BookingItem, offer: Recommendation): Promise<ListAnew> =>
  (await listAt(ctx, booking, { pointId: offer.toPointId, slotAt: offer.toSlotAt })).list

/** What is held for the booking already is the next best; what is held and over makes room for it. */
async function nextBest(
  ctx: Context,
  booking: BookingItem,
  content: Content,
): Promise<Acceptance['outcome']> {
  const { bookingId, recommendationId } = booking
  if (!recommendationId) return (await offerNow(ctx, booking, content)) ? 'offered' : 'kept'
  const held = await offerOf(ctx, booking, recommendationId)
  if (standingPlaces(held, booking, ctx.now, content)) return 'offered'
  await closeRecommendation(ctx.table, booking, held, 'expired', ctx.now)
  return nextBest(ctx, await ownBooking(ctx, bookingId), content)
}

/** The places of an offer that has not ended, if the point still plans to be open then. */
function standingPlaces(
  { status, expiresAt, toPointId, toSlotAt, isWhole }: StoredRecommendation,
  booking: BookingItem,
  now: string,
  { points, holidays, services }: Content,
): PlannedPlaces[] | undefined {
  const point = points.get(toPointId)
  if (status !== 'open' || expiresAt <= now || !point) return undefined
  const visits = visitsOfBooking(booking, { services })
  const planned = bookablePlaces(
    point,
    visits,
    placesOf(booking),
    toSlotAt,
    now,
    holidays,
    isWhole ? wholeSlots : plannedSlots,
  )
  return 'problem' in planned ? undefined : planned
}

/** Without what only the table needs. Past its end it is over, even if nothing has ended it yet. */
function offerView(offer: Recommendation, now: string): Recommendation {
  const shown = v.parse(RecommendationView, offer)
  return shown.status === 'open' && shown.expiresAt <= now ? { ...shown, status: 'expired' } : shown
}

async function offerOf(
  ctx: Context,
  { bookingId }: BookingItem,
  recommendationId: string,
): Promise<StoredRecommendation> {
  const offer = await getRecommendation(ctx.table, bookingId, recommendationId)
  if (!offer) throw new AppError('notFound')
  return offer
}
