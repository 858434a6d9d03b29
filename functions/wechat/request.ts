import * as v from 'valibot'

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
}

/**
 * What came back. WeChat answers HTTP 200 even for errors, so only `errcode` tells; errmsg is never matched.
 * `unreachable`: no usable answer in time. `tokenPaused`: see token.ts.
 */
export interface WechatReply {
  path: string
  errcode: number | 'unreachable' | 'tokenPaused'
  body: Record<string, unknown>
  /** What came instead of a body, from the few calls that answer a picture. */
  image?: Uint8Array
}

const replyTimeoutMilliseconds = 5000

const ReplyBody = v.looseObject({
  errcode: v.optional(v.number(), 0),
  errmsg: v.optional(v.string(), ''),
})

export async function callWechat(config: WechatConfig, request: WechatRequest): Promise<WechatReply> {
  const url = new URL(request.path, config.apiBase)
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value)
  const bytes = await fetchBytes(config.fetch ?? fetch, url, request.body)
  if (bytes && isImage(bytes)) return { path: request.path, errcode: 0, body: {}, image: bytes }
  const parsed = v.safeParse(ReplyBody, bytes && jsonOf(new TextDecoder().decode(bytes)))
  if (!parsed.success) return unansweredReply(request.path, 'unreachable')
  return { path: request.path, errcode: parsed.output.errcode, body: parsed.output }
}

export function unansweredReply(path: string, errcode: 'unreachable' | 'tokenPaused'): WechatReply {
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

async function fetchBytes(
  send: typeof fetch,
  url: URL,
  body: WechatRequest['body'],
): Promise<Uint8Array | undefined> {
  const signal = AbortSignal.timeout(replyTimeoutMilliseconds)
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const response = await send(url, body ? { ...post, signal } : { signal })
    return new Uint8Array(await response.arrayBuffer())
  } catch {
    // The caught error is dropped: its text may quote the address, which carries the secret or the token.
    return undefined
  }
}

const imageStarts = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]
const isImage = (bytes: Uint8Array): boolean =>
  imageStarts.some(start => start.every((byte, i) => bytes[i] === byte))

// jscode2session answers as text/plain, so the content type is ignored. A msgid has 19 digits, more than a
// JavaScript number holds: it is quoted before parsing, or the sent event could never be matched to it.
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/("msgid"\s*:\s*)(\d+)/, '$1"$2"'))
  } catch {
    return undefined
  }
}
