import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createPhone, restarted } from './phone'

const phone = createPhone()
const heard: unknown[] = []
const server = { isThere: true }
vi.mock('../../miniprogram/src/platform', () => phone)
vi.mock('../../miniprogram/src/call', () => ({
  call: async (_: string, { language }: { language: string }) => {
    if (!server.isThere) throw new Error('offline')
    heard.push(language)
    return { personId: 'p', language }
  },
}))

const start = () => restarted(() => import('../../miniprogram/src/choose-language'))

beforeEach(() => {
  phone.kept.clear()
  heard.length = 0
  server.isThere = true
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
    const { languageStore } = await import('../../miniprogram/src/language')
    expect(languageStore.get()).toBe('ko')
    await tellLanguage()
    expect(heard).toEqual(['ko'])
  })

  test('is what was chosen last, however the answers come', async () => {
    server.isThere = false
    const { chooseLanguage, tellLanguage } = await start()
    chooseLanguage('ko')
    chooseLanguage('en')
    server.isThere = true
    await tellLanguage()
    expect(heard).toEqual(['en'])
  })
})
