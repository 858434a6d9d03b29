import { addDays, dayOf } from '../../shared/domain/calendar'
import { cleanNumber } from '../../shared/domain/identity'
import { AppError } from '../../shared/errors'
import type { LimitsView } from '../../shared/schemas/limit'
import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { insertAudit, wholeProvince } from '../store/audit'
import { type BookingItem, getBooking } from '../store/booking'
import { forgetContent } from '../store/content'
import { forgetMissed, readGuard } from '../store/guard'
import { getLimits, putLimits } from '../store/limit'
import { changeFresh, freeUp } from './booking-change'
import { staffCaller } from './caller'
import type { Handlers } from './serve'

/** How much one may book, and what a counter does for whom that has kept out wrongly. */
export const limit: Handlers<'getLimits' | 'putLimits' | 'freeApplicant'> = {
  getLimits: (_, ctx) => view(ctx),

  async putLimits({ version, limits, reason }, ctx) {
    const { staffId } = staffCaller(ctx)
    const audit = { staffId, pointId: wholeProvince, action: 'setLimits', reason } as const
    await putLimits(ctx.table, { version, limits }, audit, ctx.now)
    forgetContent(ctx.table)
    return view(ctx)
  },

  /** Whoever stands there with his document is free: what anybody has booked for him ends, and so does a pause. */
  async freeApplicant({ pointId, idNumber, isDisabled, reason }, ctx) {
    const { staffId } = staffCaller(ctx)
    const applicantKey = await lookupKey(ctx.keyring, 'idNumber', cleanNumber(idNumber))
    const { visits, missed } = await readGuard(ctx.table, applicantKey)
    const bookingIds = visits.filter(({ from }) => from > ctx.now).map(({ bookingId }) => bookingId)
    await insertAudit(ctx.table, { staffId, pointId, action: 'freeApplicant', bookingIds, reason }, ctx.now)
    for (const bookingId of bookingIds) await end(ctx, bookingId)
    const until = isDisabled ? addDays(dayOf(ctx.now), exemptDays) : undefined
    await forgetMissed(ctx.table, applicantKey, ctx.now, until)
    return { freed: bookingIds.length, missed: missed.length }
  },
}

/** Three years; then the certificate is looked at again. */
const exemptDays = 3 * 365

const view = (ctx: Context): Promise<LimitsView> => getLimits(ctx.table)

const end = (ctx: Context, bookingId: string): Promise<void> =>
  changeFresh(
    async (): Promise<BookingItem> => {
      const booking = await getBooking(ctx.table, bookingId)
      if (!booking) throw new AppError('notFound')
      return booking
    },
    async seen => {
      if (seen.status === 'booked') await freeUp(ctx, seen)
    },
  )
