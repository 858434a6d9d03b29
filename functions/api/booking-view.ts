import * as v from 'valibot'
import { maskApplicant, maskName } from '../../shared/domain/booking/mask'
import { dayOf } from '../../shared/domain/calendar'
import { type Applicant, type Booking, Recommendation } from '../../shared/schemas/booking'
import type { Text } from '../../shared/schemas/text'
import { broadcastText } from '../../shared/texts/broadcast-message'
import type { Context } from '../runtime/context'
import { applicantOf, guardianOf } from '../runtime/sealed'
import type { BookingItem } from '../store/booking'
import { broadcastsInMinute } from '../store/broadcast'
import { getRecommendation } from '../store/recommendation'

/** Drops what only the table needs. */
export const RecommendationView = v.object(Recommendation.entries)

/**
 * A booking as it may leave the server: personal fields masked, its open recommendation with it. The applicant is
 * unsealed unless the caller has him at hand.
 */
export async function bookingView(ctx: Context, item: BookingItem, applicant?: Applicant): Promise<Booking> {
  const { bookingId, services, pointId, slotAt, status, materials, alone, movedFrom, recommendationId } = item
  const { notice, checklistChange, marks, shortfall, forFamily, relation, groupCode } = item
  const guardian = await guardianOf(ctx, item)
  const stored = recommendationId
    ? await getRecommendation(ctx.table, bookingId, recommendationId)
    : undefined
  const hallNews = await hallNewsOf(ctx, item)
  const recommendation =
    stored && stored.expiresAt > ctx.now ? v.parse(RecommendationView, stored) : undefined
  return {
    bookingId,
    services,
    pointId,
    slotAt,
    status,
    applicant: maskApplicant(applicant ?? (await applicantOf(ctx, item))),
    ...(forFamily && { forFamily }),
    ...(relation && { relation }),
    ...(guardian && { guardian: maskName(guardian) }),
    ...(groupCode && { groupCode }),
    materials,
    ...(alone && { alone }),
    ...(recommendation && { recommendation }),
    ...(movedFrom && { movedFrom }),
    ...(item.closingTold && status === 'booked' && { isOff: true }),
    ...(notice && { notice }),
    ...(checklistChange && { checklistChange }),
    ...(marks && { marks }),
    ...(shortfall && { shortfall }),
    ...(hallNews.length > 0 && { hallNews }),
  }
}

/** What the hall tells those booked on the day: also whoever has booked since, and whom no message reaches. */
async function hallNewsOf(ctx: Context, { status, pointId, slotAt }: BookingItem): Promise<Text[]> {
  if (status !== 'booked' || dayOf(slotAt) < dayOf(ctx.now)) return []
  const told = await broadcastsInMinute(ctx.table, pointId, dayOf(slotAt), ctx.now)
  return [...new Set(told.map(({ kind }) => kind))].map(broadcastText)
}
