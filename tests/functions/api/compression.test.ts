import { get, type IncomingHttpHeaders } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run as api } from '../../../functions/api'
import { eventOf } from '../../../functions/local/gateway'
import { applicantNumber, book, startWorld, tokenOf, type World } from '../running-stack'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

/** What comes over the wire to one who accepts these codings, not yet decompressed. */
const sentTo = (path: string, accepted?: string, token?: string) =>
  new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const headers = {
      ...(accepted !== undefined && { 'accept-encoding': accepted }),
      ...(token && { authorization: `Bearer ${token}` }),
    }
    get(`${world.base}/api/${path}`, { headers }, async response => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ headers: response.headers, body: Buffer.concat(chunks) })
    }).on('error', reject)
  })

describe('Answers are compressed', () => {
  test.each(['points', 'services/PP-RENEW', 'divisions', 'halls'])(
    '%s comes in a third of the bytes at most and says the same',
    async path => {
      const plain = await sentTo(path)
      const small = await sentTo(path, 'gzip, deflate, br')
      expect(small.headers['content-encoding']).toBe('gzip')
      expect(small.body.length).toBeLessThan(plain.body.length / 3)
      expect(gunzipSync(small.body).toString()).toBe(plain.body.toString())
    },
  )

  test.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'deflate, gzip; q=0.0', 'x-gzipped'])(
    'but not for one who accepts %s',
    async accepted => {
      const { headers, body } = await sentTo('points', accepted)
      expect(headers['content-encoding']).toBeUndefined()
      expect(JSON.parse(body.toString()).length).toBeGreaterThan(0)
    },
  )

  test.each(['gzip', 'GZIP', 'br, gzip;q=0.5', 'deflate,gzip'])('for one who accepts %s', async accepted => {
    expect((await sentTo('points', accepted)).headers['content-encoding']).toBe('gzip')
  })

  test('a short answer goes as it is', async () => {
    const { headers, body } = await sentTo('points/CC-99/hall-day', 'gzip')
    expect(headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(body.toString()).error.code).toBe('notFound')
  })

  test('every answer says that it depends on what is accepted', async () => {
    for (const accepted of ['gzip', 'identity'])
      expect((await sentTo('points', accepted)).headers.vary).toBe('accept-encoding')
  })

  test("a person's own answer comes compressed and is his alone", async () => {
    const token = await tokenOf(world, 'citizen-1')
    for (const n of [1, 2, 3, 4, 5, 6]) await book(world, token, { applicant: applicantNumber(n) })
    const his = await sentTo('bookings', 'gzip', token)
    expect(his.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(his.body).toString())).toHaveLength(6)
    const another = await sentTo('bookings', 'gzip', await tokenOf(world, 'citizen-2'))
    expect(JSON.parse(another.body.toString())).toHaveLength(0)
  })

  test('API Gateway is given what is compressed as base64', async () => {
    const url = new URL(`${world.base}/api/points`)
    const event = eventOf({ method: 'GET', headers: { 'accept-encoding': 'gzip' } }, url, '')
    const { isBase64Encoded, body = '' } = await api(world.runtime, event)
    expect(isBase64Encoded).toBe(true)
    expect(JSON.parse(gunzipSync(Buffer.from(body, 'base64')).toString()).length).toBeGreaterThan(0)
  })
})
