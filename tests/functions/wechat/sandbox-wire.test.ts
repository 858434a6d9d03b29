import { describe, expect, it } from 'vitest'
import { appId, appSecret, onPhone, openidOfPerson, runSandbox } from './running-sandbox'

const requestId = '[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}'
const credentials = `appid=${appId}&secret=${appSecret}`

async function ask(path: string, init: RequestInit = {}) {
  const { config } = await runSandbox()
  const response = await fetch(`${config.apiBase}${path}`, init)
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() }
}

describe("WeChat's wire, as the sandbox speaks it,", () => {
  it.each([
    ['/sns/jscode2session', 41002],
    ['/sns/jscode2session?appid=wx-other', 40013],
    [`/sns/jscode2session?appid=${appId}`, 41004],
    [`/sns/jscode2session?appid=${appId}&secret=wrong`, 40125],
    [`/sns/jscode2session?${credentials}`, 41008],
    [`/sns/jscode2session?${credentials}&js_code=x`, 40002],
    [`/sns/jscode2session?${credentials}&js_code=x&grant_type=authorization_code`, 40029],
    ['/cgi-bin/token?appid=wx-other', 40013],
    [`/cgi-bin/token?${credentials}`, 40002],
    ['/cgi-bin/stable_token', 43002],
    ['/cgi-bin/message/subscribe/send', 41001],
    ['/cgi-bin/message/subscribe/send?access_token=x', 40001],
    ['/cgi-bin/never/heard/of', 40066],
  ])('answers HTTP 200 to GET %s, with errcode %i', async (path, errcode) => {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    expect(body.errcode).toBe(errcode)
  })

  it.each([
    ['nothing', '', 44002],
    ['broken JSON', '{', 47001],
    ['a number', '3', 47001],
    ['no appid', '{}', 41002],
  ])('answers a POST of %s as WeChat does', async (_, body, errcode) => {
    expect((await ask('/cgi-bin/stable_token', { method: 'POST', body })).body.errcode).toBe(errcode)
  })

  it('ends an error with a request id, after a comma only under /sns/', async () => {
    const sns = await ask('/sns/jscode2session?appid=wx-other')
    expect(sns.body.errmsg).toMatch(new RegExp(`^invalid appid, rid: ${requestId}$`))
    const token = await ask('/cgi-bin/token?appid=wx-other')
    expect(token.body.errmsg).toMatch(new RegExp(`^invalid appid rid: ${requestId}$`))
  })

  it('announces the login as text and the rest as JSON', async () => {
    expect((await ask('/sns/jscode2session')).type).toBe('text/plain')
    expect((await ask('/cgi-bin/token')).type).toContain('application/json')
  })

  it('leaves other addresses to others', async () => {
    const running = await runSandbox()
    await fetch(`${running.config.apiBase}/callback`, { method: 'POST', body: 'not for WeChat' })
    expect(running.pushes.map(({ body }) => body)).toEqual(['not for WeChat'])
  })
})

/** Calls it with a token, and moves the clock. */
async function account(given: Parameters<typeof runSandbox>[0] = {}) {
  const running = await runSandbox(given)
  const { apiBase } = running.config
  const post = async (path: string, body: object) =>
    (await fetch(`${apiBase}${path}`, { method: 'POST', body: JSON.stringify(body) })).json()
  const credential = { grant_type: 'client_credential', appid: appId, secret: appSecret }
  const token = () => post('/cgi-bin/stable_token', credential)
  const { access_token } = await token()
  const ask = (path: string, body: object) => post(`${path}?access_token=${access_token}`, body)
  return { running, post, ask, token, openid: await openidOfPerson(running, 'li') }
}

