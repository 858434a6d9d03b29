import { createHash, randomUUID } from 'node:crypto'
import { addMinutes, dayOf, minutesBetween } from '../../shared/domain/calendar'
import { isBrought, missingMaterials } from '../../shared/domain/checklist/marks'
import { saidIn } from '../../shared/domain/said'
import { shortNameOf } from '../../shared/domain/short-name'
import type { Recommendation } from '../../shared/schemas/booking'
import type { Change } from '../../shared/schemas/notice'
import type { Language } from '../../shared/schemas/text'
import { broadcastMessages } from '../../shared/texts/broadcast-message'
import { messageTexts } from '../../shared/texts/message'
import type { BroadcastKind } from '../../shared/vocabulary/broadcast'
import type { BookingItem } from '../store/booking'
import type { Content } from '../store/content'
import type { About, Message } from '../store/outbox'
import { clipped, thingLength } from '../wechat/template-value'
import { type TemplateFields, type TemplateName, templateTexts } from '../wechat/templates'

/** The messages this product sends: what is said, to whom, and until when it is worth saying. */

/** The page a tap opens. It learns what brought the person, so that a recommendation can be marked as seen. */
const bookingPage = (bookingId: string, recommendationId?: string): string =>
  `pages/booking/detail?bookingId=${bookingId}&from=message${recommendationId ? `&recommendationId=${recommendationId}` : ''}`

function message<Name extends TemplateName>(
  booking: BookingItem,
  purpose: Name,
  fields: TemplateFields<Name>,
  usefulUntil: string,
  about: About | undefined,
): Message {
  const recommendationId = about?.kind === 'recommendation' ? about.recommendationId : undefined
  return {
    messageId: randomUUID(),
    personId: booking.ownerId,
    place: booking.pointId,
    purpose,
    page: bookingPage(booking.bookingId, recommendationId),
    language: booking.language,
    fields: templateTexts(purpose, fields),
    usefulUntil,
    ...(about && { about }),
  }
}

const aboutBooking = ({ bookingId, pointId, slotAt }: BookingItem) => ({
  kind: 'booking' as const,
  bookingId,
  pointId,
  slotAt,
})

type Spoken = Pick<BookingItem, 'language' | 'forFamily'>

/** Says so when it is not the reader's own errand, so that a message cannot be taken for another. */
const ofWhom = ({ language, forFamily }: Spoken, what: string): string =>
  forFamily ? messageTexts[language].family(what) : what

/** All that is done in the visit by name; where that is too long, the first and how many there are. */
export function serviceName(
  booking: Spoken & Pick<BookingItem, 'services'>,
  { services }: Pick<Content, 'services'>,
): string {
  const { language } = booking
  const names = booking.services.map(code => {
    const service = services.get(code)
    return service ? shortNameOf(service, language) : code
  })
  const [first = ''] = names
  const all = ofWhom(booking, names.join(' + '))
  if (names.length === 1 || all.length <= thingLength) return all
  const several = (name: string) => ofWhom(booking, messageTexts[language].services(name, names.length))
  return several(clipped(first, thingLength - several('').length))
}

export function pointName(
  pointId: string,
  { language }: Spoken,
  { points }: Pick<Content, 'points'>,
): string {
  const point = points.get(pointId)
  return point ? shortNameOf(point, language) : pointId
}

/** How much later or earlier it is, else what it is faster than by name; what there is room for. */
function savingNote(booking: BookingItem, offer: Recommendation, content: Content): string {
  const { fromPointId, savesMinutes, fromSlotAt, toSlotAt, isRescue } = offer
  const words = messageTexts[booking.language]
  const by = minutesBetween(fromSlotAt, toSlotAt)
  const span = { hours: Math.floor(Math.abs(by) / 60), minutes: Math.abs(by) % 60 }
  const way = by > 0 ? 'later' : 'earlier'
  if (isRescue) return by === 0 ? words.rescue.same(savesMinutes) : words.rescue[way](span)
  const notes =
    by === 0
      ? [words.fasterThan(savesMinutes, pointName(fromPointId, booking, content)), words.faster(savesMinutes)]
      : words.shifted[way](span, savesMinutes)
  return notes.find(note => note.length <= thingLength) ?? notes.at(-1) ?? ''
}

export const recommendationMessage = (
  booking: BookingItem,
  offer: Recommendation,
  content: Content,
): Message =>
  message(
    booking,
    'recommendation',
    {
      oldTime: booking.slotAt,
      suggestedPoint: ofWhom(booking, pointName(offer.toPointId, booking, content)),
      newTime: offer.toSlotAt,
      validUntil: offer.expiresAt,
      note: savingNote(booking, offer, content),
    },
    offer.expiresAt,
    {
      kind: 'recommendation',
      bookingId: booking.bookingId,
      recommendationId: offer.recommendationId,
      pointId: offer.fromPointId,
      day: dayOf(offer.offeredAt),
    },
  )

export const checklistMessage = (booking: BookingItem, changes: Change[], content: Content): Message =>
  message(
    booking,
    'checklistChanged',
    {
      service: serviceName(booking, content),
      slotTime: booking.slotAt,
      change: changeSummary(changes, booking.language),
      note: messageTexts[booking.language].seeChecklist,
    },
    booking.slotAt,
    aboutBooking(booking),
  )

