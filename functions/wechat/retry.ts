import { unexpectedReply, type WechatReply } from './request'

export type RetryReason =
  | 'unreachable'
  | 'unconnected'
  | 'tokenPaused'
  | 'busy'
  | 'concurrent'
  | 'minuteQuota'
  | 'dailyQuota'

export interface Retry {
  outcome: 'retry'
  /** `unreachable` alone means unknown: WeChat may have done the work all the same. After all others it has not. */
  reason: RetryReason
  afterSeconds: number
}

const retries = new Map<WechatReply['errcode'], Omit<Retry, 'outcome'>>([
  ['unreachable', { reason: 'unreachable', afterSeconds: 10 }],
  ['unconnected', { reason: 'unconnected', afterSeconds: 10 }],
  ['tokenPaused', { reason: 'tokenPaused', afterSeconds: 30 }],
  [-1, { reason: 'busy', afterSeconds: 5 }],
  [43108, { reason: 'concurrent', afterSeconds: 2 }],
  [45011, { reason: 'minuteQuota', afterSeconds: 60 }],
  [45009, { reason: 'dailyQuota', afterSeconds: 3600 }],
])

/** When the same call is worth making again; any other errcode is a bug or wrong configuration and is thrown. */
export function retryOrThrow(reply: WechatReply): Retry {
  const retry = retries.get(reply.errcode)
  if (!retry) throw unexpectedReply(reply)
  return { outcome: 'retry', ...retry }
}
