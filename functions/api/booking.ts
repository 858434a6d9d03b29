import { cleanApplicant } from '../../shared/domain/applicant/applicant'
import { cancelProblem } from '../../shared/domain/booking/booking'
import { AppError } from '../../shared/errors'
import { bookingsAPage } from '../../shared/vocabulary/booking'
import { listRecentByOwner, seeChecklistChange, updateMarks } from '../store/booking'
import { book } from './book'
import { changeFresh, giveUp, ownBooking } from './booking-change'
import { bookingView } from './booking-view'
import { callerId } from './caller'
import type { Handlers } from './serve'
import { countTries } from './try'

export const booking: Handlers<
  'createBooking' | 'listBookings' | 'getBooking' | 'cancelBooking' | 'seeChecklistChange' | 'updateMarks'
> = {
  async createBooking(asked, ctx, request) {
    await countTries(ctx, request)
    return book(ctx, { ...asked, applicant: cleanApplicant(asked.applicant) })
  },

  async listBookings({ after }, ctx) {
    const seen = after ? await ownBooking(ctx, after) : undefined
    const items = await listRecentByOwner(ctx.table, callerId(ctx), '', { most: bookingsAPage, after: seen })
    return Promise.all(items.map(item => bookingView(ctx, item)))
  },

  getBooking: async ({ bookingId }, ctx) => bookingView(ctx, await ownBooking(ctx, bookingId)),

  async cancelBooking({ bookingId }, ctx) {
    await changeFresh(
      () => ownBooking(ctx, bookingId),
      async seen => {
        const problem = cancelProblem(seen, ctx.now)
        if (problem) throw new AppError(problem)
        await giveUp(ctx, seen)
      },
    )
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },

  async seeChecklistChange({ bookingId, at }, ctx) {
    await changeFresh(
      () => ownBooking(ctx, bookingId),
      async seen => {
        if (seen.checklistChange?.at === at) await seeChecklistChange(ctx.table, seen)
      },
    )
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },

  async updateMarks({ bookingId, ...marks }, ctx) {
    await updateMarks(ctx.table, await ownBooking(ctx, bookingId), marks, ctx.now)
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },
}
