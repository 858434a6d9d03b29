import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { callWechat } from '../../../functions/wechat/request'
import { sendSubscribeMessage } from '../../../functions/wechat/subscribe-message'
import { onPhone, openidOfPerson, runSandbox, templateIds } from './running-sandbox'

const account = { appId: 'wx0000000000000001', appSecret: 'synthetic-secret' }
const json = { 'content-type': 'application/json; encoding=utf-8' }
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47])

async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Sends a message for which WeChat's servers answer what is given. */
async function sent(answer: () => Response) {
  const running = await runSandbox()
  await onPhone(running, 'subscribe', { person: 'li', tmplIds: [templateIds.homeVisit] })
  const openid = await openidOfPerson(running, 'li')
  const answers: typeof fetch = async (url, init) =>
    String(url).includes('subscribe/send') ? answer() : fetch(url, init)
  const message = { openid, templateId: templateIds.homeVisit, texts: { thing1: '护照' } }
  return sendSubscribeMessage(
    { ...running.config, fetch: answers },
    running.cache,
    message,
    running.clock.now,
  )
}

describe('a message counts as accepted', () => {
  it.each([
    ['with its id', '{"errcode":0,"errmsg":"ok","msgid":1864323726461255680}', '1864323726461255680'],
    ['without one', '{"errcode":0,"errmsg":"ok"}', undefined],
  ])('for HTTP 200 and errcode 0 %s', async (_, text, messageId) => {
    expect(await sent(() => new Response(text, { headers: json }))).toEqual({
      outcome: 'sent',
      ...(messageId && { messageId }),
    })
  })

  it.each([
    ['HTTP 502 and a message', () => Response.json({ message: 'Bad Gateway' }, { status: 502 })],
    ['HTTP 503 and errcode 0', () => Response.json({ errcode: 0 }, { status: 503 })],
    ['HTTP 204', () => new Response(null, { status: 204 })],
    ['a list', () => Response.json([])],
    ['an empty object', () => Response.json({})],
    ['an errcode in words', () => Response.json({ errcode: 'ok' })],
    ['a msgid that is none', () => Response.json({ errcode: 0, msgid: {} })],
    ['a picture', () => new Response(png, { headers: { 'content-type': 'image/png' } })],
    ['a picture that says it is JSON', () => new Response(png, { headers: json })],
    ['a web page', () => new Response('{"errcode":0}', { headers: { 'content-type': 'text/html' } })],
  ])('not for %s: what became of it is unknown', async (_, answer) => {
    expect(await sent(answer)).toMatchObject({ outcome: 'retry', reason: 'unreachable' })
  })
})

describe('a call of WeChat', () => {
  it('follows no redirect, so that no token goes elsewhere', async () => {
    const visited: string[] = []
    const apiBase = await answering(({ url = '' }, response) => {
      visited.push(url)
      if (url === '/elsewhere') response.writeHead(200, json).end('{"errcode":0}')
      else response.writeHead(302, { location: '/elsewhere' }).end()
    })
    expect(await callWechat({ ...account, apiBase }, { path: '/call' })).toMatchObject({
      errcode: 'unreachable',
    })
    expect(visited).toEqual(['/call'])
  })

  it('ends in its time, also when the answer comes drop by drop', async () => {
    const apiBase = await answering(async (_, response) => {
      response.writeHead(200, json).write('{"errcode":0,"errmsg":"')
      for (let drop = 0; drop < 40 && !response.destroyed; drop++) {
        response.write('o')
        await pause(20)
      }
      response.end('"}')
    })
    const request = { path: '/call', timeoutMilliseconds: 100 }
    expect(await callWechat({ ...account, apiBase }, request)).toMatchObject({ errcode: 'unreachable' })
  })

  it('reads no answer that is longer than any of WeChat’s', async () => {
    const apiBase = await answering((_, response) => {
      response.writeHead(200, json).end(`{"errcode":0,"errmsg":"${'o'.repeat(1_000_000)}"}`)
    })
    expect(await callWechat({ ...account, apiBase }, { path: '/call' })).toMatchObject({
      errcode: 'unreachable',
    })
  })

  it('knows the connection that was never made from the one that broke off', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    const gone = await callWechat({ ...account, apiBase: `http://127.0.0.1:${port}` }, { path: '/call' })
    expect(gone.errcode).toBe('unconnected')
    const apiBase = await answering(({ socket }) => void socket.destroy())
    expect((await callWechat({ ...account, apiBase }, { path: '/call' })).errcode).toBe('unreachable')
  })
})
