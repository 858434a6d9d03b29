import { instantOf } from '../../../shared/domain/calendar'

/** What can go wrong with one call of sending. `Accepted`: WeChat has done it all the same. */
export const faults = [
  'refusedConnection',
  'reset',
  'resetAccepted',
  'badGateway',
  'badGatewayAccepted',
  'busy',
  'concurrent',
  'staleToken',
] as const
export type Fault = (typeof faults)[number]

export interface Accepted {
  openid: string
  templateId: string
  page: string
  wechatId: string
  at: string
}

export interface WechatInMemory {
  fetch: typeof fetch
  credits: Map<string, number>
  accepted: Accepted[]
  /** The receipts that WeChat sends by now, each once or twice. */
  receipts(): Accepted[]
  calls: number
}

interface Options {
  nowMs(): number
  /** What goes wrong with the next call. */
  fault(): Fault | undefined
  /** After how many seconds WeChat tells that a message has arrived, once for each time it tells so. */
  receiptsAfter(): number[]
  /** One call has been answered. */
  afterCall(): void
}

const json = (body: object, status = 200) => Response.json(body, { status })
const connectionRefused = () =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
  })

export const creditOf = (openid: string, templateId: string): string => `${openid} ${templateId}`

/** WeChat's sending as its documentation has it, in memory: permissions, one number a message, receipts. */
export function wechatInMemory({ nowMs, fault, receiptsAfter, afterCall }: Options): WechatInMemory {
  const credits = new Map<string, number>()
  const accepted: Accepted[] = []
  let given = 0
  let waiting: { at: number; receipt: Accepted }[] = []
  const accept = (openid: string, templateId: string, page: string): Response => {
    const left = credits.get(creditOf(openid, templateId)) ?? 0
    if (left === 0) return json({ errcode: 43101, errmsg: 'user refuse to accept the msg' })
    credits.set(creditOf(openid, templateId), left - 1)
    const wechatId = String(1_800_000_000_000_000_000n + BigInt(given++))
    const receipt = { openid, templateId, page, wechatId, at: instantOf(nowMs()) }
    accepted.push(receipt)
    waiting.push(...receiptsAfter().map(seconds => ({ at: nowMs() + seconds * 1000, receipt })))
    return new Response(`{"errcode":0,"errmsg":"ok","msgid":${wechatId}}`, {
      headers: { 'content-type': 'application/json' },
    })
  }
  const wechat: WechatInMemory = {
    credits,
    accepted,
    calls: 0,
    receipts() {
      const now = nowMs()
      const due = waiting.filter(({ at }) => at <= now)
      waiting = waiting.filter(({ at }) => at > now)
      return due.map(({ receipt }) => receipt)
    },
    fetch: async (url, init) => {
      if (String(url).includes('stable_token')) return json({ access_token: 'token', expires_in: 7200 })
      const { touser, template_id, page } = JSON.parse(String(init?.body))
      wechat.calls += 1
      const met = fault()
      const answer = met?.endsWith('Accepted') || !met ? accept(touser, template_id, page) : undefined
      afterCall()
      return answerWith(met, answer)
    },
  }
  return wechat
}

function answerWith(fault: Fault | undefined, answer: Response | undefined): Response {
  switch (fault) {
    case 'refusedConnection':
      throw connectionRefused()
    case 'reset':
    case 'resetAccepted':
      throw new TypeError('fetch failed')
    case 'badGateway':
    case 'badGatewayAccepted':
      return json({ message: 'Bad Gateway' }, 502)
    case 'busy':
      return json({ errcode: -1, errmsg: 'system error' })
    case 'concurrent':
      return json({ errcode: 43108, errmsg: 'concurrent' })
    case 'staleToken':
      return json({ errcode: 42001, errmsg: 'access_token expired' })
    default:
      return answer ?? json({ errcode: -1 })
  }
}
