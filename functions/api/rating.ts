import { randomUUID } from 'node:crypto'
import { ratingReasons } from '../../shared/content/guidance/rating-reasons'
import { dayOf } from '../../shared/domain/calendar'
import { isBad, isRateable, ratingGroups, weekOfFinding } from '../../shared/domain/inspection/rating'
import { rulesOf } from '../../shared/domain/inspection/rules'
import { AppError } from '../../shared/errors'
import type { RatingLevel, VisitRating } from '../../shared/schemas/rating'
import type { Context } from '../runtime/context'
import type { BookingItem } from '../store/booking'
import { getContent } from '../store/content'
import { type FindingItem, findingShape, getFinding } from '../store/finding'
import { insertRating, listRatings } from '../store/rating'
import { ownBooking } from './booking-change'
import type { Handlers } from './serve'

/** What citizens say of a visit that is over. Halls read it in numbers only; a bad one they have to answer. */
export const rating: Handlers<'rateVisit' | 'getRating' | 'listRatings'> = {
  async rateVisit({ bookingId, level, reasons: given }, ctx) {
    const seen = await ownBooking(ctx, bookingId)
    const reasons = [...new Set(given)]
    if (isSaid(seen, level, reasons)) return ratingOf(ctx, seen)
    if (seen.rating || !isRateable(seen, dayOf(ctx.now))) throw new AppError('bookingNotActive')
    refuseReasons(level, reasons)
    const finding = isBad(level) ? await findingOf(ctx, seen, reasons) : undefined
    const said = { level, reasons, at: ctx.now, ...(finding && { findingId: finding.findingId }) }
    await insertRating(ctx.table, seen, said, finding)
    return ratingOf(ctx, await ownBooking(ctx, bookingId))
  },

  getRating: async ({ bookingId }, ctx) => ratingOf(ctx, await ownBooking(ctx, bookingId)),

  listRatings: async ({ pointId }, ctx) =>
    ratingGroups(await listRatings(ctx.table, pointId), dayOf(ctx.now)),
}

/** The same again: a phone that was not answered. */
const isSaid = ({ rating }: BookingItem, level: RatingLevel, reasons: string[]): boolean =>
  rating?.level === level && rating.reasons.join() === reasons.join()

/** A bad one says why. */
function refuseReasons(level: RatingLevel, reasons: string[]): void {
  const kind = isBad(level) ? 'bad' : 'good'
  const known = ratingReasons.filter(({ of }) => of === kind || level === 'neutral').map(({ code }) => code)
  const isWrong = reasons.some(code => !known.includes(code)) || (kind === 'bad' && reasons.length === 0)
  if (isWrong) throw new AppError('invalidInput', 'reasons')
}

/** It names neither the person nor the booking, and the week instead of the day. */
const findingOf = async (
  ctx: Context,
  { pointId }: BookingItem,
  reasons: string[],
): Promise<FindingItem> => ({
  shape: findingShape,
  findingId: randomUUID(),
  pointId,
  reasons,
  severity: 'major',
  level: 'citizen',
  ...weekOfFinding(dayOf(ctx.now)),
  state: 'open',
  rules: rulesOf((await getContent(ctx.table, ctx.now)).standard.rules),
  people: {},
  steps: [],
  version: 1,
})

async function ratingOf(ctx: Context, { pointId, rating, ...booking }: BookingItem): Promise<VisitRating> {
  if (!rating) return { mayRate: isRateable(booking, dayOf(ctx.now)) }
  const { findingId, ...said } = rating
  const finding = findingId ? await getFinding(ctx.table, pointId, findingId) : undefined
  const answer = finding?.steps.findLast(({ act }) => act === 'answer')
  return {
    mayRate: false,
    rating: { ...said, ...(answer?.note && { reply: { note: answer.note, on: dayOf(answer.at) } }) },
  }
}
