import { type CallbackConfig, successReply } from './callback'
import { callbackSignature, encryptCallback } from './callback-crypto'
import { xmlOf } from './xml'

/** What is answered to a push within five seconds; without one, WeChat shows nothing. */
export type PassiveReply =
  | { kind: 'text'; text: string }
  /** Opens its address; a text that somebody wrote is answered with one of these at most. */
  | { kind: 'card'; title: string; description: string; url: string }

/** WeChat refuses a longer text. */
export const longestReplyBytes = 2048

/** Words that open a page of the mini-program, for a text; where WeChat is too old for that they are only words. */
export function pageLink(appId: string, page: string, words: string): string {
  return `<a href="https://weixin.qq.com" data-miniprogram-appid="${appId}" data-miniprogram-path="${quoted(page)}">${words}</a>`
}

const quoted = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

interface Envelope {
  /** Who has written, and the service number. */
  to: string
  from: string
  format: 'json' | 'xml'
  atSeconds: number
}

/** The answer on the wire: in the format of the push, and sealed where the account says so. */
export function replyBody(
  config: CallbackConfig,
  reply: PassiveReply | undefined,
  { to, from, format, atSeconds }: Envelope,
  random: { nonce: string; filling: Buffer },
): string {
  if (!reply) return successReply
  const head = { ToUserName: to, FromUserName: from, CreateTime: atSeconds }
  const written = writers[format]({ ...head, ...contentOf(reply) })
  if (!config.encodingAesKey) return written
  const Encrypt = encryptCallback(config.encodingAesKey, config.appId, written, random.filling)
  const MsgSignature = callbackSignature([config.token, String(atSeconds), random.nonce, Encrypt])
  return writers[format]({ Encrypt, MsgSignature, TimeStamp: atSeconds, Nonce: random.nonce })
}

const writers = { json: JSON.stringify, xml: xmlOf }

function contentOf(reply: PassiveReply): Record<string, unknown> {
  if (reply.kind === 'text') return { MsgType: 'text', Content: reply.text }
  const { title, description, url } = reply
  const item = { Title: title, Description: description, PicUrl: '', Url: url }
  return { MsgType: 'news', ArticleCount: 1, Articles: { item } }
}
