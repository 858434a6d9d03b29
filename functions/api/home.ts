import type { Named } from '../../shared/api'
import { addDays, dayOf } from '../../shared/domain/calendar'
import type { Booking } from '../../shared/schemas/booking'
import { type BookingItem, listRecentByOwner } from '../store/booking'
import { type Content, getContent } from '../store/content'
import { bookingView } from './booking-view'
import { callerId } from './caller'
import { meOf } from './me'
import type { Handlers } from './serve'

export const home: Handlers<'getHome'> = {
  async getHome(_, ctx) {
    const [me, items, content] = await Promise.all([
      meOf(ctx),
      listRecentByOwner(ctx.table, callerId(ctx), addDays(dayOf(ctx.now), -collectedDays)),
      getContent(ctx.table, ctx.now),
    ])
    const shown = items.filter(item => isShown(item, dayOf(ctx.now)))
    const bookings = await Promise.all(shown.map(item => bookingView(ctx, item)))
    return { me, bookings, named: namedIn(bookings, content) }
  },
}

/** A document is collected within so many days of its visit. */
const collectedDays = 60

/** Still to come; or in the hall today; or over, and the document still to be collected. */
const isShown = ({ status, checkedInAt, shortfall, receipt }: BookingItem, today: string): boolean => {
  if (status !== 'checkedIn' || shortfall) return status === 'booked'
  return dayOf(checkedInAt ?? '') === today || (receipt?.collectOn ?? '') >= today
}

/** What these bookings mention, by name, so that a phone need not read the whole catalogue to say it. */
function namedIn(bookings: Booking[], { points, services, materials }: Content): Named {
  const pointIds = bookings.flatMap(({ pointId, movedFrom, recommendation }) => [
    pointId,
    movedFrom?.pointId ?? pointId,
    recommendation?.toPointId ?? pointId,
  ])
  return {
    points: known(pointIds, points).map(({ pointId, name }) => ({ pointId, name })),
    services: known(
      bookings.flatMap(booking => booking.services),
      services,
    ).map(({ code, name }) => ({ code, name })),
    materials: known(
      bookings.flatMap(booking => booking.materials),
      materials,
    ).map(({ code, name, form }) => ({ code, name, form })),
  }
}

const known = <T>(codes: string[], all: Map<string, T>): T[] =>
  [...new Set(codes)].flatMap(code => all.get(code) ?? [])
