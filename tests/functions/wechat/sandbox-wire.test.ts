import { describe, expect, it } from 'vitest'
import { appId, appSecret, runSandbox } from './running-sandbox'

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
