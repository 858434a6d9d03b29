import { describe, expect, it } from 'vitest'
import { callWithToken, newTokenCache } from '../../../functions/wechat/token'
import { appId, appSecret, onPhone, type RunningSandbox, runSandbox } from './running-sandbox'

const oneSecond = 1000
const send = { path: '/cgi-bin/message/subscribe/send', body: { touser: 'nobody' } }
/** The send above gets past the token check and is refused for its openid. */
const passed = 40003

async function call(running: RunningSandbox, cache = running.cache) {
  const reply = await callWithToken(running.config, cache, send, running.clock.now)
  return reply.errcode
}

async function fetchStableToken(running: RunningSandbox, more: object = {}) {
  const response = await fetch(`${running.config.apiBase}/cgi-bin/stable_token`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret: appSecret, ...more }),
  })
  return response.json()
}

describe('the access token of the backend', () => {
  it('is fetched once and used for every call', async () => {
    const running = await runSandbox()
    expect(await call(running)).toBe(passed)
    const first = running.cache.held?.token
    await call(running)
    expect(running.cache.held?.token).toBe(first)
  })

  it('is the same in every instance of the backend', async () => {
    const running = await runSandbox()
    const other = newTokenCache()
    await call(running)
    running.clock.now += 600 * oneSecond
    await call(running, other)
    expect(other.held?.token).toBe(running.cache.held?.token)
  })

  it('is renewed before it ends', async () => {
    const running = await runSandbox()
    await call(running)
    const first = running.cache.held?.token
    running.clock.now += 7195 * oneSecond
    expect(await call(running)).toBe(passed)
    expect(running.cache.held?.token).not.toBe(first)
  })

  it('is fetched again when another place made it invalid', async () => {
    const running = await runSandbox()
    await call(running)
    await fetchStableToken(running, { force_refresh: true })
    expect(await call(running)).toBe(passed)
    expect(running.cache.forcedAtMilliseconds).toBeUndefined()
  })

  it('is forced when the fresh one is refused as well', async () => {
    const running = await runSandbox()
    await call(running)
    await onPhone(running, 'fault', { path: send.path, errcode: 42001, times: 2 })
    expect(await call(running)).toBe(passed)
    expect(running.cache.forcedAtMilliseconds).toBe(running.clock.now)
  })

  it('is not forced twice within thirty seconds', async () => {
    const running = await runSandbox()
    await onPhone(running, 'fault', { path: send.path, errcode: 40001, times: 5 })
    expect(await call(running)).toBe(40001)
    running.clock.now += 29 * oneSecond
    expect(await call(running)).toBe('tokenPaused')
    await onPhone(running, 'fault', { path: send.path, errcode: 40014, times: 2 })
    running.clock.now += oneSecond
    expect(await call(running)).toBe(passed)
  })
})

describe('WeChat, as the sandbox plays it,', () => {
  it('gives the same stable token with fewer seconds until five minutes before its end', async () => {
    const running = await runSandbox()
    const first = await fetchStableToken(running)
    running.clock.now += 6000 * oneSecond
    expect(await fetchStableToken(running)).toEqual({ ...first, expires_in: 1200 })
    running.clock.now += 900 * oneSecond
    const renewed = await fetchStableToken(running)
    expect(renewed.expires_in).toBe(7200)
    expect(renewed.access_token).not.toBe(first.access_token)
  })

  it('refuses a forced refresh within 30 seconds and after 20 in a day', async () => {
    const running = await runSandbox()
    const force = async () => (await fetchStableToken(running, { force_refresh: true })).errcode
    expect(await force()).toBeUndefined()
    running.clock.now += 29 * oneSecond
    expect(await force()).toBe(45011)
    for (let refresh = 2; refresh <= 20; refresh++) {
      running.clock.now += 30 * oneSecond
      expect(await force()).toBeUndefined()
    }
    running.clock.now += 30 * oneSecond
    expect(await force()).toBe(45009)
  })

  it('keeps the plain token apart: a new one leaves the old one five minutes and the stable one alone', async () => {
    const running = await runSandbox()
    const { apiBase } = running.config
    const plain = async () => {
      const query = `grant_type=client_credential&appid=${appId}&secret=${appSecret}`
      return (await fetch(`${apiBase}/cgi-bin/token?${query}`)).json()
    }
    const use = async (token: string) => {
      const query = `access_token=${token}`
      const response = await fetch(`${apiBase}${send.path}?${query}`, {
        method: 'POST',
        body: JSON.stringify(send.body),
      })
      return (await response.json()).errcode
    }
    const stable = await fetchStableToken(running)
    const old = await plain()
    await plain()
    expect(await use(old.access_token)).toBe(passed)
    running.clock.now += 300 * oneSecond
    expect(await use(old.access_token)).toBe(42001)
    expect(await use(stable.access_token)).toBe(passed)
  })
})
