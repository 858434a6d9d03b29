import { randomBytes } from 'node:crypto'
import * as v from 'valibot'

export interface WireCall {
  method: string
  path: string
  query: URLSearchParams
  body: string
}

export interface WireAnswer {
  status: number
  contentType: string
  text: string | Uint8Array
  headers?: Record<string, string>
}

const errorTexts = new Map([
  [-1, 'system error'],
  [40001, 'invalid credential, access_token is invalid or not latest'],
  [40002, 'invalid grant_type'],
  [40003, 'invalid openid'],
  [40013, 'invalid appid'],
  [40014, 'invalid access_token'],
  [40029, 'invalid code'],
  [40037, 'invalid template_id'],
  [40066, 'invalid url'],
  [40018, 'invalid button name size'],
  [40017, 'invalid button type'],
  [40125, 'invalid appsecret'],
  [40163, 'code been used'],
  [40164, 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist'],
  [40226, 'code blocked'],
  [40129, 'invalid scene'],
  [41001, 'access_token missing'],
  [41002, 'appid missing'],
  [41004, 'appsecret missing'],
  [41008, 'missing code'],
  [41030, 'invalid page'],
  [42001, 'access_token expired'],
  [43001, 'require GET method'],
  [43002, 'require POST method'],
  [43004, 'require subscribe'],
  [43101, 'user refuse to accept the msg'],
  [43108, 'concurrent sends to the same user'],
  [44002, 'empty post data'],
  [45009, 'reach max api daily quota limit'],
  [45011, 'api minute-quota reach limit  mustslower  retry next minute'],
  [45109, 'This API has been unsupported.'],
  [46003, 'menu no exist'],
  [45168, 'contains sensitive words'],
  [84017, 'openid not match'],
  [84018, 'cert_hash not match'],
  [84020, 'out_seq_no not match'],
  [84021, 'verify_id not exist'],
  [84022, 'verify_id expired'],
  [47001, 'data format error'],
  [47003, 'argument invalid!'],
])

/** A successful answer. jscode2session alone is announced as text/plain. */
export function answered(path: string, body: Record<string, unknown>): WireAnswer {
  return wireAnswer(path, JSON.stringify(body))
}

export function wireAnswer(path: string, text: string): WireAnswer {
  const contentType = path.startsWith('/sns/') ? 'text/plain' : 'application/json; charset=UTF-8'
  return { status: 200, contentType, text }
}

/** An error as WeChat words it: HTTP 200, and a request id whose separator differs between families of paths. */
export function refused(path: string, errcode: number, now: number, detail = ''): WireAnswer {
  const separator = path.startsWith('/sns/') ? ',' : ''
  const text = `${errorTexts.get(errcode) ?? 'error'}${detail && ` ${detail}`}`
  return answered(path, { errcode, errmsg: `${text}${separator} rid: ${requestId(now)}` })
}

/** The JSON body of a POST, or the errcode WeChat has for what is wrong with it. */
export function postedBody<Schema extends v.GenericSchema>(
  call: WireCall,
  schema: Schema,
): { errcode: number } | { body: v.InferOutput<Schema> } {
  if (call.method !== 'POST') return { errcode: 43002 }
  if (call.body.trim() === '') return { errcode: 44002 }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), call.body)
  return parsed.success ? { body: parsed.output } : { errcode: 47001 }
}

function requestId(now: number): string {
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0')
  return `${seconds}-${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}`
}
