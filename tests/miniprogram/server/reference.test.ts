import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPhone, restarted } from '../phone'

const phone = createPhone()
type Answer = { statusCode: number; data: unknown; header: Record<string, string> }
const server = { answer: (): Promise<Answer> => Promise.reject(new Error('no network')) }
vi.mock('../../../miniprogram/src/platform', () => phone)
vi.mock('@tarojs/taro', () => ({ default: { request: () => server.answer() } }))
vi.stubGlobal('API_BASE', 'https://hall.example/api')

const start = () => restarted(() => import('../../../miniprogram/src/server/reference'))
const says = (data: unknown): Promise<Answer> => Promise.resolve({ statusCode: 200, data, header: {} })
const never = () => new Promise<Answer>(() => undefined)
const older = [{ pointId: 'CC-00' }]
const newer = [{ pointId: 'CC-00' }, { pointId: 'CC-03' }]

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  phone.kept.clear()
})

describe('a list that seldom changes', () => {
  beforeEach(async () => {
    server.answer = () => says(older)
    await (await start()).points()
  })

  test('is the server’s, while it answers soon', async () => {
    server.answer = () => says(newer)
    expect(await (await start()).points()).toEqual(newer)
  })

  test('is the one from before, where the server lets a page wait, and the server’s once it has come', async () => {
    let arrive = (_: Answer): void => undefined
    server.answer = () => new Promise(resolve => (arrive = resolve))
    const { points } = await start()
    const shown = points()
    await vi.advanceTimersByTimeAsync(800)
    expect(await shown).toEqual(older)
    arrive(await says(newer))
    expect(await points()).toEqual(newer)
  })

  test('is the one from before without a network', async () => {
    server.answer = () => Promise.reject(new Error('no network'))
    const shown = (await start()).points()
    await vi.runAllTimersAsync()
    expect(await shown).toEqual(older)
  })

  test('that was never read is waited for', async () => {
    phone.kept.clear()
    server.answer = never
    const shown = vi.fn()
    void (await start()).points().then(shown)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(shown).not.toHaveBeenCalled()
  })
})

test('a service that two parts of a page ask for is fetched once, and again when it is asked for later', async () => {
  let fetched = 0
  server.answer = () => says({ fetched: ++fetched })
  const { serviceDetail } = await start()
  const ask = () => serviceDetail('PP-RENEW', '2026-11-26')
  expect(await Promise.all([ask(), ask()])).toEqual([{ fetched: 1 }, { fetched: 1 }])
  expect(await ask()).toEqual({ fetched: 2 })
})
