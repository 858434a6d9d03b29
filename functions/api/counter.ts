import { addDays, dayOf } from '../../shared/domain/calendar'
import { askedFor } from '../../shared/domain/counter/look-up'
import { counterDay } from '../../shared/domain/counter/week'
import { bookingIdPattern } from '../../shared/vocabulary/booking'
import type { Context } from '../runtime/context'
import { wantedBy } from '../runtime/look-up'
import { applicantOf } from '../runtime/sealed'
import { type AuditEntry, insertAudit } from '../store/audit'
import { type BookingItem, getBooking, listBookingsByPointDay, pointDayOf } from '../store/booking'
import { getContent } from '../store/content'
import { listFound } from '../store/look-up'
import { getLineLength } from '../store/waiting'
import { insertWalkIn, listWalkIns, walkInDay } from '../store/walk-in'
import { bookingWorkbook } from '../task/booking-workbook'
import { staffCaller } from './caller'
import { refuseSpan } from './scope-span'
import type { Handlers } from './serve'
import { bookingOf, record, staffView } from './staff-view'
import { newWalkIn } from './walk-in'

const weekDays = 7
/** Every name of a month of a large hall is some thousands of fields to be opened. */
const mostExportDays = 31

export const counter: Handlers<'findPeople' | 'enterWalkIn' | 'getCounterWeek' | 'exportBookings'> = {
  /** Within one day of this hall: the counter is no register of who has booked where. */
  async findPeople({ pointId, day, words }, ctx) {
    const found = (await numbered(ctx, pointId, day, words)) ?? (await lookedFor(ctx, pointId, day, words))
    await record(ctx, pointId, 'findBookings', found)
    return found
  },

  async enterWalkIn(input, ctx) {
    const item = await newWalkIn(input, ctx, await getContent(ctx.table, ctx.now))
    const audit: AuditEntry = {
      staffId: staffCaller(ctx).staffId,
      pointId: input.pointId,
      action: 'enterWalkIn',
      bookingIds: [item.bookingId],
    }
    try {
      await insertWalkIn(ctx.table, item, audit, ctx.now)
    } catch (error) {
      const same = await getBooking(ctx.table, item.bookingId)
      if (same?.walkIn) return staffView(ctx, same)
      throw error
    }
    return staffView(ctx, await bookingOf(ctx, item.bookingId))
  },

  async getCounterWeek({ pointId, from }, ctx) {
    const days = Array.from({ length: weekDays }, (_, i) => addDays(from, i))
    return {
      days: await Promise.all(
        days.map(async day => {
          const [[bookings, walkIns], waiting] = await Promise.all([
            dayAt(ctx, pointId, day),
            getLineLength(ctx.table, pointId, day),
          ])
          return counterDay(day, bookings, { walkIns: walkIns.length, waiting })
        }),
      ),
    }
  },

  async exportBookings({ pointId, from, to, language, reason }, ctx) {
    refuseSpan(from, to, mostExportDays)
    const { staffId } = staffCaller(ctx)
    await insertAudit(ctx.table, { staffId, pointId, action: 'exportBookings', from, to, reason }, ctx.now)
    const content = await getContent(ctx.table, ctx.now)
    const rows = []
    for (let day = from; day <= to; day = addDays(day, 1))
      for (const item of (await dayAt(ctx, pointId, day)).flat())
        rows.push({ item, applicant: await applicantOf(ctx, item) })
    const bytes = await bookingWorkbook(rows, content, language)
    return { fileName: `bookings-${pointId}-${from}-${to}.xlsx`, base64: bytes.toString('base64') }
  },
}

/** By the number of a booking, whole, with or without blanks. */
async function numbered(
  ctx: Context,
  pointId: string,
  day: string,
  words: string,
): Promise<string[] | undefined> {
  const bookingId = words.replace(/\s/g, '').toUpperCase()
  if (!bookingIdPattern.test(bookingId)) return undefined
  const item = await getBooking(ctx.table, bookingId)
  const isHere = item?.pointId === pointId && dayOf(item.slotAt) === day && item.status !== 'cancelled'
  return isHere ? [bookingId] : undefined
}

async function lookedFor(ctx: Context, pointId: string, day: string, words: string): Promise<string[]> {
  const wanted = await wantedBy(ctx.keyring, askedFor(words))
  const parts = [pointDayOf(pointId, `${day}T00:00`), walkInDay(pointId, day)]
  return (await Promise.all(parts.map(part => listFound(ctx.table, part, wanted)))).flat()
}

/** The bookings of a day, and who came without one. */
const dayAt = (ctx: Context, pointId: string, day: string): Promise<[BookingItem[], BookingItem[]]> =>
  Promise.all([listBookingsByPointDay(ctx.table, pointId, day), listWalkIns(ctx.table, pointId, day)])
