import { msOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { callbackMark, pushedBefore } from '../store/callback'
import { allow, disallow } from '../store/person'
import { type GuardedWrite, transact } from '../store/table'
import { settleReceipt } from '../task/delivery/receipt'
import { callbackEcho, readCallback, successReply } from '../wechat/callback'
import type { SubscriptionEvent } from '../wechat/subscription-event'
import { type LedgerTemplate, purposeOfLedger, templatesFor } from '../wechat/template-setting'
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
  const meant = Object.entries(ctx.wechat.templates)
    .flatMap(([purpose, setting]) => templatesFor(purpose, setting, undefined))
    .find(({ template }) => template.id === event.templateId)
  if (!meant) return
  const purpose = purposeOfLedger(meant.ledger)
  const personId = await lookupKey(ctx.keyring, 'openid', event.openid)
  if (event.kind === 'sent') {
    const { messageId: wechatId, delivered, occurredAtSeconds } = event
    return settleReceipt(ctx, { personId, purpose, wechatId, delivered, occurredAtSeconds })
  }
  await noteAllowance(ctx, event.dedupeKey, changeOf(ctx, event, personId, meant))
}

/** Who says no to a popup says it to that popup; who turns a template off has allowed nothing of it any more. */
function changeOf(
  { table }: Context,
  { kind, choice }: Exclude<SubscriptionEvent, { kind: 'sent' }>,
  personId: string,
  { ledger, template }: LedgerTemplate,
): GuardedWrite[] {
  if (choice === 'accept') return kind === 'popup' ? [allow(table, personId, ledger, template.kind)] : []
  return kind === 'change' ? [disallow(table, personId, ledger)] : []
}

/** The mark of an event and what it changes, neither without the other. */
export async function noteAllowance(
  { table, now }: Context,
  dedupeKey: string,
  changes: GuardedWrite[],
): Promise<void> {
  try {
    await transact(table, [callbackMark(table, dedupeKey, now), ...changes])
  } catch (error) {
    if (error !== pushedBefore) throw error
  }
}
