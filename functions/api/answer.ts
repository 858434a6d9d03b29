import { gzipSync } from 'node:zlib'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

export type Answer = APIGatewayProxyStructuredResultV2

export function answer(statusCode: number, body: unknown, now: string): Answer {
  const isText = typeof body === 'string'
  return {
    statusCode,
    headers: {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'accept-encoding',
      'x-now': now,
    },
    body: isText ? body : JSON.stringify(body),
  }
}

/** Pictures are public and change no more. */
export function picture(bytes: Uint8Array, now: string): Answer {
  const isPng = bytes[0] === 0x89
  return {
    statusCode: 200,
    headers: {
      'content-type': isPng ? 'image/png' : 'image/jpeg',
      'cache-control': 'public, max-age=86400',
      'x-now': now,
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  }
}

/** What fits into one packet is not sent any sooner for being smaller. */
const smallBytes = 1400

/**
 * The answer in gzip for a caller who takes it: API Gateway does not compress by itself.
 * `isForAll`: it is the same for every caller, so it is compressed once and kept.
 */
export function compressed(plain: Answer, accepted: string | undefined, isForAll: boolean): Answer {
  const { body = '', headers, isBase64Encoded } = plain
  if (isBase64Encoded || Buffer.byteLength(body) < smallBytes || !takesGzip(accepted)) return plain
  return {
    ...plain,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: isForAll ? keptGzip(body) : gzip(body),
    isBase64Encoded: true,
  }
}

/** RFC 9110, 12.5.3: `q=0` refuses a coding. */
const takesGzip = (accepted = ''): boolean =>
  accepted.split(',').some(coding => /^\s*gzip\s*(;|$)/i.test(coding) && !/;\s*q=0(\.0*)?\s*$/i.test(coding))

const gzip = (text: string): string => gzipSync(text).toString('base64')

/** A container's: the lists of the reference data and the services that are asked for most. */
const keptAnswers = 32
const kept = new Map<string, string>()

function keptGzip(text: string): string {
  const body = kept.get(text) ?? gzip(text)
  kept.delete(text)
  kept.set(text, body)
  for (const oldest of [...kept.keys()].slice(0, -keptAnswers)) kept.delete(oldest)
  return body
}
