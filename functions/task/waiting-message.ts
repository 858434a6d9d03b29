import { messageTexts } from '../../shared/texts/message'
import type { Content } from '../store/content'
import type { Message } from '../store/outbox'
import type { WaitingItem, WaitingOffer } from '../store/waiting'
import { templateTexts } from '../wechat/templates'
import { pointName, serviceName } from './message'

/** That a place has come free for whoever's turn it is. A tap leads to it. */
export const waitingMessage = (
  item: WaitingItem,
  { offerId, slotAt, expiresAt }: WaitingOffer,
  usefulUntil: string,
  content: Pick<Content, 'points' | 'services'>,
): Message => {
  const { waitingId, personId, pointId, day, joinedAt, language } = item
  return {
    messageId: offerId,
    personId,
    place: pointId,
    purpose: 'waitingList',
    page: `other-time/line/index?waitingId=${waitingId}&from=message`,
    language,
    fields: templateTexts('waitingList', {
      service: serviceName(item, content),
      point: pointName(pointId, item, content),
      slotTime: slotAt,
      validUntil: expiresAt,
      note: messageTexts[language].placeFree,
    }),
    usefulUntil,
    about: { kind: 'waiting', waitingId, pointId, day, joinedAt, offerId },
  }
}
