import { AppError } from '../../shared/errors'
import type { Recommendation } from '../../shared/schemas/booking'
import type { Context } from '../context'
import { movedMessage } from '../message'
import type { BookingItem } from '../store/booking'
import { getContent } from '../store/content'
import { acceptRecommendation, closeRecommendation, getRecommendation } from '../store/recommendation'
import { bookingView, ownBooking } from './booking'
import type { Handlers } from './serve'

export const recommendation: Handlers<'acceptRecommendation' | 'refuseRecommendation'> = {
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
