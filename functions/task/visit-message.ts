import { randomUUID } from 'node:crypto'
import { addMinutes } from '../../shared/domain/calendar'
import { shortNameOf } from '../../shared/domain/short-name'
import type { VisitState } from '../../shared/schemas/home-visit'
import { homeVisitMessages, type ToldState, type VisitNews } from '../../shared/texts/home-visit-message'
import { messageTexts } from '../../shared/texts/message'
import type { Content } from '../store/content'
import type { VisitItem } from '../store/home-visit'
import type { Message } from '../store/outbox'
import { clipped, thingLength } from '../wechat/template-value'
import { templateTexts } from '../wechat/templates'

/** How long a step is worth telling, should the phone be out of reach. */
const usefulMinutes = 3 * 24 * 60

const isTold = (news: VisitNews, texts: Record<ToldState, string>): news is ToldState => news in texts

/**
 * What whoever signed up is written when a request has come to a state, or a promise has become another; nothing of
 * what he has just done himself, and of a request that staff entered for somebody without a phone.
 */
export function visitMessage(
  visit: VisitItem,
  to: VisitNews,
  { services }: Pick<Content, 'services'>,
  now: string,
): Message | undefined {
  const { progress, note } = homeVisitMessages[visit.language]
  if (!visit.ownerId || !isTold(to, progress)) return undefined
  const { appointment } = visit
  const state = stateOf(to)
  const time = state === 'scheduled' && appointment ? visitTime(appointment) : now
  return {
    messageId: randomUUID(),
    personId: visit.ownerId,
    place: visit.divisionCode,
    purpose: 'homeVisit',
    page: `home-visit/status/index?visitId=${visit.visitId}&from=message`,
    language: visit.language,
    fields: templateTexts('homeVisit', {
      service: serviceName(visit, services),
      progress: progress[to],
      time,
      note: note[to],
    }),
    usefulUntil: addMinutes(now, usefulMinutes),
    about: { kind: 'visit', visitId: visit.visitId, state, ...(state === 'scheduled' && { time }) },
  }
}

export const visitTime = ({ day, from }: { day: string; from: string }): string => `${day}T${from}:00+08:00`

/** The state in which news is true. */
function stateOf(news: ToldState): VisitState {
  if (news === 'moved') return 'scheduled'
  return news === 'postponed' || news === 'again' ? 'approved' : news
}

/** The first service by name; of several, how many there are. */
function serviceName({ services: codes, language }: VisitItem, services: Content['services']): string {
  const [first = ''] = codes
  const service = services.get(first)
  const name = service ? shortNameOf(service, language) : first
  if (codes.length === 1) return clipped(name, thingLength)
  const several = (text: string) => messageTexts[language].services(text, codes.length)
  return several(clipped(name, thingLength - several('').length))
}
