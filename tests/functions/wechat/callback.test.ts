import { describe, expect, it } from 'vitest'
import { callbackEcho, readCallback } from '../../../functions/wechat/callback'
import {
  callbackSignature,
  decryptCallback,
  encryptCallback,
  sameSignature,
} from '../../../functions/wechat/callback-crypto'

// The worked examples of WeChat's own page on message pushing.
const encodingAesKey = 'A'.repeat(43)
const plain = { appId: 'wxba5fad812f8e6fb9', token: 'AAAAA' }
const secure = { ...plain, encodingAesKey }
const sealed =
  '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv' +
  '6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNq' +
  'J4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
const sealedQuery = {
  timestamp: '1714112445',
  nonce: '415670741',
  encrypt_type: 'aes',
  msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
}
const plainQuery = {
  timestamp: '1714037059',
  nonce: '486452656',
  signature: '899cf89e464efb63f54ddac96b0a0a235f53aa78',
}
const echoQuery = {
  timestamp: '1714036504',
  nonce: '1514711492',
  signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
  echostr: '4375120948345356249',
}
/** The moment of a push, by its own word. */
const at = ({ timestamp = '0' }: { timestamp?: string }) => Number(timestamp) * 1000
const debugEvent = { FromUserName: 'o1', CreateTime: 1714037059, MsgType: 'event', Event: 'debug_demo' }
const noEvents = { outcome: 'events', events: [] }
const badSignature = { outcome: 'refused', reason: 'badSignature' }
const malformed = { outcome: 'refused', reason: 'malformed' }

describe("WeChat's own examples", () => {
  it('of the address check are answered with the echo', () => {
    expect(callbackEcho(plain, echoQuery, at(echoQuery))).toBe('4375120948345356249')
  })

  it('of a plain push are believed', () => {
    expect(readCallback(plain, plainQuery, JSON.stringify(debugEvent), at(plainQuery))).toEqual(noEvents)
  })

  it('of a secure push are believed, in JSON and in XML', () => {
    const json = JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt: sealed })
    expect(readCallback(secure, sealedQuery, json, at(sealedQuery))).toEqual(noEvents)
    const xml = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`
    expect(readCallback(secure, sealedQuery, xml, at(sealedQuery))).toEqual(noEvents)
  })

  it('of decryption come out word for word', () => {
    expect(JSON.parse(decryptCallback(encodingAesKey, plain.appId, sealed) ?? '')).toMatchObject({
      Event: 'debug_demo',
      debug_str: 'hello world',
    })
  })

  it('of encryption come out byte for byte, with their signature', () => {
    const random = Buffer.from('707722b803182950')
    const reply = encryptCallback(encodingAesKey, plain.appId, '{"demo_resp":"good luck"}', random)
    expect(reply).toBe(
      'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
    )
    const signature = callbackSignature([plain.token, '1713424427', '415670741', reply])
    expect(signature).toBe('1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1')
  })
})

describe('a push that does not come from WeChat', () => {
  const body = JSON.stringify(debugEvent)

  it.each([
    ['a changed signature', { ...plainQuery, signature: plainQuery.signature.replace('8', '9') }],
    ['a shortened signature', { ...plainQuery, signature: plainQuery.signature.slice(1) }],
    ['no signature', {}],
    ['another time', { ...plainQuery, timestamp: '1714037060' }],
  ])('is refused for %s', (_, query) => {
    expect(readCallback(plain, query, body, at(query))).toEqual(badSignature)
    expect(callbackEcho(plain, { ...query, echostr: 'x' }, at(query))).toBeUndefined()
  })

  it('is refused for a changed ciphertext', () => {
    const changed = JSON.stringify({ Encrypt: sealed.replace('Jmeia', 'JmeiA') })
    expect(readCallback(secure, sealedQuery, changed, at(sealedQuery))).toEqual(badSignature)
  })

  it('is refused in plain text where secure mode is agreed, even with a good signature', () => {
    expect(readCallback(secure, plainQuery, body, at(plainQuery))).toEqual(badSignature)
  })

  it('is refused when it was encrypted for another mini-program', () => {
    const other = { ...secure, appId: 'wx0000000000000002' }
    expect(readCallback(other, sealedQuery, JSON.stringify({ Encrypt: sealed }), at(sealedQuery))).toEqual(
      malformed,
    )
  })
})

describe('a push that is not to be believed any more', () => {
  const body = JSON.stringify(debugEvent)
  const json = JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt: sealed })
  const stale = { outcome: 'refused', reason: 'stale' }

  it('is one of eleven minutes ago, or of eleven minutes ahead', () => {
    for (const minutes of [-11, 11]) {
      const now = at(plainQuery) + minutes * 60_000
      expect(readCallback(plain, plainQuery, body, now)).toEqual(stale)
      expect(callbackEcho(plain, { ...plainQuery, echostr: 'x' }, now)).toBeUndefined()
      expect(readCallback(secure, sealedQuery, json, at(sealedQuery) + minutes * 60_000)).toEqual(stale)
    }
  })

  it('while one of nine minutes ago is', () => {
    expect(readCallback(plain, plainQuery, body, at(plainQuery) + 9 * 60_000)).toEqual(noEvents)
  })
})

it('a push in compatible mode is read from what is enciphered, whatever stands beside it', () => {
  const both = `<xml><Event><![CDATA[subscribe_msg_popup_event]]></Event><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`
  expect(readCallback(secure, sealedQuery, both, at(sealedQuery))).toEqual(noEvents)
})

it('a push of more than 4 kB is refused before its signature is looked at', () => {
  expect(readCallback(plain, {}, `"${'x'.repeat(4095)}"`, 0)).toEqual({
    outcome: 'refused',
    reason: 'tooLong',
  })
  expect(readCallback(plain, {}, `"${'x'.repeat(4094)}"`, 0)).toEqual(badSignature)
})

describe('a push that cannot be read', () => {
  it.each([
    ['no JSON', '{'],
    ['no XML', '<xml><a></xml>'],
    ['a number', '3'],
    [
      'a subscription event without its list',
      JSON.stringify({ ...debugEvent, Event: 'subscribe_msg_popup_event' }),
    ],
  ])('is refused: %s', (_, body) => {
    expect(readCallback(plain, plainQuery, body, at(plainQuery))).toEqual(malformed)
  })

  it.each(['', 'AAAA', 'A'.repeat(44), Buffer.alloc(64).toString('base64')])(
    'is refused: ciphertext "%s"',
    text => {
      expect(decryptCallback(encodingAesKey, plain.appId, text)).toBeUndefined()
    },
  )
})

describe('a signature', () => {
  it('equals only itself', () => {
    expect(sameSignature('abc', 'abc')).toBe(true)
    expect(sameSignature('abc', 'abd')).toBe(false)
    expect(sameSignature('abc', undefined)).toBe(false)
  })
})
