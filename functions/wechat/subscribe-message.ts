import * as v from 'valibot'
import { unansweredReply, type WechatConfig, type WechatReply } from './request'
import { type Retry, retryOrThrow } from './retry'
import { templateValue } from './template-value'
import { callWithToken, type TokenCache } from './token'

export interface SubscribeMessage {
  openid: string
  templateId: string
  /** Texts by template key, already in the person's language; see templateTexts. */
  texts: Record<string, string>
  /** Page of the mini-program with its query; absent: a tap leads nowhere. */
  page?: string
  language?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW'
}

/** noCredit: never accepted, used up or switched off. The credit ledger of (person, template) is then 0. */
export type SendRefusal = 'noCredit' | 'badContent' | 'unknownUser' | 'banned'

export type SendResult =
  | { outcome: 'sent'; messageId?: string }
  | { outcome: 'refused'; reason: SendRefusal; key?: string }
  | Retry

const refusals = new Map<WechatReply['errcode'], SendRefusal>([
  [43101, 'noCredit'],
  [47003, 'badContent'],
  [45168, 'badContent'],
  [40003, 'unknownUser'],
  [43107, 'banned'],
])

/** Nothing but this is an acceptance; whatever else comes with HTTP 200 leaves open what became of the message. */
const SentReply = v.object({ errcode: v.literal(0), msgid: v.optional(v.pipe(v.string(), v.digits())) })

/**
 * Sends one message (cgi-bin/message/subscribe/send). Send to one person one after another: WeChat refuses
 * concurrent sends (43108). `sent` means accepted; a later sent event tells whether it was delivered.
 */
export async function sendSubscribeMessage(
  config: WechatConfig,
  cache: TokenCache,
  message: SubscribeMessage,
  now: number,
): Promise<SendResult> {
  const content = messageContent(message.texts)
  if ('badKey' in content) return { outcome: 'refused', reason: 'badContent', key: content.badKey }
  const body = messageBody(config, message, content.data)
  const reply = await callWithToken(config, cache, { path: '/cgi-bin/message/subscribe/send', body }, now)
  const reason = refusals.get(reply.errcode)
  if (reason) return refusal(reason, reply)
  if (reply.errcode !== 0) return retryOrThrow(reply)
  const sent = v.safeParse(SentReply, reply.body)
  if (!sent.success) return retryOrThrow(unansweredReply(reply.path, 'unreachable'))
  const { msgid } = sent.output
  return msgid === undefined ? { outcome: 'sent' } : { outcome: 'sent', messageId: msgid }
}

type MessageContent = { data: Record<string, { value: string }> } | { badKey: string }

export function messageContent(texts: Record<string, string>): MessageContent {
  const data: Record<string, { value: string }> = {}
  for (const [key, text] of Object.entries(texts)) {
    const value = templateValue(key, text)
    if (value === undefined) return { badKey: key }
    data[key] = { value }
  }
  return { data }
}

function messageBody(
  config: WechatConfig,
  message: SubscribeMessage,
  data: Record<string, { value: string }>,
): Record<string, unknown> {
  return {
    touser: message.openid,
    template_id: message.templateId,
    data,
    miniprogram_state: config.miniProgramState ?? 'formal',
    lang: message.language ?? 'zh_CN',
    // A leading slash is right in a mini-program's own links and wrong here (41030).
    ...(message.page === undefined ? {} : { page: message.page.replace(/^\/+/, '') }),
  }
}

// The key is read from errmsg for the log only; nothing is decided by it.
function refusal(reason: SendRefusal, reply: WechatReply): SendResult {
  const key = /data\.(\w+)\.value/.exec(String(reply.body.errmsg ?? ''))?.[1]
  return key === undefined ? { outcome: 'refused', reason } : { outcome: 'refused', reason, key }
}
