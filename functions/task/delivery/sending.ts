import { addMinutes, msOf } from '../../../shared/domain/calendar'
import type { Channel } from '../../../shared/domain/delivery/channel'
import { keptUntil, nextTry } from '../../../shared/domain/delivery/due'
import type { MessageReason } from '../../../shared/schemas/delivery'
import { type Context, log } from '../../runtime/context'
import { unseal } from '../../runtime/keyring'
import { openidPlace } from '../../runtime/sealed'
import { leave } from '../../store/follower'
import {
  claimMessage,
  closeMessage,
  keepWaiting,
  type OutboxItem,
  releaseSender,
  setAside,
} from '../../store/outbox'
import { clearCredit, getProfile, noticeLedger, type PersonItem } from '../../store/person'
import { faultScope } from '../../wechat/configuration-fault'
import type { Retry } from '../../wechat/retry'
import { sendSubscriptionNotice, sendTemplateMessage } from '../../wechat/service-message'
import { type SendRefusal, type SendResult, sendSubscribeMessage } from '../../wechat/subscribe-message'
import { type LedgerTemplate, textsFor } from '../../wechat/template-setting'
import { type FollowerWay, type Ways, waysTo } from '../reach'
import { accept, ledgerOf } from './acceptance'
import { everything } from './pause'
import { settleMinutes } from './policy'
import type { Run } from './run'
import { lookAgain } from './world'

/** A message that fails so often by a fault of ours is laid aside. */
const mostCrashes = 3

/** Sends one message that may be sent. It never throws: what goes wrong with one is no matter of the others. */
export async function deliver(run: Run, item: OutboxItem): Promise<void> {
  try {
    await begin(run, item)
  } catch (error) {
    logCrash(item, error)
    await keepCrashed(run, item).catch(() => {})
  }
}

async function begin(run: Run, item: OutboxItem): Promise<void> {
  const ctx = run.ctx()
  const { table, now } = ctx
  if (item.usefulUntil <= now) return end(run, item, item.unknownSends ? 'unknown' : 'outdated')
  const notBefore = keptUntil(now, item.usefulUntil) ?? run.pauses.until(item.purpose, now)
  if (notBefore) return void (await keepWaiting(table, item, notBefore))
  const profile = await getProfile(table, item.personId)
  const { person } = profile
  if (!person) return end(run, item, 'undeliverable', 'noPerson')
  const look = await lookAgain(ctx, item, person)
  if ('withdrawn' in look) return end(run, item, 'withdrawn', look.withdrawn)
  const ways = await waysTo(ctx, profile, item.purpose, item.language)
  const channel = channelFor(item, ways)
  if (!(await run.takeSend())) return
  const ledger = channel === 'notice' ? noticeLedger(item.purpose) : ways.template.ledger
  const claimed = await claimMessage(table, item, now, addMinutes(now, settleMinutes), channel, ledger)
  if (!claimed) return
  const sent = await send(ctx, { ...claimed, fields: look.fields }, person, ways)
  await settle(run, claimed, sent, ways)
}

/** Of a person whom nothing reaches WeChat is asked all the same: it may know of a permission that we do not. */
function channelFor({ unknownSends, channel }: OutboxItem, { channels }: Ways): Channel {
  // By the way of which nobody knows whether it has arrived, or it would be read twice.
  if (unknownSends && channel && (!isOfServiceNumber(channel) || channels.includes(channel))) return channel
  const [first = 'app'] = channels
  return first === 'app' ? 'subscription' : first
}

const isOfServiceNumber = (channel: Channel | undefined): boolean =>
  channel === 'follower' || channel === 'notice'

type Sent = SendResult | { outcome: 'fault'; errcode: number } | { outcome: 'crashed' }

/**
 * Answers that nobody planned for come as their errcode. Whatever else is thrown here was thrown before anything was
 * sent.
 */
async function send(
  ctx: Context,
  item: OutboxItem,
  person: PersonItem,
  { follower, template }: Ways,
): Promise<Sent> {
  try {
    return isOfServiceNumber(item.channel) && follower
      ? await sendToFollower(ctx, item, follower)
      : await sendToPerson(ctx, item, person, template)
  } catch (error) {
    const errcode = errcodeOf(error)
    if (errcode !== undefined) return { outcome: 'fault', errcode }
    logCrash(item, error)
    return { outcome: 'crashed' }
  }
}

async function sendToPerson(
  { wechat, keyring, now }: Context,
  item: OutboxItem,
  { sealedOpenid }: PersonItem,
  { template }: LedgerTemplate,
): Promise<SendResult> {
  const message = {
    openid: await unseal(keyring, openidPlace(item.personId), sealedOpenid),
    templateId: template.id,
    texts: textsFor(template, item.fields),
    page: item.page,
    language: item.language === 'zh-CN' ? ('zh_CN' as const) : ('en_US' as const),
  }
  return sendSubscribeMessage(wechat.config, wechat.tokens, message, msOf(now))
}

/** Who has left the service number since is no follower any more. */
async function sendToFollower(
  { table, wechat, now }: Context,
  { messageId, fields, page, channel }: OutboxItem,
  { openid, followerKey, ...ways }: FollowerWay,
): Promise<SendResult> {
  const { serviceNumber, config } = wechat
  const template = channel === 'notice' ? ways.notice : ways.template
  if (!serviceNumber || !template) return { outcome: 'refused', reason: 'noCredit' }
  const message = {
    openid,
    templateId: template.id,
    texts: textsFor(template, fields),
    miniProgram: { appId: config.appId, page },
    messageId,
  }
  const send = channel === 'notice' ? sendSubscriptionNotice : sendTemplateMessage
  const result = await send(serviceNumber.config, serviceNumber.tokens, message, msOf(now))
  if (result.outcome !== 'refused') return result
  if (result.reason !== 'notFollowing') return { outcome: 'refused', reason: result.reason }
  await leave(table, followerKey, Math.floor(msOf(now) / 1000), now)
  return { outcome: 'refused', reason: 'noCredit' }
}

