import * as v from 'valibot'
import { AppError } from '../../shared/errors'
import type { Recommendation } from '../../shared/schemas/booking'
import type { Context } from '../context'
import { movedMessage } from '../message'
import type { BookingItem } from '../store/booking'
import { getContent } from '../store/content'
import {
  acceptRecommendation,
  closeRecommendation,
  getRecommendation,
  openRecommendation,
} from '../store/recommendation'
import { bookingView, ownBooking, RecommendationView } from './booking'
import type { Handlers } from './serve'

export const recommendation: Handlers<
  'openRecommendation' | 'acceptRecommendation' | 'refuseRecommendation'
> = {
  async openRecommendation({ bookingId, recommendationId }, ctx) {
    const { offer } = await findOffer(ctx, bookingId, recommendationId)
    if (!offer.openedAt) await openRecommendation(ctx.table, offer, ctx.now)
    return offerView({ openedAt: ctx.now, ...offer }, ctx.now)
  },

  async acceptRecommendation({ bookingId, recommendationId }, ctx) {
    const { booking, offer } = await findOffer(ctx, bookingId, recommendationId)
    if (offer.status === 'accepted') return bookingView(ctx, booking)
    if (offer.status === 'expired' || offer.expiresAt <= ctx.now) throw new AppError('recommendationExpired')
    if (offer.status !== 'open') throw new AppError('recommendationClosed')
    if (booking.status !== 'booked') throw new AppError('bookingNotActive')
    const message = movedMessage(booking, offer, await getContent(ctx.table, ctx.now))
    await acceptRecommendation(ctx.table, booking, offer, message, ctx.now)
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },

  async refuseRecommendation({ bookingId, recommendationId }, ctx) {
    const { booking, offer } = await findOffer(ctx, bookingId, recommendationId)
    if (offer.status === 'accepted') throw new AppError('recommendationClosed')
    if (offer.status === 'open') await closeRecommendation(ctx.table, booking, offer, 'refused', ctx.now)
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },
}

/** Without what only the table needs. Past its end it is over, even if nothing has ended it yet. */
function offerView(offer: Recommendation, now: string): Recommendation {
  const shown = v.parse(RecommendationView, offer)
  return shown.status === 'open' && shown.expiresAt <= now ? { ...shown, status: 'expired' } : shown
}

async function findOffer(
  ctx: Context,
  bookingId: string,
  recommendationId: string,
): Promise<{ booking: BookingItem; offer: Recommendation }> {
  const booking = await ownBooking(ctx, bookingId)
  const offer = await getRecommendation(ctx.table, bookingId, recommendationId)
  if (!offer) throw new AppError('notFound')
  return { booking, offer }
}
