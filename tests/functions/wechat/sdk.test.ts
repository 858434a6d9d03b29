import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { allowMessages } from '../../../functions/local/demonstration'
import { sandboxAccount } from '../../../functions/local/runtime'
import type { ChatView } from '../../../functions/local/wechat/service-number/chat'
import { callbackSignature, decryptCallback } from '../../../functions/wechat/callback-crypto'
import { inbox, runStack, type World } from '../running-stack'

// Three public clients of WeChat: what they take for WeChat is WeChat's wire, and what they seal is WeChat's seal.

const load = createRequire(import.meta.url)
type Answer = Record<string, unknown>
interface CoWechatApi {
  prefix: string
  snsPrefix: string
  wxaPrefix: string
  code2Session(code: string): Promise<Answer>
  sendSubscribeMessage(openid: string, template: string, page: string, data: object): Promise<Answer>
  getWXACodeUnlimit(scene: string, page: string): Promise<Uint8Array>
  sendTemplate(...sent: unknown[]): Promise<Answer>
  getFollowers(): Promise<{ data: { openid: string[] } }>
}
const CoWechat: new (appId: string, secret: string) => CoWechatApi = load('co-wechat-api')
// By its file: the package's index also loads what is not in it.
const EasyWechat: new (config: object) => EasyMiniApp = load('node-easywechat/dist/MiniApp/Application.js')
interface EasyMiniApp {
  setCache(cache: {
    get(key: string): Promise<unknown>
    set(key: string, value: unknown): Promise<void>
  }): unknown
  getUtils(): { codeToSession(code: string): Promise<Answer> }
  getAccessToken(): { getToken(): Promise<string> }
  getEncryptor(): { encrypt(text: string, nonce: string, timestamp: string): string }
  getClient(): { post(path: string, sent: object): Promise<{ toObject(): Answer }> }
}
interface Sealer {
  encrypt(text: string): string
  decrypt(sealed: string): { message: string; id: string }
  getSignature(timestamp: string, nonce: string, sealed: string): string
}
const WechatCrypto: new (token: string, aesKey: string, appId: string) => Sealer = load('wechat-crypto')

const { serviceNumber } = sandboxAccount

function coWechat(
  { base }: World,
  { appId, appSecret }: { appId: string; appSecret: string } = sandboxAccount,
): CoWechatApi {
  const api = new CoWechat(appId, appSecret)
  return Object.assign(api, {
    prefix: `${base}/cgi-bin/`,
    snsPrefix: `${base}/sns/`,
    wxaPrefix: `${base}/wxa/`,
  })
}

function easyWechat({ base }: World, isStable = true): EasyMiniApp {
  const app = new EasyWechat({
    app_id: sandboxAccount.appId,
    secret: sandboxAccount.appSecret,
    token: sandboxAccount.callbackToken,
    aes_key: sandboxAccount.callbackAesKey,
    use_stable_access_token: isStable,
    http: { baseURL: base, throw: false },
  })
  // Its own would lie in a file, for the next run to find.
  const kept = new Map<string, unknown>()
  app.setCache({
    get: async key => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
  })
  return app
}

async function codeOf({ base }: World): Promise<string> {
  const body = JSON.stringify({ person: 'citizen-1' })
  const answer = await fetch(`${base}/sandbox/login`, { method: 'POST', body })
  return ((await answer.json()) as { code: string }).code
}

const reminder = {
  thing1: { value: '普通护照' },
  thing2: { value: '长春市局' },
  time3: { value: '2026年11月25日 10:00' },
  thing4: { value: '材料已备齐' },
}

