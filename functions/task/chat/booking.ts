import { cancelProblem } from '../../../shared/domain/booking/booking'
import { dayOf, timeOf } from '../../../shared/domain/calendar'
import { shortNameOf } from '../../../shared/domain/short-name'
import { textsOf } from '../../../shared/texts'
import { chatTexts } from '../../../shared/texts/chat'
import { type BookingItem, listBookingsByOwner } from '../../store/booking'
import type { PassiveReply } from '../../wechat/passive-reply'
import { type Chat, linkIn } from './chat'

/** Of more than these the mini-program tells. */
const shown = 3

/** The next first; none of somebody whom nothing ties to the mini-program. */
export async function bookingsAhead({ ctx, personId }: Chat): Promise<BookingItem[]> {
  if (!personId) return []
  const all = await listBookingsByOwner(ctx.table, personId)
  return all
    .filter(booking => !cancelProblem(booking, ctx.now))
    .sort((a, b) => (a.slotAt < b.slotAt ? -1 : 1))
    .slice(0, shown)
}

/** When and where the person is booked, and the way to each of it. */
export const bookingReply = (chat: Chat): Promise<PassiveReply> =>
  withBookings(chat, chatTexts[chat.language].seeBooking)

/** The way to where a booking is cancelled: a word that is written down in a moment cancels nothing by itself. */
export const cancelReply = (chat: Chat): Promise<PassiveReply> =>
  withBookings(chat, chatTexts[chat.language].cancelBooking, chatTexts[chat.language].cancel)

async function withBookings(chat: Chat, way: string, note?: string): Promise<PassiveReply> {
  const words = chatTexts[chat.language]
  const bookings = await bookingsAhead(chat)
  const lines = bookings.flatMap(booking => [
    lineOf(chat, booking),
    linkIn(chat, `pages/booking/detail?bookingId=${booking.bookingId}`, way),
  ])
  const said =
    bookings.length > 0
      ? [words.bookings, ...lines, ...(note ? [note] : [])]
      : [
          chat.personId ? words.noBooking : words.unknownPerson,
          linkIn(chat, 'pages/booking/index', words.seeBookings),
          linkIn(chat, 'errand/service/index', words.book),
        ]
  return { kind: 'text', text: said.join('\n') }
}

/** No name: a chat shows on a locked screen. */
function lineOf({ language, content }: Chat, { services, pointId, slotAt, forFamily }: BookingItem): string {
  const words = chatTexts[language]
  const names = services.map(code => {
    const service = content.services.get(code)
    return service ? shortNameOf(service, language) : code
  })
  const point = content.points.get(pointId)
  const what = forFamily ? words.family(names.join(' + ')) : names.join(' + ')
  const day = textsOf(language).time.monthDay(Number(slotAt.slice(5, 7)), Number(dayOf(slotAt).slice(8)))
  return words.booking(day, timeOf(slotAt), what, point ? shortNameOf(point, language) : pointId)
}
