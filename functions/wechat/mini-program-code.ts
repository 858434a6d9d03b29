import type { WechatConfig } from './request'
import { type Retry, retryOrThrow } from './retry'
import { callWithToken, type TokenCache } from './token'

export interface CodePlace {
  /** Told to the page as `scene`: up to 32 visible characters. */
  scene: string
  /** Without a leading slash. */
  page: string
}

const versions = { developer: 'develop', trial: 'trial', formal: 'release' } as const

/** Which version of the mini-program a code opens. */
export const codeVersion = ({ miniProgramState = 'formal' }: WechatConfig): string =>
  versions[miniProgramState]

export type CodeResult = { outcome: 'image'; image: Uint8Array } | Retry

/** A code of the mini-program that leads to a page (wxa/getwxacodeunlimit): an image, of no limited number. */
export async function fetchMiniProgramCode(
  config: WechatConfig,
  cache: TokenCache,
  place: CodePlace,
  now: number,
): Promise<CodeResult> {
  const version = codeVersion(config)
  // Only a published page can be checked.
  const body = { ...place, check_path: version === 'release', env_version: version }
  const request = { path: '/wxa/getwxacodeunlimit', body, answersImage: true }
  const reply = await callWithToken(config, cache, request, now)
  return reply.image ? { outcome: 'image', image: reply.image } : retryOrThrow(reply)
}
