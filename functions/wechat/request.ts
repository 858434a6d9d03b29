import * as v from 'valibot'
import { type AnswerBytes, type Attempt, attempt } from './attempt'

export interface WechatConfig {
  /** `https://api.weixin.qq.com`, or the address of the local sandbox. */
  apiBase: string
  appId: string
  appSecret: string
  /** Which version of the mini-program a tapped message opens; WeChat's own default is `formal`. */
  miniProgramState?: 'developer' | 'trial' | 'formal'
  fetch?: typeof fetch
}

export interface WechatRequest {
  path: string
  query?: Record<string, string>
  /** Present: POST as JSON. Absent: GET. */
  body?: Record<string, unknown>
  /** The few calls that answer a picture. */
  answersImage?: boolean
  /** From the first byte sent to the last one read. */
  timeoutMilliseconds?: number
}

/**
 * What came back. WeChat answers HTTP 200 even for errors, so only `errcode` tells; errmsg is never matched.
 * `unreachable`: no usable answer in time, and nobody knows whether WeChat has done it. `unconnected`: WeChat has not
 * heard of it. `tokenPaused`: see token.ts.
 */
export interface WechatReply {
  path: string
  errcode: number | 'unreachable' | 'unconnected' | 'tokenPaused'
  body: Record<string, unknown>
  /** What came instead of a body. */
  image?: Uint8Array
}

const usualTimeoutMilliseconds = 4000

export async function callWechat(config: WechatConfig, request: WechatRequest): Promise<WechatReply> {
  const { path, body, timeoutMilliseconds = usualTimeoutMilliseconds } = request
  const url = new URL(path, config.apiBase)
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value)
  return replyOf(request, await attempt(config.fetch ?? fetch, url, body, timeoutMilliseconds))
}

function replyOf({ path, answersImage }: WechatRequest, came: Attempt): WechatReply {
  if (typeof came === 'string') return unansweredReply(path, came)
  if (came.type.startsWith('image/')) {
    const isWanted = answersImage && isImage(came.bytes)
    return isWanted ? { path, errcode: 0, body: {}, image: came.bytes } : unansweredReply(path, 'unreachable')
  }
  const body = objectIn(came)
  const errcode = body?.errcode ?? 0
  if (!body || typeof errcode !== 'number') return unansweredReply(path, 'unreachable')
  return { path, errcode, body }
}

export function unansweredReply(
  path: string,
  errcode: 'unreachable' | 'unconnected' | 'tokenPaused',
): WechatReply {
  return { path, errcode, body: {} }
}

/** The error for an answer nobody planned for. It carries errcode and request id (rid), never what was sent. */
export function unexpectedReply(reply: WechatReply): Error {
  const requestId = /rid: ([0-9a-f-]+)/.exec(String(reply.body.errmsg ?? ''))?.[1] ?? 'unknown'
  return new Error(`WeChat ${reply.path} answered errcode ${reply.errcode} (rid ${requestId})`, {
    cause: { errcode: reply.errcode },
  })
}

/** Reads a successful answer; a shape that is not the documented one is a bug, reported without its values. */
export function parseReply<Schema extends v.GenericSchema>(
  schema: Schema,
  reply: WechatReply,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, reply.body)
  if (!parsed.success) throw new Error(`WeChat ${reply.path} answered in an unknown shape`)
  return parsed.output
}

const imageStarts = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]
const isImage = (bytes: Uint8Array): boolean =>
  imageStarts.some(start => start.every((byte, i) => bytes[i] === byte))

// jscode2session answers as text/plain. A msgid has 19 digits, more than a JavaScript number holds: it is quoted
// before parsing, or the sent event could never be matched to it.
function objectIn({ type, bytes }: AnswerBytes): Record<string, unknown> | undefined {
  if (!/^(application\/json|text\/plain|text\/json)\b/.test(type)) return undefined
  try {
    const text = new TextDecoder().decode(bytes)
    const value: unknown = JSON.parse(text.replace(/("msgid"\s*:\s*)(\d+)/, '$1"$2"'))
    return typeof value === 'object' && value && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
