import { createHmac } from 'node:crypto'
import { sameText } from './keyring'

/** What a session says of itself; instants in seconds since 1970. */
export interface Claims {
  iss: string
  sub: string
  iat: number
  exp: number
}

const encoded = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url')
/** The only one that is written or read: a token that names another algorithm, or none, is not ours. */
const header = encoded({ alg: 'HS256' })

const signature = (key: Buffer, signed: string): string =>
  createHmac('sha256', key).update(signed).digest('base64url')

/**
 * A JSON Web Token (RFC 7519) signed with HS256. Signed and checked in this thread: handing two hundred bytes to
 * another one, as WebCrypto does, takes ten times as long as hashing them, and every signed-in call waits for it.
 */
export function writeToken(key: Buffer, claims: Claims): string {
  const signed = `${header}.${encoded(claims)}`
  return `${signed}.${signature(key, signed)}`
}

/** What a token says if this key has signed it; whether it still holds is for the reader to judge. */
export function readToken(key: Buffer, token: string): Partial<Claims> | undefined {
  const [head, payload, sent, ...more] = token.split('.')
  if (head !== header || payload === undefined || sent === undefined || more.length > 0) return undefined
  if (!sameText(signature(key, `${head}.${payload}`), sent)) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString())
}
