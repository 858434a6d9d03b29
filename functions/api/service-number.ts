import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { minutesBetween, msOf } from '../../shared/domain/calendar'
import { writtenLanguage } from '../../shared/domain/chat/written-language'
import { AppError } from '../../shared/errors'
import { type Context, log, type ServiceNumber } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { getCallback, insertCallback, pushedBefore } from '../store/callback'
import { getContent } from '../store/content'
import { getFollower, getUnion } from '../store/follower'
import { allow, disallow, getPerson, noticeLedger } from '../store/person'
import type { Chat } from '../task/chat/chat'
import { chatReply, menuReply } from '../task/chat/reply'
import { settleReceipt } from '../task/delivery/receipt'
import { followerBegins, followerLeaves } from '../task/follower'
import { callbackEcho, openPush, successReply } from '../wechat/callback'
import { type PassiveReply, replyBody } from '../wechat/passive-reply'
import { type ServiceNumberPush, serviceNumberPush } from '../wechat/service-number-push'
import { type SubscriptionEvent, subscriptionEvents } from '../wechat/subscription-event'
import type { Handlers } from './serve'
import { callbackRefusals, noteAllowance } from './wechat'

export const serviceNumber: Handlers<'verifyServiceNumber' | 'receiveServiceNumber'> = {
  async verifyServiceNumber(_, ctx, { query }) {
    const echo = callbackEcho(accountOf(ctx).callback, query, msOf(ctx.now))
    if (echo === undefined) throw new AppError('badSignature')
    return echo
  },

  async receiveServiceNumber(_, ctx, { query, body }) {
    const { callback } = accountOf(ctx)
    const opened = openPush(callback, query, body, msOf(ctx.now))
    if (opened.outcome === 'refused') throw new AppError(callbackRefusals[opened.reason])
    const notices = subscriptionEvents(opened.message)
    if (!notices) throw new AppError('badRequest')
    for (const event of notices) await receiveNotice(ctx, event)
    if (notices.length > 0) return successReply
    const push = serviceNumberPush(opened.message)
    if (!push) throw new AppError('badRequest')
    const followerKey = await lookupKey(ctx.keyring, 'follower', push.openid)
    if (!(await receive(ctx, push, followerKey))) return successReply
    const envelope = {
      to: push.openid,
      from: push.account,
      format: opened.format,
      atSeconds: Math.floor(msOf(ctx.now) / 1000),
    }
    return replyBody(callback, await inTime(ctx, push, followerKey), envelope, {
      nonce: randomBytes(8).toString('hex'),
      filling: randomBytes(16),
    })
  },
}

function accountOf({ wechat }: Context): ServiceNumber {
  if (!wechat.serviceNumber) throw new AppError('badSignature')
  return wechat.serviceNumber
}

/** WeChat repeats a push for so long; then nobody who sends it again is WeChat. */
const repeatedMinutes = 1

/**
 * What a push changes is changed once. Whether it is to be answered: also when it is repeated, because then our answer
 * to the first has not arrived.
 */
async function receive(ctx: Context, push: ServiceNumberPush, followerKey: string): Promise<boolean> {
  if (await isFirst(ctx, push, followerKey)) return true
  const before = await getCallback(ctx.table, push.dedupeKey)
  return before !== undefined && minutesBetween(before.receivedAt, ctx.now) < repeatedMinutes
}

async function isFirst(ctx: Context, push: ServiceNumberPush, followerKey: string): Promise<boolean> {
  if (push.kind !== 'follow' && push.kind !== 'unfollow')
    return push.kind === 'sent'
      ? settleSent(ctx, push, followerKey)
      : insertCallback(ctx.table, push.dedupeKey, ctx.now)
  try {
    await (push.kind === 'follow'
      ? followerBegins(ctx, push, followerKey)
      : followerLeaves(ctx, push, followerKey))
    return true
  } catch (error) {
    if (error === pushedBefore) return false
    throw error
  }
}

/** What somebody has said to a notice of the service number, or how one ended; of who is nobody of ours, nothing. */
async function receiveNotice(ctx: Context, event: SubscriptionEvent): Promise<void> {
  const { table } = ctx
  const followerKey = await lookupKey(ctx.keyring, 'follower', event.openid)
  const unionKey = (await getFollower(table, followerKey))?.unionKey
  const { personId } = unionKey ? await getUnion(table, unionKey) : {}
  const notices = Object.entries(ctx.wechat.serviceNumber?.notices ?? {})
  const purpose = notices.find(([, { id }]) => id === event.templateId)?.[0]
  if (!personId || !purpose) return
  if (event.kind === 'sent') {
    const { messageId: wechatId, delivered, occurredAtSeconds } = event
    return settleReceipt(ctx, { personId, purpose, wechatId, delivered, occurredAtSeconds, isNotice: true })
  }
  const isMore = event.kind === 'popup' && event.choice === 'accept'
  const isOff = event.kind === 'change' && event.choice === 'reject'
  await noteAllowance(ctx, event.dedupeKey, [
    ...(isMore ? [allow(table, personId, noticeLedger(purpose), 'oneTime')] : []),
    ...(isOff ? [disallow(table, personId, noticeLedger(purpose))] : []),
  ])
}

/** How a message to a follower ended. */
async function settleSent(
  ctx: Context,
  {
    messageId: wechatId,
    status,
    sentAtSeconds: occurredAtSeconds,
  }: Extract<ServiceNumberPush, { kind: 'sent' }>,
  followerKey: string,
): Promise<boolean> {
  const follower = await getFollower(ctx.table, followerKey)
  const { personId } = follower?.unionKey ? await getUnion(ctx.table, follower.unionKey) : {}
  const delivered = status === 'success'
  if (personId) await settleReceipt(ctx, { personId, wechatId, delivered, occurredAtSeconds })
  return true
}

/** WeChat hangs up after five seconds; somebody who waits is answered with the menu before that. */
const answerMs = 3500

async function inTime(
  ctx: Context,
  push: ServiceNumberPush,
  followerKey: string,
): Promise<PassiveReply | undefined> {
  const chat = await chatOf(ctx, push, followerKey)
  const late = pause(answerMs, menuReply(chat), { ref: false })
  const reply = chatReply(chat, push).catch(error => {
    log('error', 'chat', { kind: push.kind, where: error instanceof Error ? error.name : typeof error })
    return menuReply(chat)
  })
  return Promise.race([reply, late])
}

/** The language the person has chosen in the mini-program; else that of what he writes, else of his WeChat. */
async function chatOf(ctx: Context, push: ServiceNumberPush, followerKey: string): Promise<Chat> {
  const [content, follower] = await Promise.all([
    getContent(ctx.table, ctx.now),
    getFollower(ctx.table, followerKey),
  ])
  const { personId } = follower?.unionKey ? await getUnion(ctx.table, follower.unionKey) : {}
  const person = personId ? await getPerson(ctx.table, personId) : undefined
  const written = push.kind === 'text' ? writtenLanguage(push.text) : undefined
  const language = person?.language ?? written ?? follower?.language ?? 'zh-CN'
  return { ctx, content, language, ...(person && { personId }) }
}
