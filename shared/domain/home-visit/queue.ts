import type { Campaign, Desk, VisitClass, VisitState } from '../../schemas/home-visit'
import { addMinutes } from '../calendar'
import { classOf } from './campaign'

const deskByState: Record<VisitState, Desk> = {
  received: 'review',
  secondLook: 'review',
  appealed: 'review',
  moreNeeded: 'applicant',
  approved: 'planning',
  notAtHome: 'planning',
  scheduled: 'road',
  onTheWay: 'road',
  done: 'delivery',
  delivered: 'closed',
  posted: 'closed',
  rated: 'closed',
  refused: 'closed',
  cancelled: 'closed',
}
export const deskOf = (state: VisitState): Desk => deskByState[state]

/** Until when somebody is answered, by what the campaign promises his class. */
export function answerBy(
  campaign: Pick<Campaign, 'classes' | 'promiseHours'>,
  visitClass: VisitClass,
  receivedAt: string,
): string {
  const { urgent, other } = campaign.promiseHours
  return addMinutes(receivedAt, 60 * (classOf(campaign, visitClass)?.urgent ? urgent : other))
}
