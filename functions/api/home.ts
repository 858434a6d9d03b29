import type { Named } from '../../shared/api'
import type { Booking } from '../../shared/schemas/booking'
import { listBookingsByOwner } from '../store/booking'
import { type Content, getContent } from '../store/content'
import { bookingView } from './booking-view'
import { callerId } from './caller'
import { meOf } from './me'
import type { Handlers } from './serve'

export const home: Handlers<'getHome'> = {
  async getHome(_, ctx) {
    const [me, items, content] = await Promise.all([
      meOf(ctx),
      listBookingsByOwner(ctx.table, callerId(ctx)),
      getContent(ctx.table, ctx.now),
    ])
    const ahead = items.filter(({ status }) => status === 'booked')
    const bookings = await Promise.all(ahead.map(item => bookingView(ctx, item)))
    return { me, bookings, named: namedIn(bookings, content) }
  },
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
