import * as v from 'valibot'
import {
  callWechat,
  parseReply,
  unansweredReply,
  type WechatConfig,
  type WechatReply,
  type WechatRequest,
} from './request'

/** Lives as long as the Lambda instance; the caller keeps it and passes it to every call. */
export interface TokenCache {
  held: { token: string; usableUntilMilliseconds: number } | undefined
  forcedAtMilliseconds: number | undefined
}

export function newTokenCache(): TokenCache {
  return { held: undefined, forcedAtMilliseconds: undefined }
}

const Grant = v.object({ access_token: v.pipe(v.string(), v.minLength(1)), expires_in: v.number() })

const refusedTokenErrcodes = new Set<WechatReply['errcode']>([40001, 40014, 42001])
const forcePauseMilliseconds = 30_000
const expiryMarginSeconds = 60

/**
 * Makes a call that needs an access token. A refused token (40001, 40014, 42001) is dropped and fetched anew
 * in normal mode, which cannot hurt other instances; only if that is refused too is a new token forced.
 */
export async function callWithToken(
  config: WechatConfig,
  cache: TokenCache,
  request: WechatRequest,
  now: number,
): Promise<WechatReply> {
  let reply: WechatReply | undefined
  for (const mode of ['normal', 'normal', 'forced'] as const) {
    const token = await accessToken(config, cache, mode, now)
    if (typeof token !== 'string') return token
    reply = await callWechat(config, { ...request, query: { ...request.query, access_token: token } })
    if (!refusedTokenErrcodes.has(reply.errcode)) return reply
    if (cache.held?.token === token) cache.held = undefined
  }
  return reply ?? unansweredReply(request.path, 'tokenPaused')
}

/** The token, or the token endpoint's own answer when it gave none. */
async function accessToken(
  config: WechatConfig,
  cache: TokenCache,
  mode: 'normal' | 'forced',
  now: number,
): Promise<string | WechatReply> {
  if (cache.held && cache.held.usableUntilMilliseconds > now) return cache.held.token
  if (mode === 'forced' && !mayForce(cache, now))
    return unansweredReply('/cgi-bin/stable_token', 'tokenPaused')
  if (mode === 'forced') cache.forcedAtMilliseconds = now
  const reply = await fetchToken(config, mode === 'forced')
  if (reply.errcode !== 0) return reply
  const grant = parseReply(Grant, reply)
  const usableSeconds = grant.expires_in - expiryMarginSeconds
  cache.held = { token: grant.access_token, usableUntilMilliseconds: now + usableSeconds * 1000 }
  return grant.access_token
}

// WeChat allows a forced refresh 20 times a day and not twice within 30 seconds.
function mayForce(cache: TokenCache, now: number): boolean {
  return (
    cache.forcedAtMilliseconds === undefined || now - cache.forcedAtMilliseconds >= forcePauseMilliseconds
  )
}

function fetchToken(config: WechatConfig, force: boolean): Promise<WechatReply> {
  return callWechat(config, {
    path: '/cgi-bin/stable_token',
    body: {
      grant_type: 'client_credential',
      appid: config.appId,
      secret: config.appSecret,
      force_refresh: force,
    },
  })
}
