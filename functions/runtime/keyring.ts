import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  timingSafeEqual,
  webcrypto,
} from 'node:crypto'
import { signingKeyIds } from '../../shared/domain/session/session'
import { getWrappedKey, insertWrappedKey } from '../store/key'
import type { Table } from '../store/table'

/**
 * Wraps the data keys of the table. On AWS the master key never leaves KMS; on one machine it is a file.
 * This is the only place that differs between the two.
 */
export interface MasterKey {
  wrap(key: Buffer): Promise<string>
  unwrap(wrapped: string): Promise<Buffer>
}

/** The unwrapped keys, fetched once per container. */
export interface Keyring {
  /** Encrypts personal fields. Rows name their key, so an old one stays readable after rotation. */
  data(keyId?: string): Promise<{ keyId: string; key: Buffer }>
  /** Makes look-up values of ID numbers and openids; never rotated, or nothing would be found again. */
  lookup(): Promise<Buffer>
  /** Signs the anchors of the audit; never rotated, so that every day of it can be proved. */
  anchor(): Promise<Buffer>
  /** The names of the keys that sign session tokens now: the first signs, the others still verify. */
  sessionKeyIds(now: string): [string, string]
  /** Signs session tokens. Ready for use: whoever is given bytes makes a key of them at every call. */
  session(keyId: string): Promise<webcrypto.CryptoKey>
}

const algorithm = 'aes-256-gcm'
const separator = '.'

/**
 * Encrypts one personal field. `place` (the item's key and the field's name) is authenticated with it, so a
 * ciphertext that is copied to another item or field does not open.
 */
export async function seal(keyring: Keyring, place: string, text: string): Promise<string> {
  const { keyId, key } = await keyring.data()
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return [keyId, nonce.toString('base64url'), body.toString('base64url')].join(separator)
}

export async function unseal(keyring: Keyring, place: string, sealed: string): Promise<string> {
  const [keyId = '', nonce = '', body = ''] = sealed.split(separator)
  const { key } = await keyring.data(keyId)
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv(algorithm, key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-16))
  return decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
}

/** A value that finds an ID number or openid again without telling it. */
export async function lookupKey(keyring: Keyring, kind: string, text: string): Promise<string> {
  const mac = createHmac('sha256', await keyring.lookup()).update(`${kind}\n${text}`)
  return mac.digest('base64url').slice(0, 27)
}

export const hmacHex = (key: Buffer, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex')

export function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

/**
 * The keys of a table, unwrapped once and kept. A key that does not exist yet is made.
 * @param sessionGeneration raised when every session token of before is to stop at once
 */
export function createKeyring(
  table: Table,
  master: MasterKey,
  dataKeyId: string,
  sessionGeneration = '1',
): Keyring {
  const unwrapped = new Map<string, Promise<Buffer>>()
  const fetch = async (name: string): Promise<Buffer> => {
    const wrapped = await getWrappedKey(table, name)
    return master.unwrap(wrapped ?? (await insertWrappedKey(table, name, await master.wrap(randomBytes(32)))))
  }
  const sessions = new Map<string, Promise<webcrypto.CryptoKey>>()
  const get = (name: string): Promise<Buffer> => {
    const key = unwrapped.get(name) ?? fetch(name)
    unwrapped.set(name, key)
    key.catch(() => unwrapped.delete(name))
    return key
  }
  return {
    data: async (keyId = dataKeyId) => ({ keyId, key: await get(`data-${keyId}`) }),
    lookup: () => get('lookup'),
    anchor: () => get('anchor'),
    sessionKeyIds: now => signingKeyIds(sessionGeneration, now),
    session(keyId) {
      const key = sessions.get(keyId) ?? get(`session-${keyId}`).then(signingKey)
      sessions.set(keyId, key)
      key.catch(() => sessions.delete(keyId))
      return key
    },
  }
}

const signingKey = (bytes: Buffer): Promise<webcrypto.CryptoKey> =>
  webcrypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
