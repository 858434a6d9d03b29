import type { TemplateName } from '../../wechat/templates'

/** How long WeChat is waited for to say how a send ended of which no answer came, or whose sender has died. */
export const settleMinutes = 3
/** A receipt of a later message that comes so long after a send proves that receipts come: its own would have come. */
export const proofMinutes = 1

/**
 * What is done with a message of which nobody knows whether it was sent, when WeChat has said nothing of it and of no
 * later one either. `sendAgain`: to come without a paper, or to miss who rings at the door, is worse than to read the
 * same twice. `wait`: the app shows an offer anyway, and a second message would take the permission of the next one;
 * it is sent again once receipts prove that it was not, or never.
 */
const policies: Record<TemplateName, 'sendAgain' | 'wait'> = {
  recommendation: 'wait',
  bookingReminder: 'sendAgain',
  checklistChanged: 'sendAgain',
  homeVisit: 'sendAgain',
  waitingList: 'wait',
}

export const policyOf = (purpose: string): 'sendAgain' | 'wait' => policies[purpose as TemplateName] ?? 'wait'
