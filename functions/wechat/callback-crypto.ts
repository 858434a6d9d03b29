import { createCipheriv, createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'

const paddingBlockBytes = 32
const randomBytes = 16
const lengthBytes = 4

/** sha1 over the sorted parts: [token, timestamp, nonce] for plain pushes, with Encrypt added for secure ones. */
export function callbackSignature(parts: string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

export function sameSignature(expected: string, given: string | undefined): boolean {
  const expectedBytes = Buffer.from(expected)
  const givenBytes = Buffer.from(given ?? '')
  return expectedBytes.length === givenBytes.length && timingSafeEqual(expectedBytes, givenBytes)
}

/** AES-256-CBC as the platform does it: the first 16 bytes of the key are the IV, PKCS#7 with blocks of 32. */
export function encryptCallback(
  encodingAesKey: string,
  appId: string,
  message: string,
  random: Buffer,
): string {
  const content = Buffer.from(message)
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(content.length)
  const plain = Buffer.concat([random, length, content, Buffer.from(appId)])
  const padding = paddingBlockBytes - (plain.length % paddingBlockBytes)
  const key = aesKey(encodingAesKey)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([
    cipher.update(plain),
    cipher.update(Buffer.alloc(padding, padding)),
    cipher.final(),
  ]).toString('base64')
}

/** The message inside Encrypt, or undefined when it is not for this mini-program or not decipherable. */
export function decryptCallback(
  encodingAesKey: string,
  appId: string,
  encrypted: string,
): string | undefined {
  const cipherBytes = Buffer.from(encrypted, 'base64')
  if (cipherBytes.length === 0 || cipherBytes.length % paddingBlockBytes !== 0) return undefined
  const key = aesKey(encodingAesKey)
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(cipherBytes), decipher.final()])
  const plain = padded.subarray(0, padded.length - (padded.at(-1) ?? 0))
  const contentStart = randomBytes + lengthBytes
  if (plain.length < contentStart) return undefined
  const contentEnd = contentStart + plain.readUInt32BE(randomBytes)
  if (plain.subarray(contentEnd).toString() !== appId) return undefined
  return plain.subarray(contentStart, contentEnd).toString()
}

function aesKey(encodingAesKey: string): Buffer {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  if (key.length !== 32) throw new Error('the EncodingAESKey must have 43 characters')
  return key
}