describe('against the sandbox', () => {
  it('co-wechat-api signs in, sends what was allowed once, and fetches a code', async () => {
    const world = await runStack()
    const api = coWechat(world)
    const code = await codeOf(world)
    const { openid } = await api.code2Session(code)
    const send = () =>
      api.sendSubscribeMessage(
        String(openid),
        sandboxAccount.templateIds.bookingReminder,
        'pages/home/index',
        reminder,
      )
    await expect(api.code2Session(code)).rejects.toMatchObject({ code: 40163 })
    await expect(send()).rejects.toMatchObject({ code: 43101 })
    await allowMessages(world.base, 'citizen-1', [sandboxAccount.templateIds.bookingReminder])
    expect(await send()).toMatchObject({ errcode: 0 })
    await expect(send()).rejects.toMatchObject({ code: 43101 })
    expect(await inbox(world, 'citizen-1')).toHaveLength(1)
    expect([...(await api.getWXACodeUnlimit('s=1', 'pages/home/index')).slice(0, 4)]).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ])
    await expect(api.getWXACodeUnlimit('%', 'pages/home/index')).rejects.toMatchObject({ code: 40129 })
  })

  it('co-wechat-api finds followers of the service number and writes to them, and to nobody else', async () => {
    const world = await runStack()
    const api = coWechat(world, serviceNumber)
    const send = (openid: string) =>
      api.sendTemplate(openid, 'service-template-bookingReminder', '', '', reminder)
    await follow(world)
    const [openid = ''] = (await api.getFollowers()).data.openid
    expect(await send(openid)).toMatchObject({ errcode: 0, msgid: expect.anything() })
    const { messages } = await follow(world, 'unfollow')
    expect(messages.map(({ kind }) => kind)).toContain('notice')
    await expect(send(openid)).rejects.toMatchObject({ code: 43004 })
  })

  it.each([true, false])('node-easywechat gets a token, stable: %s, and signs in with it', async isStable => {
    const world = await runStack()
    const app = easyWechat(world, isStable)
    expect(await app.getAccessToken().getToken()).toMatch(/^\S{20,512}$/)
    const code = await codeOf(world)
    const { openid } = await app.getUtils().codeToSession(code)
    await expect(app.getUtils().codeToSession(code)).rejects.toThrow('40163')
    const sent = await app.getClient().post('/cgi-bin/message/subscribe/send', {
      json: { touser: openid, template_id: 'no-such-template', data: reminder },
    })
    expect(sent.toObject()).toMatchObject({ errcode: 40037 })
  })
})

describe('against our callback', () => {
  it('wechat-crypto’s seal is opened, answered under the same seal, and refused once it is broken', async () => {
    const world = await runStack()
    const crypto = new WechatCrypto(
      serviceNumber.callbackToken,
      serviceNumber.encodingAesKey,
      serviceNumber.appId,
    )
    const sealed = crypto.encrypt(
      '<xml><ToUserName>gh_service000000</ToUserName><FromUserName>o-invented-follower</FromUserName><CreateTime>1795486200</CreateTime><MsgType>text</MsgType><Content>换护照</Content><MsgId>23000000000000001</MsgId></xml>',
    )
    const answer = await pushed(world, sealed, (...parts) => crypto.getSignature(...parts))
    const [, encrypt = ''] = /<Encrypt><!\[CDATA\[(.*?)\]\]><\/Encrypt>/.exec(await answer.text()) ?? []
    expect(crypto.decrypt(encrypt)).toMatchObject({ id: serviceNumber.appId })
    expect(crypto.decrypt(encrypt).message).toContain('o-invented-follower')
    const forged = await pushed(world, sealed, () => '0'.repeat(40))
    expect(forged.status).toBe(401)

    expect(crypto.getSignature('1', '2', sealed)).toBe(
      callbackSignature([serviceNumber.callbackToken, '1', '2', sealed]),
    )
  })

  it('node-easywechat’s seal is ours', async () => {
    const world = await runStack()
    const sealed = easyWechat(world).getEncryptor().encrypt('<xml><a>1</a></xml>', 'nonce', '1795486200')
    const [, encrypt = ''] = /<Encrypt>(.*?)<\/Encrypt>/.exec(sealed) ?? []
    expect(decryptCallback(sandboxAccount.callbackAesKey, sandboxAccount.appId, encrypt)).toBe(
      '<xml><a>1</a></xml>',
    )
  })
})

async function follow({ base }: World, kind: 'follow' | 'unfollow' = 'follow'): Promise<ChatView> {
  const body = JSON.stringify({ person: 'citizen-1', doing: { kind } })
  const answer = await fetch(`${base}/sandbox/chat`, { method: 'POST', body })
  return answer.json() as Promise<ChatView>
}

/** By the clock of the demonstration, as WeChat sends it in secure mode. */
function pushed(
  { base, runtime }: World,
  sealed: string,
  signatureOf: (timestamp: string, nonce: string, sealed: string) => string,
): Promise<Response> {
  const timestamp = String(Math.floor(Date.parse(runtime.now()) / 1000))
  const url = new URL(`${base}/api/service-number/callback`)
  const query = { timestamp, nonce: '1514711492', encrypt_type: 'aes' }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  url.searchParams.set('msg_signature', signatureOf(timestamp, query.nonce, sealed))
  const body = `<xml><ToUserName><![CDATA[gh_service000000]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`
  return fetch(url, { method: 'POST', headers: { 'content-type': 'text/xml' }, body })
}