describe('what a console allows', () => {
  it('is so many calls by the minute, and so many by the day', async () => {
    const { running, post, ask } = await account()
    const path = '/wxa/msg_sec_check'
    const check = async () => (await ask(path, {})).errcode
    await post('/sandbox/limit', { path, perMinute: 1, perDay: 2 })
    expect([await check(), await check()]).toEqual([47001, 45011])
    running.clock.now += 60_000
    expect([await check(), await check()]).toEqual([47001, 45009])
    // A day later the quota is there again, and the token is over.
    running.clock.now += 86_400_000
    expect(await check()).toBe(42001)
  })

  it('is a token for addresses that are listed', async () => {
    const { post, token } = await account()
    await post('/sandbox/limit', { isListed: false })
    expect((await token()).errcode).toBe(40164)
    await post('/sandbox/limit', { isListed: true })
    expect((await token()).access_token).toMatch(/./)
  })
})

it('a text is risky where it holds a word that is', async () => {
  const { ask, openid } = await account({ sensitiveWords: ['赌博'] })
  const suggested = async (content: string) =>
    (await ask('/wxa/msg_sec_check', { openid, scene: 2, version: 2, content })).result.suggest
  expect([await suggested('换护照'), await suggested('来赌博')]).toEqual(['pass', 'risky'])
})

it('a face is compared within an hour, for one document, one number and one person', async () => {
  const { running, post, ask, openid } = await account()
  const cert_info = { cert_type: 'IDENTITY_CARD', cert_name: '张三', cert_no: '310101199801011234' }
  const sequence = { out_seq_no: 'sequence-1', openid }
  const { verify_id } = await ask('/cityservice/face/identify/getverifyid', { ...sequence, cert_info })
  // The hash of WeChat's own example.
  const cert_hash = '3c241f7ff324977aeb91f173bb2a7b06569e6fd784d5573db34a636d8671108b'
  const query = (given: object = {}) =>
    ask('/cityservice/face/identify/queryverifyinfo', { ...sequence, verify_id, cert_hash, ...given })
  expect(await query()).toMatchObject({ errcode: 0, verify_ret: 10300 })
  await post('/sandbox/face', { person: 'li', verifyId: verify_id, result: 10000 })
  expect(await query()).toMatchObject({ errcode: 0, verify_ret: 10000 })
  expect((await query({ cert_hash: 'x' })).errcode).toBe(84018)
  expect((await query({ out_seq_no: 'sequence-2' })).errcode).toBe(84020)
  expect((await query({ openid: 'x' })).errcode).toBe(84017)
  expect((await query({ verify_id: 'x' })).errcode).toBe(84021)
  running.clock.now += 3_600_001
  expect((await query()).errcode).toBe(84022)
})

describe('a bad day at WeChat is rehearsed: the next call', () => {
  const path = '/wxa/msg_sec_check'
  const rehearsed = async (fault: object) => {
    const { running, ask, openid } = await account()
    await onPhone(running, 'fault', { path, ...fault })
    const call = () => ask(path, { openid, scene: 1, version: 2, content: '护照' })
    const begun = performance.now()
    const answer = await call().catch(() => 'broken off')
    return { answer, took: performance.now() - begun, next: await call() }
  }

  it.each([
    ['waits for its answer', { kind: 'latency', milliseconds: 60 }, { errcode: 0 }, 60],
    ['comes byte by byte', { kind: 'drip', milliseconds: 1 }, { errcode: 0 }, 60],
    ['meets a gateway that fails', { kind: 'status', status: 503 }, { message: 'Bad Gateway' }, 0],
    ['is broken off before it is done', { kind: 'reset' }, 'broken off', 0],
    ['is broken off when it has been done', { kind: 'lostAnswer' }, 'broken off', 0],
    ['is refused', { errcode: 45011 }, { errcode: 45011 }, 0],
  ])('%s, and the one after it is as always', async (_, fault, answer, atLeast) => {
    const met = await rehearsed(fault)
    if (typeof answer === 'string') expect(met.answer).toBe(answer)
    else expect(met.answer).toMatchObject(answer)
    expect(met.took).toBeGreaterThanOrEqual(atLeast)
    expect(met.next).toMatchObject({ errcode: 0 })
  })
})