/** What is noted of a message that this send has certainly not sent. */
export const unsent = ({ unknownSends, sendingSince }: OutboxItem): { sendingSince: string | undefined } => ({
  sendingSince: unknownSends ? sendingSince : undefined,
})

async function settle(run: Run, item: OutboxItem, result: Sent, ways: Ways): Promise<void> {
  const { messageId, purpose } = item
  const reason = 'reason' in result ? result.reason : undefined
  const errcode = 'errcode' in result ? result.errcode : undefined
  log('info', 'message', { messageId, purpose, outcome: result.outcome, reason, errcode })
  const isUnanswered = reason === 'unreachable' || reason === 'unconnected' || reason === 'busy'
  await run.noteAnswer(!isUnanswered)
  // Nobody knows: it is looked after when WeChat has had the time to say so.
  if (reason === 'unreachable') return run.count('sending')
  if (result.outcome === 'sent') {
    await accept(run, item, result.messageId)
    return run.pauses.end(purpose, run.ctx().now)
  }
  if (result.outcome === 'refused') await refuse(run, item, result.reason, ways)
  else if (result.outcome === 'fault') await endFault(run, item, result.errcode)
  else if (result.outcome === 'crashed') await keepCrashed(run, item)
  else await putOff(run, item, result)
  await releaseSender(run.ctx().table, item)
}

async function refuse(run: Run, item: OutboxItem, reason: SendRefusal, ways: Ways): Promise<void> {
  const { table, now } = run.ctx()
  if (reason === 'badContent') return void (await setAside(table, item, now, 'badContent', unsent(item)))
  if (reason === 'banned') return endFault(run, item, banned)
  if (reason === 'noCredit' && item.channel !== 'follower')
    await clearCredit(table, item.personId, ledgerOf(item))
  if (reason === 'noCredit' && hasAnother(item, ways))
    return void (await keepWaiting(table, item, undefined, unsent(item)))
  // An earlier send may have taken the permission.
  await end(run, item, item.unknownSends ? 'unknown' : 'undeliverable', reason)
}

/** Whether there is another way than the one that was refused, and no earlier send that may have arrived. */
const hasAnother = ({ channel, unknownSends }: OutboxItem, { channels, hasAnotherTemplate }: Ways): boolean =>
  !unknownSends && (hasAnotherTemplate || channels.some(way => way !== 'app' && way !== channel))

const banned = 43107

/** A fault of configuration stops whatever it concerns; another one concerns this message alone. */
async function endFault(run: Run, item: OutboxItem, errcode: number): Promise<void> {
  const { table, now } = run.ctx()
  const scope = faultScope(errcode)
  if (!scope) return keepCrashed(run, item, 'refusedByWechat')
  const paused = scope === 'account' ? everything : item.purpose
  const until = await run.pauses.begin(paused, 'configuration', errcode, now)
  await keepWaiting(table, item, until, { reason: 'configuration', ...unsent(item) })
}

/** Not sent, and worth another try. */
async function putOff(run: Run, item: OutboxItem, { reason, afterSeconds }: Retry): Promise<void> {
  const { table, now } = run.ctx()
  if (reason === 'minuteQuota' || reason === 'dailyQuota') {
    const errcode = reason === 'minuteQuota' ? 45011 : 45009
    const until = await run.pauses.begin(everything, 'quota', errcode, now)
    await keepWaiting(table, item, until, { reason: 'quota', ...unsent(item) })
  } else if (reason === 'concurrent')
    await keepWaiting(table, item, addMinutes(now, afterSeconds / 60), { reason, ...unsent(item) })
  else
    await keepWaiting(table, item, nextTry(now, item.attempts, item.usefulUntil), {
      reason: 'outage',
      ...unsent(item),
    })
  run.count('waiting')
}

async function keepCrashed(run: Run, item: OutboxItem, reason: MessageReason = 'crash'): Promise<void> {
  const { table, now } = run.ctx()
  const crashes = (item.crashes ?? 0) + 1
  if (crashes < mostCrashes)
    await keepWaiting(table, item, nextTry(now, crashes * 2, item.usefulUntil), {
      crashes,
      reason,
      ...unsent(item),
    })
  else if (await setAside(table, item, now, reason, unsent(item))) {
    log('error', 'alarm', { about: 'delivery', messageId: item.messageId, reason })
    run.count('dead')
  }
}

async function end(
  run: Run,
  item: OutboxItem,
  state: 'undeliverable' | 'outdated' | 'withdrawn' | 'unknown',
  reason?: MessageReason,
): Promise<void> {
  const { table, now } = run.ctx()
  const note = { ...(reason && { reason }), ...unsent(item) }
  if (await closeMessage(table, item, state, now, note)) run.count(state)
}

const errcodeOf = (error: unknown): number | undefined => {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const errcode = cause && typeof cause === 'object' && 'errcode' in cause ? cause.errcode : undefined
  return typeof errcode === 'number' ? errcode : undefined
}

export const logCrash = ({ messageId }: OutboxItem, error: unknown): void =>
  log('error', 'messageCrashed', { messageId, where: placeOf(error) })

/** Where it happened, without the message, which may quote what was being worked on. */
const placeOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '').split('\n').slice(1, 4).join(' ').replace(/\s+/g, ' ')}`
    : typeof error
