import type { Context } from '../../runtime/context'
import { noteReceipt } from '../../store/delivery'
import { closeMessage, listMessages, type OutboxItem, releaseSender } from '../../store/outbox'
import type { GuardedWrite } from '../../store/table'
import { outcomeOf, withCredit } from './acceptance'

/** What WeChat tells of a message it had accepted. */
export interface Receipt {
  personId: string
  /** Of one of the service number WeChat does not say it: that is found by its number alone. */
  purpose?: string
  /** Of a notice that was allowed to the service number. */
  isNotice?: boolean
  /** WeChat's own number of the message. */
  wechatId: string
  delivered: boolean
  /** Epoch seconds, by WeChat's clock. */
  occurredAtSeconds: number
}

/**
 * Notes how a message ended. One whose answer was lost is found by its person and template: of those that were sent
 * and have no number, the first is meant. The same receipt again changes nothing.
 */
export async function settleReceipt(ctx: Context, receipt: Receipt): Promise<void> {
  await noteReceipt(ctx.table, ctx.now)
  // Between reading and writing the answer itself may come in: then it is looked for once more.
  for (let attempt = 1; attempt <= 3; attempt++) {
    const item = meant(await listMessages(ctx.table, receipt.personId), receipt)
    if (!item || (await noted(ctx, item, receipt))) return
  }
}

function meant(
  items: OutboxItem[],
  { purpose, wechatId, isNotice = false }: Receipt,
): OutboxItem | undefined {
  const known = items.find(item => item.wechatId === wechatId)
  if (known) return known.status === 'sent' ? known : undefined
  return items
    .filter(item => item.purpose === purpose && item.channel !== 'follower' && !item.wechatId)
    .filter(item => (item.channel === 'notice') === isNotice)
    .filter(mayHaveBeenSent)
    .sort((a, b) => ((a.sendingSince ?? '') < (b.sendingSince ?? '') ? -1 : 1))[0]
}

const mayHaveBeenSent = ({ status, sendingSince }: OutboxItem): boolean =>
  sendingSince !== undefined && status !== 'delivered'

async function noted(ctx: Context, item: OutboxItem, receipt: Receipt): Promise<boolean> {
  const { table, now } = ctx
  const { wechatId, delivered } = receipt
  const note = delivered ? { wechatId, deliveredAt: now } : { wechatId, reason: 'failedAtWechat' as const }
  const close = (also: GuardedWrite[]) =>
    closeMessage(table, item, delivered ? 'delivered' : 'undeliverable', now, note, also)
  const counts = { ...(delivered && { delivered: 1 }) }
  // What was accepted has been paid for, and counted as sent, already.
  const isNoted = await (item.status === 'sent'
    ? close(delivered ? outcomeOf(table, item, counts) : [])
    : withCredit(ctx, item, { sent: 1, ...counts }, close))
  if (isNoted && item.status === 'sending') await releaseSender(table, item)
  return isNoted
}
