import { dayOf } from '../../../shared/domain/calendar'
import type { MessageReason } from '../../../shared/schemas/delivery'
import type { Context } from '../../runtime/context'
import { getBooking } from '../../store/booking'
import { getBroadcast } from '../../store/broadcast'
import { getVisit } from '../../store/home-visit'
import type { OutboxItem } from '../../store/outbox'
import type { PersonItem } from '../../store/person'
import { getWaiting } from '../../store/waiting'
import { messageTemplates } from '../../wechat/templates'
import { visitTime } from '../visit-message'

/** A message as it is true now, or why it is not any more. */
export type Look = { fields: Record<string, string> } | { withdrawn: MessageReason }

/** Looks at what a message tells of once more, right before it is sent. */
export async function lookAgain(
  { table }: Pick<Context, 'table'>,
  item: OutboxItem,
  person: PersonItem,
): Promise<Look> {
  const { about, fields } = item
  if (!about) return { fields }
  if (about.kind === 'visit') {
    const visit = await getVisit(table, about.visitId)
    if (!visit) return { withdrawn: 'over' }
    const { state, appointment } = visit
    const isTold =
      state === about.state && (!about.time || about.time === (appointment && visitTime(appointment)))
    return isTold ? { fields } : { withdrawn: 'superseded' }
  }
  if (about.kind === 'waiting') {
    const waiting = await getWaiting(table, about)
    return waiting?.offer?.offerId === about.offerId ? { fields } : { withdrawn: 'over' }
  }
  const booking = await getBooking(table, about.bookingId)
  if (booking?.status === 'cancelled') return { withdrawn: 'cancelled' }
  if (booking?.status !== 'booked') return { withdrawn: 'over' }
  if (about.kind === 'recommendation') {
    if (!person.wantsRecommendations) return { withdrawn: 'switchedOff' }
    return booking.recommendationId === about.recommendationId ? { fields } : { withdrawn: 'over' }
  }
  if (about.broadcastId) {
    const told = await getBroadcast(table, about.pointId, dayOf(about.slotAt), about.broadcastId)
    if (told?.state === 'withdrawn') return { withdrawn: 'takenBack' }
  }
  if (booking.pointId === about.pointId && booking.slotAt === about.slotAt) return { fields }
  // A changed list concerns the visit wherever it has been moved to; a reminder names the place.
  if (item.purpose !== 'checklistChanged') return { withdrawn: 'moved' }
  return { fields: { ...fields, [messageTemplates.checklistChanged.fields.slotTime.key]: booking.slotAt } }
}
