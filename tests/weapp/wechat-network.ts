import { deviceHeader } from '../../shared/endpoint'
import { type Answer, type Callbacks, refused } from './wechat-answer'

interface Request {
  url?: string
  method?: string
  data?: Record<string, string>
  header?: Record<string, string>
}

const requestsAtOnce = 10

/** The phone's network: requests to the stack under test, and to WeChat itself. */
export function createNetwork(base: string, person: { name: string; online: boolean }) {
  const requests: string[] = []
  /** What it says of the device, and in which requests. */
  const tellsDevice: { request: string; device: string }[] = []
  const waiting: (() => Promise<void>)[] = []
  let running = 0

  async function request({ url, method = 'GET', data, header }: Request) {
    const { protocol, pathname } = new URL(url ?? '')
    if (protocol !== 'https:') throw refused('url not in domain list')
    const asked = `${method} ${pathname.replace(/^\/api/, '')}`
    requests.push(asked)
    const device = header?.[deviceHeader]
    if (device) tellsDevice.push({ request: asked, device })
    if (!person.online) throw refused('', { errno: 600001 })
    const query = method === 'GET' ? `?${new URLSearchParams(data)}` : ''
    const answer = await fetch(base + pathname + query, {
      method,
      headers: header ?? {},
      ...(method !== 'GET' && { body: JSON.stringify(data) }),
    }).catch(() => {
      throw refused('')
    })
    return {
      statusCode: answer.status,
      header: Object.fromEntries(answer.headers),
      data: await answer.json().catch(() => ''),
    }
  }

  function next(): void {
    if (running >= requestsAtOnce) return
    const start = waiting.shift()
    if (!start) return
    running++
    void start().finally(() => {
      running--
      next()
    })
  }

  return {
    requests,
    tellsDevice,
    request,
    /** WeChat sends ten requests at a time; the others wait. */
    queued: (send: (options: Request & Callbacks) => void) => (options: Request & Callbacks) => {
      const complete = (resolve: () => void) => (answer: Answer) => {
        options.complete?.(answer)
        resolve()
      }
      waiting.push(() => new Promise(resolve => send({ ...options, complete: complete(resolve) })))
      next()
      return { abort: () => undefined }
    },
    /** What WeChat's app asks its own server. */
    async sandbox(path: string, body: object): Promise<Record<string, string>> {
      if (!person.online) throw refused('network error')
      const answer = await fetch(`${base}/sandbox/${path}`, {
        method: 'POST',
        body: JSON.stringify({ person: person.name, ...body }),
      })
      return (await answer.json()) as Record<string, string>
    },
  }
}