/** One change by name; of several, how many. */
function changeSummary(changes: Change[], language: Language): string {
  const words = messageTexts[language].checklistChange
  const [only] = changes
  return only && changes.length === 1
    ? words[only.kind](saidIn(only.name, language))
    : words.several(changes.length)
}

/** Of a booking, where and when, with one word more. */
const noted = (booking: BookingItem, note: string, content: Content): Message =>
  message(
    booking,
    'bookingReminder',
    {
      service: serviceName(booking, content),
      point: pointName(booking.pointId, booking, content),
      slotTime: booking.slotAt,
      note,
    },
    booking.slotAt,
    aboutBooking(booking),
  )

export const bookedMessage = (booking: BookingItem, content: Content): Message =>
  noted(booking, messageTexts[booking.language].booked, content)

export const reminderMessage = (booking: BookingItem, content: Content): Message =>
  noted(booking, missingSummary(booking, content), content)

/** In the morning what is still missing, else that it is today. */
export const morningMessage = (booking: BookingItem, content: Content): Message => {
  const words = messageTexts[booking.language]
  const missing = missingSummary(booking, content)
  return noted(booking, missing === words.nothingMissing ? words.today : missing, content)
}

/** Somebody who is told that his turn comes soon is in the hall: an hour later it is over. */
const soonUsefulMinutes = 60

/** That few are ahead of a ticket. */
export const soonMessage = (
  booking: BookingItem,
  { ticketId, ahead }: { ticketId: string; ahead: number },
  content: Content,
  now: string,
): Message =>
  message(
    booking,
    'bookingReminder',
    {
      service: serviceName(booking, content),
      point: pointName(booking.pointId, booking, content),
      slotTime: booking.slotAt,
      note: messageTexts[booking.language].soon(ticketId, ahead),
    },
    addMinutes(now, soonUsefulMinutes),
    undefined,
  )

/** That the hall closes before the visit. */
export const closingMessage = (booking: BookingItem, from: string, content: Content): Message => ({
  ...message(
    booking,
    'bookingReminder',
    {
      service: serviceName(booking, content),
      point: pointName(booking.pointId, booking, content),
      slotTime: booking.slotAt,
      note: messageTexts[booking.language].closed(from),
    },
    booking.slotAt,
    aboutBooking(booking),
  ),
  subject: 'closing',
})

/** The template by which somebody is told that his booking no longer fits his hall's plan. */
export const planPurpose = 'bookingReminder'

/** That the hall is not open for the visit any more, and whether another place is kept. */
export const planMessage = (booking: BookingItem, content: Content, instead?: Recommendation): Message =>
  message(
    booking,
    planPurpose,
    {
      service: serviceName(booking, content),
      point: pointName(booking.pointId, booking, content),
      slotTime: booking.slotAt,
      note: messageTexts[booking.language].planChanged[instead && !instead.unheld ? 'kept' : 'none'],
    },
    booking.slotAt,
    aboutBooking(booking),
  )

/**
 * The template by which a broadcast is written: of the booking, with what is different as its note. A template of its
 * own would be a fourth to be allowed, and a tap allows three.
 */
export const broadcastPurpose = 'bookingReminder'

/** Of a broadcast each person has one message; its number tells nobody whose it is. */
const broadcastMessageId = (broadcastId: string, personId: string): string =>
  `${broadcastId}.${createHash('sha256').update(`${broadcastId} ${personId}`).digest('hex').slice(0, 12)}`

export const broadcastMessage = (
  booking: BookingItem,
  broadcastId: string,
  kind: BroadcastKind,
  content: Content,
): Message => ({
  ...message(
    booking,
    broadcastPurpose,
    {
      service: serviceName(booking, content),
      point: pointName(booking.pointId, booking, content),
      slotTime: booking.slotAt,
      note: broadcastMessages[booking.language][kind],
    },
    booking.slotAt,
    { ...aboutBooking(booking), broadcastId },
  ),
  messageId: broadcastMessageId(broadcastId, booking.ownerId),
  subject: 'broadcast',
})

/** How long a list of what was missing is worth sending, should the phone be out of reach. */
const shortfallUsefulMinutes = 7 * 24 * 60

/** The list for the next visit, to the phone of whoever booked this one. */
export const shortfallMessage = (
  booking: BookingItem,
  missing: string[],
  content: Content,
  now: string,
): Message => {
  const words = messageTexts[booking.language]
  const names = missing.map(code => {
    const material = content.materials.get(code)
    return material ? saidIn(material.name, booking.language) : code
  })
  return message(
    booking,
    'checklistChanged',
    {
      service: serviceName(booking, content),
      slotTime: booking.slotAt,
      change: words.missing(missing.length, names),
      note: words.comeAgain,
    },
    addMinutes(now, shortfallUsefulMinutes),
    undefined,
  )
}

/** How many are missing, then names for as long as there is room. Of a list never marked, how long it is. */
function missingSummary({ materials, marks, language }: BookingItem, content: Content): string {
  const words = messageTexts[language]
  const brought = materials.flatMap(code => content.materials.get(code) ?? []).filter(isBrought)
  if (!marks) return words.bringAll(brought.length)
  const missing = missingMaterials(
    brought.map(({ code }) => code),
    marks,
  )
  if (missing.length === 0) return words.nothingMissing
  return words.missing(
    missing.length,
    brought.filter(({ code }) => missing.includes(code)).map(({ name }) => saidIn(name, language)),
  )
}
