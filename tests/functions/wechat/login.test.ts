import { describe, expect, it } from 'vitest'
import { codeToSession } from '../../../functions/wechat/login'
import { codeToPhoneNumber } from '../../../functions/wechat/phone-number'
import { onPhone, openidOfPerson, runSandbox } from './running-sandbox'

const oneMinute = 60_000

describe('signing in with WeChat', () => {
  it('tells who it is, and nothing of the session key', async () => {
    const running = await runSandbox()
    const { code } = await onPhone(running, 'login', { person: 'li' })
    const result = await codeToSession(running.config, code)
    expect(result).toEqual({ outcome: 'session', openid: expect.stringMatching(/^o.{27}$/) })
  })

  it('knows the same person again, and another person as another', async () => {
    const running = await runSandbox()
    const li = await openidOfPerson(running, 'li')
    expect(await openidOfPerson(running, 'li')).toBe(li)
    expect(await openidOfPerson(running, 'piao')).not.toBe(li)
  })

  it('tells the unionid when the mini-program is bound to an Open Platform account', async () => {
    const running = await runSandbox({ isBoundToOpenPlatform: true })
    const { code } = await onPhone(running, 'login', { person: 'li' })
    expect(await codeToSession(running.config, code)).toHaveProperty('unionid')
  })

  it('does not accept the same code twice', async () => {
    const running = await runSandbox()
    const { code } = await onPhone(running, 'login', { person: 'li' })
    await codeToSession(running.config, code)
    expect(await codeToSession(running.config, code)).toEqual({ outcome: 'refused', reason: 'usedCode' })
  })

  it('does not accept a code after five minutes', async () => {
    const running = await runSandbox()
    const { code } = await onPhone(running, 'login', { person: 'li' })
    running.clock.now += 5 * oneMinute
    expect(await codeToSession(running.config, code)).toEqual({ outcome: 'refused', reason: 'invalidCode' })
  })

  it('does not accept an invented code', async () => {
    const { config } = await runSandbox()
    expect(await codeToSession(config, 'invented')).toEqual({ outcome: 'refused', reason: 'invalidCode' })
  })

  it('refuses a person whom WeChat has blocked', async () => {
    const running = await runSandbox()
    await onPhone(running, 'fault', { path: '/sns/jscode2session', errcode: 40226 })
    expect(await codeToSession(running.config, 'any')).toEqual({ outcome: 'refused', reason: 'blockedUser' })
  })

  it('can be tried again after a minute when too many people sign in', async () => {
    const running = await runSandbox()
    await onPhone(running, 'fault', { path: '/sns/jscode2session', errcode: 45011 })
    const result = await codeToSession(running.config, 'any')
    expect(result).toEqual({ outcome: 'retry', reason: 'minuteQuota', afterSeconds: 60 })
  })

  it.each([
    ['is cut off', async () => Promise.reject(new TypeError('fetch failed'))],
    ['takes longer than five seconds', async () => Promise.reject(new DOMException('', 'TimeoutError'))],
    ['answers with a web page', async () => new Response('<html>', { status: 502 })],
  ])('can be tried again when WeChat %s', async (_, answer) => {
    const { config } = await runSandbox()
    const result = await codeToSession({ ...config, fetch: answer }, 'any')
    expect(result).toMatchObject({ outcome: 'retry', reason: 'unreachable' })
  })

  it('gives up waiting by itself', async () => {
    const { config } = await runSandbox()
    let signal: AbortSignal | null | undefined
    const watch: typeof fetch = async (_, init) => {
      signal = init?.signal
      return new Response('{}')
    }
    await codeToSession({ ...config, fetch: watch }, 'any').catch(() => {})
    expect(signal).toBeInstanceOf(AbortSignal)
  })

  it('reports a wrong secret by its errcode and never shows the secret', async () => {
    const { config } = await runSandbox()
    const failed = codeToSession({ ...config, appSecret: 'wrong-secret' }, 'any-code')
    await expect(failed).rejects.toThrow(/errcode 40125 \(rid [0-9a-f-]{26}\)/)
    await expect(failed).rejects.not.toThrow(/wrong-secret|any-code/)
  })
})

describe("the person's phone number", () => {
  it('comes from its own code, which works once', async () => {
    const running = await runSandbox()
    const { config, cache, clock } = running
    const { code } = await onPhone(running, 'phone', { person: 'li' })
    expect(await codeToPhoneNumber(config, cache, code, clock.now)).toEqual({
      outcome: 'phoneNumber',
      phoneNumber: '13900000001',
      countryCode: '86',
    })
    const again = await codeToPhoneNumber(config, cache, code, clock.now)
    expect(again).toEqual({ outcome: 'refused', reason: 'invalidCode' })
  })

  it('is not given for a login code', async () => {
    const running = await runSandbox()
    const { code } = await onPhone(running, 'login', { person: 'li' })
    const result = await codeToPhoneNumber(running.config, running.cache, code, running.clock.now)
    expect(result).toEqual({ outcome: 'refused', reason: 'invalidCode' })
  })
})
