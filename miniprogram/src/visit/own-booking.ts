import type { Named } from '../../../shared/api'
import type { Booking } from '../../../shared/schemas/booking'
import { type Cache, cacheOf } from '../phone/cache'
import { setMe } from '../phone/session'
import { call } from '../server/call'
import { tellLanguage } from '../server/choose-language'
import { type Catalogue, catalogue, mentioned } from '../server/names'
import { sendMarks } from './marks'

/** A person's bookings and what is named in them, on the phone for as long as he may want to show them. */
export interface OwnBookings {
  bookings: Booking[]
  all: Catalogue
}
/** Those still to come, with what to bring. */
interface Ahead extends OwnBookings {
  all: Named
}
const keptDays = 30

/** An offer lives for minutes and is the server's to make: it is not kept. */
const withoutOffer = ({ recommendation: _, ...booking }: Booking): Booking => booking

function bookingsCacheOf<T extends OwnBookings>(name: string): Cache<T> {
  const cache = cacheOf<T>(name, keptDays)
  const write = (content: T) => cache.write({ ...content, bookings: content.bookings.map(withoutOffer) })
  return { ...cache, write }
}

export const homeCache = bookingsCacheOf<Ahead>('home')
export const bookingsCache = bookingsCacheOf<OwnBookings>('bookings')

/** What the first screen shows, by one call. */
export async function readHome(): Promise<Ahead> {
  const { me, bookings, named } = await call('getHome', {})
  setMe(me)
  void tellLanguage()
  sendMarks(bookings)
  return { bookings, all: named }
}

/** @param after the last booking of the page before */
export async function readBookings(after?: string): Promise<OwnBookings> {
  const [bookings, all] = await Promise.all([call('listBookings', { ...(after && { after }) }), catalogue()])
  sendMarks(bookings)
  return { bookings, all: mentioned(all, bookings) }
}

export type OwnBooking = [Booking, Catalogue]

export async function readBooking(bookingId: string): Promise<OwnBooking> {
  const [booking, all] = await Promise.all([call('getBooking', { bookingId }), catalogue()])
  sendMarks([booking])
  return [booking, mentioned(all, [booking])]
}

/** One booking: as its own page saw it last, else as a list did. */
export function bookingCache(bookingId: string): Cache<OwnBooking> {
  const own = cacheOf<OwnBooking>(`booking:${bookingId}`, keptDays)
  const inList = ({ read }: Pick<Cache<OwnBookings>, 'read'>) => {
    const kept = read()
    const booking = kept?.content.bookings.find(one => one.bookingId === bookingId)
    return kept && booking && { at: kept.at, content: [booking, kept.content.all] as OwnBooking }
  }
  const latest = () =>
    [own.read(), inList(bookingsCache), inList(homeCache)]
      .filter(kept => kept !== undefined)
      .sort((a, b) => (a.at < b.at ? 1 : -1))[0]
  return { ...own, read: latest, write: ([booking, all]) => own.write([withoutOffer(booking), all]) }
}
