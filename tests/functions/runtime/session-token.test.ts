import { createHmac } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { readToken, writeToken } from '../../../functions/runtime/session-token'

const key = Buffer.alloc(32, 7)
const claims = { iss: 'jilin-entry-exit', sub: 'person-1', iat: 1_795_000_000, exp: 4_102_444_800 }
const encoded = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url')
const signedWith = (hash: string, secret: Buffer, header: object, payload: object) => {
  const signed = `${encoded(header)}.${encoded(payload)}`
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`
}

describe('A session token', () => {
  test('is a JSON Web Token that others can check', async () => {
    const { payload, protectedHeader } = await jwtVerify(writeToken(key, claims), key, {
      algorithms: ['HS256'],
    })
    expect(payload).toStrictEqual(claims)
    expect(protectedHeader).toStrictEqual({ alg: 'HS256' })
  })

  test('that another library has signed with our key is read', async () => {
    const token = await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(key)
    expect(readToken(key, token)).toStrictEqual(claims)
  })

  const own = writeToken(key, claims)
  const [header = '', payload = '', signature = ''] = own.split('.')
  const other = encoded({ ...claims, sub: 'person-2' })
  test.each([
    ['of another key', writeToken(Buffer.alloc(32, 8), claims)],
    ['with another person in it', `${header}.${other}.${signature}`],
    ['without a signature', `${header}.${payload}.`],
    ['with half of its signature', `${header}.${payload}.${signature.slice(0, 20)}`],
    ['with more than its signature', `${own}A`],
    ['with a fourth part', `${own}.${signature}`],
    ['of two parts', `${header}.${payload}`],
    ['that asks not to be checked', `${encoded({ alg: 'none' })}.${payload}.`],
    ['signed by another algorithm', signedWith('sha512', key, { alg: 'HS512' }, claims)],
    ['with another header, signed', signedWith('sha256', key, { alg: 'HS256', kid: '2' }, claims)],
    ['that is empty', ''],
    ['of dots', '...'],
  ])('%s is not read', (_, token) => {
    expect(readToken(key, token)).toBeUndefined()
  })
})
