import { msOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { insertCallback } from '../store/callback'
import { addCredit, clearCredit } from '../store/person'
import { settleReceipt } from '../task/delivery/receipt'
import { callbackEcho, readCallback, successReply } from '../wechat/callback'
import type { SubscriptionEvent } from '../wechat/subscription-event'
import type { Handlers } from './serve'

export const wechat: Handlers<'verifyWechatCallback' | 'receiveWechatCallback'> = {
  async verifyWechatCallback(_, ctx, { query }) {
    const echo = callbackEcho(ctx.wechat.callback, query, msOf(ctx.now))
    if (echo === undefined) throw new AppError('badSignature')
    return echo
  },

  async receiveWechatCallback(_, ctx, { query, body }) {
    const result = readCallback(ctx.wechat.callback, query, body, msOf(ctx.now))
    if (result.outcome === 'refused') throw new AppError(callbackRefusals[result.reason])
    for (const event of result.events) await receive(ctx, event)
    return successReply
  },
}

export const callbackRefusals = {
  badSignature: 'badSignature',
  malformed: 'badRequest',
  tooLong: 'bodyTooLarge',
  stale: 'staleRequest',
} as const

/** Keeps the ledger of messages a person has allowed. WeChat sends an event up to three times. */
async function receive(ctx: Context, event: SubscriptionEvent): Promise<void> {
  const purpose = Object.entries(ctx.wechat.templateIds).find(([, id]) => id === event.templateId)?.[0]
  if (!purpose) return
  const personId = await lookupKey(ctx.keyring, 'openid', event.openid)
  if (event.kind === 'sent') {
    const { messageId: wechatId, delivered, occurredAtSeconds } = event
    return settleReceipt(ctx, { personId, purpose, wechatId, delivered, occurredAtSeconds })
  }
  if (!(await insertCallback(ctx.table, event.dedupeKey, ctx.now))) return
  if (event.choice === 'reject') await clearCredit(ctx.table, personId, purpose)
  else if (event.kind === 'popup') await addCredit(ctx.table, personId, purpose, 1)
}
