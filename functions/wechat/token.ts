import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import {
  callWechat,
  parseReply,
  unansweredReply,
  type WechatConfig,
  type WechatReply,
  type WechatRequest,
} from './request'

/** Times here are epoch milliseconds. */
export interface HeldToken {
  token: string
  usableUntil: number
}

/** Where all instances keep the one token of an account together. */
export interface TokenShelf {
  /** What is kept, and whether somebody is fetching another one. */
  read(now: number): Promise<{ held?: HeldToken | undefined; isLeased: boolean }>
  /** Whether this caller is the one to fetch a token; it says `keep` when it has done so. */
  lease(now: number): Promise<boolean>
  /** Ends the lease; nothing is kept of a fetch that failed. */
  keep(held: HeldToken | undefined): Promise<void>
  /** Takes one of the forced refreshes that all instances have together; false: none is left just now. */
  takeForced(now: number): Promise<boolean>
}

/** Lives as long as the Lambda instance; the caller keeps it and passes it to every call. */
export interface TokenCache {
  shelf: TokenShelf
  held: HeldToken | undefined
  /** What is being fetched is fetched once, however many calls want it. */
  fetching: Promise<HeldToken | WechatReply> | undefined
}

export const newTokenCache = (shelf: TokenShelf): TokenCache => ({
  shelf,
  held: undefined,
  fetching: undefined,
})

const tokenPath = '/cgi-bin/stable_token'
const Grant = v.object({ access_token: v.pipe(v.string(), v.minLength(1)), expires_in: v.number() })

const refusedTokenErrcodes = new Set<WechatReply['errcode']>([40001, 40014, 42001])
const expiryMarginSeconds = 60
/** How long whoever came second waits for the one who fetches. */
const waits = { times: 25, milliseconds: 100 }
export const tokenTimeoutMilliseconds = 2000

type Mode = 'shared' | 'fetched' | 'forced'

/**
 * Makes a call that needs an access token. A refused token (40001, 40014, 42001) is fetched anew in normal mode,
 * which cannot hurt other instances; only if that is refused too is a new token forced. Where no token is to be had,
 * the call has not been made: the answer is the token endpoint's own, `tokenPaused` or `unconnected`.
 */
export async function callWithToken(
  config: WechatConfig,
  cache: TokenCache,
  request: WechatRequest,
  now: number,
): Promise<WechatReply> {
  let reply: WechatReply | undefined
  let refused: string | undefined
  for (const mode of ['shared', 'fetched', 'forced'] as const) {
    const token = await accessToken(config, cache, mode, refused, now)
    if (typeof token !== 'string') return token
    reply = await callWechat(config, { ...request, query: { ...request.query, access_token: token } })
    if (!refusedTokenErrcodes.has(reply.errcode)) return reply
    refused = token
  }
  return reply ?? unansweredReply(tokenPath, 'tokenPaused')
}

/** The token, or why there is none. */
async function accessToken(
  config: WechatConfig,
  cache: TokenCache,
  mode: Mode,
  refused: string | undefined,
  now: number,
): Promise<string | WechatReply> {
  if (isUsable(cache.held, refused, now)) return cache.held.token
  cache.fetching ??= obtain(config, cache.shelf, mode, refused, now).finally(() => {
    cache.fetching = undefined
  })
  const got = await cache.fetching
  if (!('token' in got)) return got
  cache.held = got
  return got.token
}

const isUsable = (held: HeldToken | undefined, refused: string | undefined, now: number): held is HeldToken =>
  held !== undefined && held.usableUntil > now && held.token !== refused

/** What another instance has kept, or else what WeChat gives: one of all instances asks, the others wait for it. */
async function obtain(
  config: WechatConfig,
  shelf: TokenShelf,
  mode: Mode,
  refused: string | undefined,
  now: number,
): Promise<HeldToken | WechatReply> {
  const { held: kept } = await shelf.read(now)
  if (isUsable(kept, refused, now)) return kept
  if (!(await shelf.lease(now))) return untilKept(shelf, refused, now)
  let fetched: HeldToken | WechatReply | undefined
  try {
    const isPaused = mode === 'forced' && !(await shelf.takeForced(now))
    fetched = isPaused
      ? unansweredReply(tokenPath, 'tokenPaused')
      : await fetchToken(config, mode === 'forced', now)
    return fetched
  } finally {
    await shelf.keep(fetched && 'token' in fetched ? fetched : undefined)
  }
}

async function untilKept(
  shelf: TokenShelf,
  refused: string | undefined,
  now: number,
): Promise<HeldToken | WechatReply> {
  for (let time = 1; time <= waits.times; time++) {
    await pause(waits.milliseconds)
    const { held, isLeased } = await shelf.read(now)
    if (isUsable(held, refused, now)) return held
    if (!isLeased) break
  }
  return unansweredReply(tokenPath, 'tokenPaused')
}

async function fetchToken(
  config: WechatConfig,
  force: boolean,
  now: number,
): Promise<HeldToken | WechatReply> {
  const reply = await callWechat(config, {
    path: tokenPath,
    body: {
      grant_type: 'client_credential',
      appid: config.appId,
      secret: config.appSecret,
      force_refresh: force,
    },
    timeoutMilliseconds: tokenTimeoutMilliseconds,
  })
  if (reply.errcode === 'unreachable') return unansweredReply(tokenPath, 'unconnected')
  if (reply.errcode !== 0) return reply
  const grant = parseReply(Grant, reply)
  const usableSeconds = grant.expires_in - expiryMarginSeconds
  return { token: grant.access_token, usableUntil: now + usableSeconds * 1000 }
}
