import { cleanApplicant } from '../../shared/domain/applicant/applicant'
import { cancelProblem } from '../../shared/domain/booking/booking'
import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import {
  cancelBooking,
  getBooking,
  insertBooking,
  listBookingsByOwner,
  seeChecklistChange,
  updateMarks,
} from '../store/booking'
import { getContent } from '../store/content'
import { changeFresh, closingOf, ownBooking } from './booking-change'
import { bookingView } from './booking-view'
import { callerId } from './caller'
import { acceptedVisit, newBooking } from './new-booking'
import type { Handlers } from './serve'

export const booking: Handlers<
  'createBooking' | 'listBookings' | 'getBooking' | 'cancelBooking' | 'seeChecklistChange' | 'updateMarks'
> = {
  async createBooking(asked, ctx) {
    const input = { ...asked, applicant: cleanApplicant(asked.applicant) }
    const content = await getContent(ctx.table, ctx.now, dayOf(input.slotAt))
    const visit = acceptedVisit(input, ctx, content)
    const item = await newBooking(input, visit, ctx, content)
    try {
      await insertBooking(ctx.table, item, { planned: visit.planned, now: ctx.now })
    } catch (error) {
      const same = await getBooking(ctx.table, item.bookingId)
      if (same?.ownerId === item.ownerId) return bookingView(ctx, same)
      throw error
    }
    return bookingView(ctx, item, input.applicant)
  },

  async listBookings(_, ctx) {
    const items = await listBookingsByOwner(ctx.table, callerId(ctx))
    return Promise.all(items.map(item => bookingView(ctx, item)))
  },

  getBooking: async ({ bookingId }, ctx) => bookingView(ctx, await ownBooking(ctx, bookingId)),

  async cancelBooking({ bookingId }, ctx) {
    await changeFresh(
      () => ownBooking(ctx, bookingId),
      async seen => {
        const problem = cancelProblem(seen, ctx.now)
        if (problem) throw new AppError(problem)
        await cancelBooking(ctx.table, seen, await closingOf(ctx, seen))
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
