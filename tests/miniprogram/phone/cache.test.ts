import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'

const phone = vi.hoisted(() => ({ kept: new Map<string, string>(), isFull: false }))
vi.mock('../../../miniprogram/src/platform', () => ({
  platform: {
    language: () => 'zh-CN',
    read: (key: string) => phone.kept.get(key),
    write: (key: string, value: string | undefined) => {
      if (value === undefined) phone.kept.delete(key)
      else if (phone.isFull && key.startsWith('kept:')) throw new Error('the phone is full')
      else phone.kept.set(key, value)
    },
  },
}))
vi.mock('@tarojs/taro', () => ({ default: {}, useDidHide: () => undefined, useDidShow: () => undefined }))
vi.stubGlobal('API_BASE', 'https://hall.example/api')

const { cacheOf, forgetAll, forgetOld } = await import('../../../miniprogram/src/phone/cache')
const { learnTime } = await import('../../../miniprogram/src/phone/clock')
const { afterProblem } = await import('../../../miniprogram/src/server/data')

const at = (day: number, time = '09:00:00') => learnTime(`2026-11-${day}T${time}+08:00`)
const cache = cacheOf<string>('checklist', 7)

beforeEach(() => {
  phone.kept.clear()
  phone.isFull = false
  at(10)
})

describe('what is kept on the phone', () => {
  test('is read with the time it was kept at', () => {
    cache.write('five papers')
    expect(cache.read()).toEqual({ at: expect.stringMatching(/^2026-11-10T0[89]:/), content: 'five papers' })
  })
  test('is not read any more when it is too old, and then is taken off the phone', () => {
    cache.write('five papers')
    at(16)
    expect(cache.read()?.content).toBe('five papers')
    at(18)
    expect(cache.read()).toBeUndefined()
    forgetOld()
    expect(Array.from(phone.kept.keys()).filter(key => key.startsWith('kept:'))).toEqual([])
  })
  test('is no trouble when the phone is full, or when it is not what this version keeps', () => {
    phone.isFull = true
    cache.write('five papers')
    expect(cache.read()).toBeUndefined()
    for (const other of ['{', '{"shape":0,"at":"2026-11-10T09:00:00+08:00","content":"x"}', '"x"']) {
      phone.kept.set('kept:checklist', other)
      expect(cache.read()).toBeUndefined()
    }
  })
  test('is all forgotten on request, whatever it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), things => {
        for (const [name, content] of Object.entries(things)) cacheOf(name, 1).write(content)
        forgetAll()
        expect(Object.keys(things).filter(name => cacheOf(name, 1).read())).toEqual([])
        expect(Array.from(phone.kept.keys()).filter(key => key.startsWith('kept:'))).toEqual([])
      }),
    )
  })
})

describe('when what is on the screen cannot be refreshed', () => {
  const content = { state: 'content', content: 'five papers' } as const
  test.each(['offline', 'internal', 'tooManyRequests', 'wechatUnavailable'] as const)(
    '%s leaves it there, with its age',
    problem => {
      const asOf = '2026-11-10T09:00:00+08:00'
      expect(afterProblem(content, problem, asOf)).toEqual({ ...content, asOf })
    },
  )
  test('a refusal takes its place: it is not the person’s to see any more', () => {
    expect(afterProblem(content, 'notFound', undefined)).toEqual({ state: 'error', problem: 'notFound' })
  })
  test('nothing shown stays nothing, with the reason', () => {
    expect(afterProblem({ state: 'loading' }, 'offline', undefined)).toEqual({
      state: 'error',
      problem: 'offline',
    })
  })
})
