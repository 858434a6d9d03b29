import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readDeployment } from '../../../functions/local/deployment'
import { openDynamo } from '../../../functions/local/dynamo/index'
import { masterKey, openTable, tableName } from '../../../functions/local/runtime'
import { createKeyring } from '../../../functions/runtime/keyring'
import { tokenShelf } from '../../../functions/runtime/token-shelf'
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
    const other = newTokenCache(running.cache.shelf)
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
    expect(await running.cache.shelf.takeForced(running.clock.now)).toBe(true)
  })

  it('is forced when the fresh one is refused as well', async () => {
    const running = await runSandbox()
    await call(running)
    await onPhone(running, 'fault', { path: send.path, errcode: 42001, times: 2 })
    expect(await call(running)).toBe(passed)
    expect(await running.cache.shelf.takeForced(running.clock.now)).toBe(false)
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

/** So many instances of the backend that share a table, as if all had only just begun. */
async function instances(count: number) {
  const running = await runSandbox()
  const dynamo = await openDynamo()
  onTestFinished(() => dynamo.close())
  const table = await openTable(dynamo.client(), readDeployment('serverless.yml', tableName))
  const keyring = createKeyring(table, masterKey(Buffer.alloc(32, 7)), '1')
  const fetched: { force_refresh: boolean }[] = []
  const config = {
    ...running.config,
    fetch: (async (url, init) => {
      if (String(url).includes('stable_token')) fetched.push(JSON.parse(String(init?.body)))
      return fetch(url, init)
    }) as typeof fetch,
  }
  const caches = Array.from({ length: count }, () => newTokenCache(tokenShelf(table, keyring, appId)))
  const callAll = () =>
    Promise.all(
      caches.map(async cache => (await callWithToken(config, cache, send, running.clock.now)).errcode),
    )
  return { running, table, fetched, caches, callAll }
}

describe('ten instances that have only just begun', () => {
  it('fetch one token together, and keep it where nobody can read it', async () => {
    const { table, fetched, caches, callAll } = await instances(10)
    expect(await callAll()).toEqual(Array(10).fill(passed))
    expect(fetched).toHaveLength(1)
    const [token = ''] = new Set(caches.map(({ held }) => held?.token))
    expect(token.length).toBeGreaterThan(100)
    const { Items } = await table.doc.send(new ScanCommand({ TableName: table.name }))
    expect(JSON.stringify(Items)).toContain('ACCESSTOKEN#')
    expect(JSON.stringify(Items)).not.toContain(token)
  })

  it('force one refresh together, however long the token is refused', async () => {
    const { running, fetched, callAll } = await instances(10)
    await onPhone(running, 'fault', { path: send.path, errcode: 42001, times: 1000 })
    const answers = await callAll()
    expect(fetched.filter(({ force_refresh }) => force_refresh)).toHaveLength(1)
    expect(new Set(answers)).toEqual(new Set([42001, 'tokenPaused']))
    await onPhone(running, 'fault', { path: send.path, errcode: 42001, times: 0 })
    expect(await callAll()).toEqual(Array(10).fill(passed))
  })

  it('force ten in a day at most, and leave the others to people', async () => {
    const { running, fetched, callAll } = await instances(2)
    for (let time = 0; time < 14; time++) {
      await onPhone(running, 'fault', { path: send.path, errcode: 40001, times: 6 })
      await callAll()
      await onPhone(running, 'fault', { path: send.path, errcode: 40001, times: 0 })
      running.clock.now += 31 * oneSecond
    }
    expect(fetched.filter(({ force_refresh }) => force_refresh)).toHaveLength(10)
  })

  it('go on when the one that was fetching has died', async () => {
    const { running, caches, callAll } = await instances(2)
    await caches[0]?.shelf.lease(running.clock.now)
    running.clock.now += 11 * oneSecond
    expect(await callAll()).toEqual([passed, passed])
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
