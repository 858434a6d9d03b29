import * as v from 'valibot'
import { parseReply, type WechatConfig } from './request'
import { type Retry, retryOrThrow } from './retry'
import { callWithToken, type TokenCache } from './token'

/** What the service number may know of somebody. Without a unionid, nothing ties him to the mini-program. */
export interface FollowerInfo {
  openid: string
  isFollowing: boolean
  unionid?: string | undefined
  /** As his WeChat is set, e.g. `zh_CN`; not told by every account. */
  language?: string | undefined
  /** When he began, in seconds since 1970. */
  since?: number | undefined
}

export type InfoResult = { outcome: 'info'; infos: FollowerInfo[] } | Retry
export type PageResult = { outcome: 'page'; openids: string[]; next?: string } | Retry

const Info = v.pipe(
  v.object({
    openid: v.string(),
    subscribe: v.number(),
    unionid: v.optional(v.string()),
    language: v.optional(v.string()),
    subscribe_time: v.optional(v.number()),
  }),
  v.transform(({ openid, subscribe, unionid, language, subscribe_time: since }) => ({
    openid,
    isFollowing: subscribe === 1,
    unionid: unionid || undefined,
    language,
    since,
  })),
)
const Infos = v.object({ user_info_list: v.array(Info) })
const Page = v.object({
  count: v.number(),
  data: v.optional(v.object({ openid: v.array(v.string()) })),
  next_openid: v.optional(v.string(), ''),
})

/** Of one batch. */
export const mostInfos = 100

/** Who somebody is that follows, or not (cgi-bin/user/info). */
export async function fetchFollower(
  config: WechatConfig,
  cache: TokenCache,
  openid: string,
  now: number,
): Promise<InfoResult> {
  const request = {
    path: '/cgi-bin/user/info',
    query: { openid, lang: 'zh_CN' },
    // Within the five seconds in which WeChat waits to be answered itself.
    timeoutMilliseconds: 1500,
  }
  const reply = await callWithToken(config, cache, request, now)
  if (reply.errcode !== 0) return retryOrThrow(reply)
  return { outcome: 'info', infos: [parseReply(Info, reply)] }
}

/** The same of up to a hundred (cgi-bin/user/info/batchget). */
export async function fetchFollowers(
  config: WechatConfig,
  cache: TokenCache,
  openids: string[],
  now: number,
): Promise<InfoResult> {
  const body = { user_list: openids.map(openid => ({ openid, lang: 'zh_CN' })) }
  const reply = await callWithToken(config, cache, { path: '/cgi-bin/user/info/batchget', body }, now)
  if (reply.errcode !== 0) return retryOrThrow(reply)
  return { outcome: 'info', infos: parseReply(Infos, reply).user_info_list }
}

/** A page of up to 10,000 of all who follow (cgi-bin/user/get), after the one named. */
export async function fetchFollowerPage(
  config: WechatConfig,
  cache: TokenCache,
  after: string,
  now: number,
): Promise<PageResult> {
  const query = after ? { next_openid: after } : {}
  const reply = await callWithToken(config, cache, { path: '/cgi-bin/user/get', query }, now)
  if (reply.errcode !== 0) return retryOrThrow(reply)
  const { data, next_openid } = parseReply(Page, reply)
  const openids = data?.openid ?? []
  return openids.length > 0 && next_openid
    ? { outcome: 'page', openids, next: next_openid }
    : { outcome: 'page', openids }
}
