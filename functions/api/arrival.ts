import { mayBeThere } from '../../shared/domain/arrival/near'
import { dayOf } from '../../shared/domain/calendar'
import { liveHall } from '../../shared/domain/hall/hall'
import { placeInLine } from '../../shared/domain/hall/line'
import { isRateable } from '../../shared/domain/inspection/rating'
import { AppError } from '../../shared/errors'
import type { ArrivedVisit, TicketPlace } from '../../shared/schemas/arrival'
import { arrivalCode, bookingOfCode, pointOfPoster, posterCode } from '../runtime/arrival'
import type { Context } from '../runtime/context'
import { closeVisit, tieTicket } from '../store/arrival'
import type { AuditEntry } from '../store/audit'
import type { BookingItem } from '../store/booking'
import { getContent } from '../store/content'
import { getHallState } from '../store/hall'
import { arriveAt } from './arriving'
import { changeFresh, ownBooking } from './booking-change'
import { staffCaller } from './caller'
import type { Handlers } from './serve'
import { bookingOf, record, staffView } from './staff-view'

/** From the door of a hall to the document: the code, the ticket, and what became of the visit. */
export const arrival: Handlers<
  | 'getArrivalCode'
  | 'getArrivedVisit'
  | 'arriveByPoster'
  | 'getPoster'
  | 'scanArrival'
  | 'tieTicket'
  | 'tieMachineTicket'
  | 'closeVisit'
> = {
  async getArrivalCode({ bookingId }, ctx) {
    await ownBooking(ctx, bookingId)
    return arrivalCode(ctx.keyring, bookingId, ctx.now)
  },

  getArrivedVisit: async ({ bookingId }, ctx) => visitOf(ctx, await ownBooking(ctx, bookingId)),

  /** By the code on the wall of the hall; where the phone is, is compared here and kept nowhere. */
  async arriveByPoster({ bookingId, poster, location }, ctx) {
    const pointId = await pointOfPoster(ctx.keyring, poster)
    if (!pointId) throw new AppError('arrivalCodeRefused')
    const { points } = await getContent(ctx.table, ctx.now)
    const hall = points.get(pointId)
    if (!hall || !mayBeThere(hall, location)) throw new AppError('notAtHall')
    await arriveAt(ctx, () => ownBooking(ctx, bookingId), pointId)
    return visitOf(ctx, await ownBooking(ctx, bookingId))
  },

  getPoster: async ({ pointId }, ctx) => ({ code: await posterCode(ctx.keyring, pointId) }),

  async scanArrival({ pointId, code }, ctx) {
    const bookingId = await bookingOfCode(ctx.keyring, code, ctx.now)
    if (!bookingId) throw new AppError('arrivalCodeRefused')
    await record(ctx, pointId, 'checkIn', [bookingId])
    await arriveAt(ctx, () => bookingOf(ctx, bookingId), pointId)
    return staffView(ctx, await bookingOf(ctx, bookingId))
  },

  async tieTicket({ pointId, bookingId, ticketId }, ctx) {
    const audit: AuditEntry = {
      staffId: staffCaller(ctx).staffId,
      pointId,
      action: 'tieTicket',
      bookingIds: [bookingId],
    }
    await tie(ctx, () => atPoint(ctx, pointId, bookingId), ticketId, audit)
    return staffView(ctx, await bookingOf(ctx, bookingId))
  },

  /** The machine of the hall has read the code and given a ticket: its person is there, and the ticket is his. */
  async tieMachineTicket({ code, ticketId }, ctx) {
    if (ctx.actor.kind !== 'device') throw new Error(`a ${ctx.actor.kind} call ties no ticket`)
    const { pointId } = ctx.actor
    const bookingId = await bookingOfCode(ctx.keyring, code, ctx.now)
    if (!bookingId) throw new AppError('arrivalCodeRefused')
    await arriveAt(ctx, () => bookingOf(ctx, bookingId), pointId)
    await tie(ctx, () => atPoint(ctx, pointId, bookingId), ticketId)
    const { slotAt } = await bookingOf(ctx, bookingId)
    return { bookingId, slotAt, ticketId }
  },

  async closeVisit({ pointId, bookingId, ...receipt }, ctx) {
    const audit: AuditEntry = {
      staffId: staffCaller(ctx).staffId,
      pointId,
      action: 'closeVisit',
      bookingIds: [bookingId],
    }
    await changeFresh(
      () => atPoint(ctx, pointId, bookingId),
      async seen => {
        if (seen.status !== 'checkedIn') throw new AppError('bookingNotActive')
        if (receipt.collectOn && receipt.collectOn < dayOf(ctx.now))
          throw new AppError('invalidInput', 'collectOn')
        await closeVisit(ctx.table, seen, { ...receipt, at: ctx.now }, audit)
      },
    )
    return staffView(ctx, await bookingOf(ctx, bookingId))
  },
}

async function atPoint(ctx: Context, pointId: string, bookingId: string): Promise<BookingItem> {
  const item = await bookingOf(ctx, bookingId)
  if (item.pointId !== pointId) throw new AppError('wrongPoint')
  return item
}

/** The same ticket again changes nothing. */
const tie = (
  ctx: Context,
  read: () => Promise<BookingItem>,
  ticketId: string,
  audit?: AuditEntry,
): Promise<void> =>
  changeFresh(read, async seen => {
    if (seen.status !== 'checkedIn') throw new AppError('bookingNotActive')
    const isSame = seen.ticket?.ticketId === ticketId && dayOf(seen.ticket.at) === dayOf(ctx.now)
    if (!isSame) await tieTicket(ctx.table, seen, { ticketId, at: ctx.now }, audit)
  })

async function visitOf(ctx: Context, item: BookingItem): Promise<ArrivedVisit> {
  const { bookingId, pointId, services, status, ticket, receipt, rating, slotAt } = item
  const isToday = ticket !== undefined && dayOf(ticket.at) === dayOf(ctx.now)
  return {
    bookingId,
    pointId,
    services,
    isArrived: status === 'checkedIn',
    ...(isToday && { ticketId: ticket.ticketId }),
    place: isToday ? await placeOf(ctx, pointId, ticket.ticketId) : { phase: 'unknown' },
    ...(receipt && { receipt }),
    mayRate: !rating && isRateable({ status, slotAt }, dayOf(ctx.now)),
  }
}

async function placeOf(ctx: Context, pointId: string, ticketId: string): Promise<TicketPlace> {
  const state = (await getHallState(ctx.table, pointId))?.state
  if (!state || state.day !== dayOf(ctx.now)) return { phase: 'unknown' }
  return placeInLine(state, liveHall(state), ticketId, ctx.now)
}
