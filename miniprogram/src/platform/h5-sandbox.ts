import { person } from './h5-person'
import type { Platform } from './platform'

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** What WeChat does, played by the sandbox of a demonstration. */
export const sandbox: Partial<Platform> = {
  login: async () => (await post<{ code: string }>('/sandbox/login', { person: person() })).code,
  phoneCode: async () => (await post<{ code: string }>('/sandbox/phone', { person: person() })).code,
  requestSubscribeMessage: async templateIds => {
    if (templateIds.length === 0) return
    await post('/sandbox/subscribe', { person: person(), tmplIds: templateIds }).catch(() => undefined)
  },
}

/** On a PC of the demonstration, which no telephone can scan. */
export const scannedSandbox: Partial<Platform> = {
  demonstrate: path => void window.open(`/scan?to=${encodeURIComponent(path)}`),
}
