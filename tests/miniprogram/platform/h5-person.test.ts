import { beforeEach, expect, it, vi } from 'vitest'

vi.stubGlobal('SIGN_IN', 'sandbox')

/** A browser's storage. */
const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
})

/** Another person in another tab of it. */
const openAs = async (person: string) => {
  vi.stubGlobal('sessionStorage', storage())
  vi.stubGlobal('location', { search: `?person=${person}`, hash: '' })
  vi.resetModules()
  const { device, keyOf } = await import('../../../miniprogram/src/platform/h5-person')
  return { device: device(), key: keyOf('session') }
}

it('a browser is one device to all who sign in on it, and another browser is another', async () => {
  const [one, other] = [await openAs('citizen-1'), await openAs('citizen-2')]
  expect(other.key).not.toBe(one.key)
  expect(other.device).toBe(one.device)
  vi.stubGlobal('localStorage', storage())
  expect((await openAs('citizen-1')).device).not.toBe(one.device)
  expect(one.device).toMatch(/^[\w-]{8,40}$/)
})
