import type { OwnBookings } from '../../visit/own-booking'

/** Each booking once, as it was read last: the first page is read again and again. */
export function together(pages: readonly OwnBookings[]): OwnBookings {
  const bookings = new Map(
    pages.flatMap(page => page.bookings.map(booking => [booking.bookingId, booking] as const)).reverse(),
  )
  return {
    bookings: [...bookings.values()].reverse(),
    all: {
      points: pages.flatMap(({ all }) => all.points),
      services: pages.flatMap(({ all }) => all.services),
    },
  }
}
