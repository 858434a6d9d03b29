import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/*
 * AWS Signature Version 4 as Amazon S3 verifies it, in the query of a link and in a header
 * (docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html).
 */

export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  region: string
}

/** A request as far as it can be signed. */
export interface SignedRequest {
  method: string
  /** With its query, as it was sent. */
  url: URL
  headers: Record<string, string | undefined>
}

/** As S3 names what is wrong. */
export type SignatureProblem =
  | 'AccessDenied'
  | 'ExpiredToken'
  | 'SignatureDoesNotMatch'
  | 'InvalidAccessKeyId'
  | 'AuthorizationQueryParametersError'

interface Claim {
  accessKeyId: string
  scope: string
  signedHeaders: string[]
  signature: string
  at: string
  payloadHash: string
  /** Left out of what is signed. */
  without?: string
}

const algorithm = 'AWS4-HMAC-SHA256'
const longestSeconds = 7 * 86_400

/** Why a request is not let in at an instant (milliseconds since 1970); nothing when it is signed as it should be. */
export function signatureProblem(
  request: SignedRequest,
  credentials: Credentials,
  nowMs: number,
): SignatureProblem | undefined {
  const query = request.url.searchParams
  const claim = query.has('X-Amz-Signature') ? claimOfQuery(query) : claimOfHeader(request.headers)
  if (!claim) return 'AccessDenied'
  if (claim.accessKeyId !== credentials.accessKeyId) return 'InvalidAccessKeyId'
  if (query.has('X-Amz-Signature')) {
    const seconds = Number(query.get('X-Amz-Expires'))
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > longestSeconds)
      return 'AuthorizationQueryParametersError'
    const from = msOfStamp(claim.at)
    if (Number.isNaN(from) || nowMs > from + seconds * 1000) return 'ExpiredToken'
  }
  if (!claim.signedHeaders.includes('host')) return 'AccessDenied'
  return sameHex(signatureOf(request, claim, credentials), claim.signature)
    ? undefined
    : 'SignatureDoesNotMatch'
}

function claimOfQuery(query: URLSearchParams): Claim | undefined {
  const [accessKeyId = '', ...scope] = (query.get('X-Amz-Credential') ?? '').split('/')
  if (query.get('X-Amz-Algorithm') !== algorithm) return undefined
  return {
    accessKeyId,
    scope: scope.join('/'),
    signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    at: query.get('X-Amz-Date') ?? '',
    payloadHash: query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    without: 'X-Amz-Signature',
  }
}

function claimOfHeader(headers: SignedRequest['headers']): Claim | undefined {
  const [, accessKeyId, scope, signedHeaders, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? []
  if (!accessKeyId || !scope || !signedHeaders || !signature) return undefined
  return {
    accessKeyId,
    scope,
    signedHeaders: signedHeaders.split(';'),
    signature,
    at: headers['x-amz-date'] ?? '',
    payloadHash: headers['x-amz-content-sha256'] ?? '',
  }
}

function signatureOf(request: SignedRequest, claim: Claim, { secretAccessKey, region }: Credentials): string {
  const day = claim.at.slice(0, 8)
  const scope = `${day}/${region}/s3/aws4_request`
  const text = [algorithm, claim.at, scope, sha256(canonicalOf(request, claim))].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${secretAccessKey}`,
  )
  return claim.scope === scope ? hmac(key, text).toString('hex') : ''
}

function canonicalOf({ method, url, headers }: SignedRequest, claim: Claim): string {
  const query = [...url.searchParams]
    .filter(([name]) => name !== claim.without)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')
  const path = url.pathname
    .split('/')
    .map(part => encoded(decodeURIComponent(part)))
    .join('/')
  const signed = claim.signedHeaders.map(
    name => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`,
  )
  return [method, path, query, signed.join(''), claim.signedHeaders.join(';'), claim.payloadHash].join('\n')
}

/** RFC 3986 alone: encodeURIComponent leaves five more as they are. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()

function sameHex(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && a.length > 0 && timingSafeEqual(a, b)
}

/** 20181106T012345Z. */
function msOfStamp(stamp: string): number {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? []
  return y ? Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`) : Number.NaN
}
