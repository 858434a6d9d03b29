import * as v from 'valibot'
import { callWechat, parseReply, type WechatConfig } from './request'
import { type Retry, retryOrThrow } from './retry'

export type LoginRefusal = 'invalidCode' | 'usedCode' | 'blockedUser'

export type LoginResult =
  | { outcome: 'session'; openid: string; unionid?: string }
  | { outcome: 'refused'; reason: LoginRefusal }
  | Retry

const Session = v.object({
  openid: v.pipe(v.string(), v.minLength(1)),
  unionid: v.optional(v.string()),
})

const refusals = new Map<unknown, LoginRefusal>([
  [40029, 'invalidCode'],
  [40163, 'usedCode'],
  [40226, 'blockedUser'],
])

/** Who opened the mini-program (sns/jscode2session). The session_key ends here: it must never leave the server. */
export async function codeToSession(config: WechatConfig, code: string): Promise<LoginResult> {
  const reply = await callWechat(config, {
    path: '/sns/jscode2session',
    query: {
      appid: config.appId,
      secret: config.appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    },
  })
  const reason = refusals.get(reply.errcode)
  if (reason) return { outcome: 'refused', reason }
  if (reply.errcode !== 0) return retryOrThrow(reply)
  const { openid, unionid } = parseReply(Session, reply)
  return unionid === undefined ? { outcome: 'session', openid } : { outcome: 'session', openid, unionid }
}
