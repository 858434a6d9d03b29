import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createPhone, restarted } from '../phone'

const phone = createPhone()
const heard: unknown[] = []
const server = { isThere: true, refused: 0, slow: [] as Promise<void>[] }
vi.mock('../../../miniprogram/src/platform', () => phone)
vi.mock('../../../miniprogram/src/server/call', () => ({
  call: async (_: string, { language }: { language: string }) => {
    if (!server.isThere) {
      server.refused++
      throw new Error('offline')
    }
    await server.slow.shift()
    heard.push(language)
    return { personId: 'p', language }
  },
}))

const start = () => restarted(() => import('../../../miniprogram/src/server/choose-language'))

beforeEach(() => {
  phone.kept.clear()
  heard.length = 0
  Object.assign(server, { isThere: true, refused: 0 })
})

describe('a language that was chosen', () => {
  test('is told to the server, once', async () => {
    const { chooseLanguage, tellLanguage } = await start()
    chooseLanguage('ko')
    await vi.waitFor(() => expect(heard).toEqual(['ko']))
    await tellLanguage()
    expect(heard).toEqual(['ko'])
  })

  test('where there was no network is told by a later start, and is spoken meanwhile', async () => {
    server.isThere = false
    const { chooseLanguage } = await start()
    chooseLanguage('ko')
    server.isThere = true
    const { tellLanguage } = await start()
    const { languageStore } = await import('../../../miniprogram/src/phone/language')
    expect(languageStore.get()).toBe('ko')
    await tellLanguage()
    expect(heard).toEqual(['ko'])
  })

  test('before the last one was heard is told after it, so that the last stands', async () => {
    let goOn = (): void => undefined
    server.slow = [new Promise(resolve => (goOn = resolve))]
    const { chooseLanguage } = await start()
    chooseLanguage('ko')
    chooseLanguage('en')
    goOn()
    await vi.waitFor(() => expect(heard).toEqual(['ko', 'en']))
  })

  test('is what was chosen last, when none could be told', async () => {
    server.isThere = false
    const { chooseLanguage, tellLanguage } = await start()
    chooseLanguage('ko')
    chooseLanguage('en')
    await vi.waitFor(() => expect(server.refused).toBe(1))
    server.isThere = true
    await tellLanguage()
    expect(heard).toEqual(['en'])
  })
})
