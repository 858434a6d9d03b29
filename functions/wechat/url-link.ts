import * as v from 'valibot'
import { codeVersion } from './mini-program-code'
import { parseReply, type WechatConfig } from './request'
import { type Retry, retryOrThrow } from './retry'
import { callWithToken, type TokenCache } from './token'

/** WeChat lets an address live no longer. */
export const linkDays = 30

export type LinkResult = { outcome: 'link'; url: string } | Retry

/** An address that opens a page of the mini-program from outside of it (wxa/generate_urllink). */
export async function fetchUrlLink(
  config: WechatConfig,
  cache: TokenCache,
  page: string,
  now: number,
): Promise<LinkResult> {
  const [path = '', query = ''] = page.split('?')
  const body = {
    path,
    query,
    expire_type: 1,
    expire_interval: linkDays,
    env_version: codeVersion(config),
  }
  const reply = await callWithToken(
    config,
    cache,
    { path: '/wxa/generate_urllink', body, timeoutMilliseconds: 1500 },
    now,
  )
  if (reply.errcode !== 0) return retryOrThrow(reply)
  return { outcome: 'link', url: parseReply(v.object({ url_link: v.string() }), reply).url_link }
}
