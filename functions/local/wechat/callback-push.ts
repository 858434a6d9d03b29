import { randomBytes } from 'node:crypto'
import { callbackSignature, encryptCallback } from '../../wechat/callback-crypto'
import { callbackPath, type Faults, takeFault } from './fault'
import type { PushedEvent, SandboxCallback, SandboxOptions } from './model'

const answerTimeoutMilliseconds = 5000
const tries = 3
const failuresBeforePause = 3
const pauseMilliseconds = 60_000

const wrappers: Record<PushedEvent['event'], string> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
}

/**
 * Pushes events to the callback address one after another, each up to three times. Like WeChat (MarkFail) it
 * stops for a minute when events keep failing; what happens in that minute is never told.
 */
export function callbackPusher(
  options: SandboxOptions,
  faults: Faults,
): {
  push: (event: PushedEvent) => void
  pushed: () => Promise<void>
} {
  let late: { event: PushedEvent; happened: number; due: number }[] = []
  let queue: Promise<void> = Promise.resolve()
  let failures = 0
  let pausedUntil = 0
  async function pushOne(callback: SandboxCallback, event: PushedEvent, now: number): Promise<void> {
    if (now < pausedUntil) return
    failures = (await pushWithTries(options, callback, event, now)) ? 0 : failures + 1
    if (failures < failuresBeforePause) return
    failures = 0
    pausedUntil = now + pauseMilliseconds
  }
  const begin = (event: PushedEvent, happened: number) => {
    const { callback } = options
    if (callback) queue = queue.then(() => pushOne(callback, event, happened))
  }
  /** What was kept back comes with the next push, or when somebody waits for all of them. */
  const beginLate = () => {
    const now = options.now()
    const due = late.filter(one => one.due <= now)
    late = late.filter(one => one.due > now)
    for (const { event, happened } of due) begin(event, happened)
  }
  return {
    push(event) {
      beginLate()
      const happened = options.now()
      const fault = takeFault(faults, callbackPath)
      if (fault?.kind === 'late') late.push({ event, happened, due: happened + fault.seconds * 1000 })
      else for (let time = fault?.kind === 'duplicate' ? 2 : 1; time > 0; time--) begin(event, happened)
    },
    pushed() {
      beginLate()
      return queue
    },
  }
}

async function pushWithTries(
  options: SandboxOptions,
  callback: SandboxCallback,
  event: PushedEvent,
  now: number,
): Promise<boolean> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (await pushOnce(options, callback, event, now)) return true
  }
  return false
}

async function pushOnce(
  options: SandboxOptions,
  callback: SandboxCallback,
  event: PushedEvent,
  now: number,
): Promise<boolean> {
  const isXml = callback.format === 'xml'
  const plain = isXml ? xmlPush(event, now) : JSON.stringify(jsonPush(event, now))
  const sentAt = options.now()
  const { url, body } = signedPush({ appId: options.appId, receiver }, callback, event.openid, plain, sentAt)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': isXml ? 'text/xml' : 'application/json' },
      body,
      signal: AbortSignal.timeout(answerTimeoutMilliseconds),
    })
    return response.ok && ['', 'success'].includes((await response.text()).trim())
  } catch {
    return false
  }
}

/** A push as the account's settings want it: in compatible mode the plain message stands beside the sealed one. */
export function signedPush(
  { appId, receiver }: { appId: string; receiver: string },
  callback: SandboxCallback,
  openid: string,
  plain: string,
  now: number,
): { url: URL; body: string } {
  const signed = [callback.token, String(Math.floor(now / 1000)), randomBytes(5).toString('hex')]
  const [, timestamp = '', nonce = ''] = signed
  const url = new URL(callback.url)
  const query = { signature: callbackSignature(signed), timestamp, nonce, openid }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  if (!callback.encodingAesKey) return { url, body: plain }
  const random = Buffer.from(randomBytes(8).toString('hex'))
  const sealed = encryptCallback(callback.encodingAesKey, appId, plain, random)
  url.searchParams.set('encrypt_type', 'aes')
  url.searchParams.set('msg_signature', callbackSignature([...signed, sealed]))
  return { url, body: sealedBody(callback, plain, { ToUserName: receiver, Encrypt: sealed }) }
}

function sealedBody({ format, isCompatible }: SandboxCallback, plain: string, sealed: object): string {
  if (format !== 'xml') return JSON.stringify({ ...(isCompatible && JSON.parse(plain)), ...sealed })
  const both = elements({ ...sealed })
  return isCompatible ? plain.replace('</xml>', `${both}</xml>`) : `<xml>${both}</xml>`
}

const receiver = 'gh_sandbox00000'

// The wire's two oddities: CreateTime is a number, and a single entry of List comes without its array.
function jsonPush({ openid, event, entries }: PushedEvent, now: number): Record<string, unknown> {
  return {
    ToUserName: receiver,
    FromUserName: openid,
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: event,
    List: entries.length === 1 ? entries[0] : entries,
  }
}

function xmlPush(pushed: PushedEvent, now: number): string {
  const { List: _, ...head } = jsonPush(pushed, now)
  const lists = pushed.entries.map(entry => `<List>${elements(entry)}</List>`).join('')
  const wrapper = wrappers[pushed.event]
  return `<xml>${elements(head)}<${wrapper}>${lists}</${wrapper}></xml>`
}

export function elements(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([tag, value]) =>
      typeof value === 'object' && value !== null
        ? `<${tag}>${elements({ ...value })}</${tag}>`
        : typeof value === 'number'
          ? `<${tag}>${value}</${tag}>`
          : `<${tag}><![CDATA[${value}]]></${tag}>`,
    )
    .join('')
}
