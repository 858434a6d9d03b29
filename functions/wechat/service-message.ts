import * as v from 'valibot'
import { parseReply, type WechatConfig, type WechatReply } from './request'
import { type Retry, retryOrThrow } from './retry'
import { messageContent, type SendRefusal } from './subscribe-message'
import { callWithToken, type TokenCache } from './token'

export interface ServiceMessage {
  /** By the id that the service number knows somebody under. */
  openid: string
  templateId: string
  texts: Record<string, string>
  /** What a tap opens. */
  miniProgram: { appId: string; page: string }
  /** The same once more within ten minutes is not shown again. */
  messageId: string
}

/** notFollowing: he has left, or never came. */
export type ServiceSendRefusal = SendRefusal | 'notFollowing'
export type ServiceSendResult =
  | { outcome: 'sent'; messageId?: string }
  | { outcome: 'refused'; reason: ServiceSendRefusal }
  | Retry

const refusals = new Map<WechatReply['errcode'], ServiceSendRefusal>([
  [43004, 'notFollowing'],
  [43101, 'noCredit'],
  [47003, 'badContent'],
  [40249, 'badContent'],
  [45168, 'badContent'],
  [40003, 'unknownUser'],
])

const SentReply = v.object({ msgid: v.optional(v.union([v.string(), v.number()])) })

/** Tells a follower of something he has asked for (cgi-bin/message/template/send). `sent` means accepted. */
export const sendTemplateMessage = (
  config: WechatConfig,
  cache: TokenCache,
  message: ServiceMessage,
  now: number,
): Promise<ServiceSendResult> =>
  send(config, cache, '/cgi-bin/message/template/send', message, { client_msg_id: message.messageId }, now)

/** The same to who has allowed it in an article or on a page, follower or not (cgi-bin/message/subscribe/bizsend). */
export const sendSubscriptionNotice = (
  config: WechatConfig,
  cache: TokenCache,
  message: ServiceMessage,
  now: number,
): Promise<ServiceSendResult> => send(config, cache, '/cgi-bin/message/subscribe/bizsend', message, {}, now)

async function send(
  config: WechatConfig,
  cache: TokenCache,
  path: string,
  { openid, templateId, texts, miniProgram }: ServiceMessage,
  more: Record<string, string>,
  now: number,
): Promise<ServiceSendResult> {
  const content = messageContent(texts)
  if ('badKey' in content) return { outcome: 'refused', reason: 'badContent' }
  const body = {
    touser: openid,
    template_id: templateId,
    miniprogram: { appid: miniProgram.appId, pagepath: miniProgram.page.replace(/^\/+/, '') },
    data: content.data,
    ...more,
  }
  const reply = await callWithToken(config, cache, { path, body }, now)
  const reason = refusals.get(reply.errcode)
  if (reason) return { outcome: 'refused', reason }
  if (reply.errcode !== 0) return retryOrThrow(reply)
  const { msgid } = parseReply(SentReply, reply)
  return msgid === undefined ? { outcome: 'sent' } : { outcome: 'sent', messageId: String(msgid) }
}
