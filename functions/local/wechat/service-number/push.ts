import { randomInt } from 'node:crypto'
import * as v from 'valibot'
import { callbackSignature, decryptCallback } from '../../../wechat/callback-crypto'
import { parseXml } from '../../../wechat/xml'
import { elements, signedPush } from '../callback-push'
import type { Sandbox, SandboxCallback } from '../model'
import { openidOf } from '../person'
import type { ChatMessage } from '../state'

const receiver = 'gh_service000000'
const answerTimeoutMilliseconds = 5000
const tries = 3

/** Of an event of notices, with its list within an element of its own name. */
export interface Told {
  [name: string]: string | number | Told
}

/** What WeChat shows as an answer. */
export type Answer = Pick<ChatMessage, 'kind' | 'text' | 'title' | 'url'>

const failure: Answer = { kind: 'failure', text: '该服务号提供的服务出现故障，请稍后再试' }

/**
 * Pushes what somebody has done to the service number's callback, up to three times, and reads what is to be shown.
 * Nothing: the account has nothing to say. Whatever is not WeChat's format is shown as a fault, as WeChat does.
 */
export async function pushToAccount(
  { options }: Sandbox,
  person: string,
  told: Told,
): Promise<Answer | undefined> {
  const { callback } = options
  if (!callback) return failure
  const now = options.now()
  const openid = openidOf(options, person)
  const head = { ToUserName: receiver, FromUserName: openid, CreateTime: Math.floor(now / 1000) }
  const ofMessage = told.MsgType === 'event' ? {} : { MsgId: newMessageId() }
  const values = { ...head, ...told, ...ofMessage }
  const isXml = callback.format !== 'json'
  const plain = isXml ? `<xml>${elements(values)}</xml>` : JSON.stringify(values)
  for (let attempt = 1; attempt <= tries; attempt++) {
    const { url, body } = signedPush({ appId: options.appId, receiver }, callback, openid, plain, now)
    const text = await posted(url, body, isXml)
    if (text !== undefined) return shown(options.appId, callback, openid, text)
  }
  return failure
}

const newMessageId = (): string => `23${Array.from({ length: 15 }, () => randomInt(10)).join('')}`

async function posted(url: URL, body: string, isXml: boolean): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': isXml ? 'text/xml' : 'application/json' },
      body,
      signal: AbortSignal.timeout(answerTimeoutMilliseconds),
    })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

const numeral = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer())
const Sealed = v.strictObject({
  Encrypt: v.string(),
  MsgSignature: v.string(),
  TimeStamp: numeral,
  Nonce: v.string(),
})
const head = { ToUserName: v.string(), FromUserName: v.literal(receiver), CreateTime: numeral }
const Text = v.strictObject({
  ...head,
  MsgType: v.literal('text'),
  Content: v.pipe(
    v.string(),
    v.check(text => Buffer.byteLength(text) <= 2048),
  ),
})
const News = v.strictObject({
  ...head,
  MsgType: v.literal('news'),
  ArticleCount: v.pipe(numeral, v.value(1)),
  Articles: v.strictObject({
    item: v.strictObject({
      Title: v.string(),
      Description: v.string(),
      PicUrl: v.string(),
      Url: v.pipe(v.string(), v.url()),
    }),
  }),
})

function shown(appId: string, callback: SandboxCallback, openid: string, text: string): Answer | undefined {
  if (text === '' || text === 'success') return undefined
  const read = v.safeParse(v.variant('MsgType', [Text, News]), opened(appId, callback, valuesIn(text)))
  if (!read.success || read.output.ToUserName !== openid) return failure
  if (read.output.MsgType === 'text') return { kind: 'text', text: read.output.Content }
  const { Title, Description, Url } = read.output.Articles.item
  return { kind: 'card', title: Title, text: Description, url: Url }
}

/** Where pushes are sealed, answers are, too. */
function opened(appId: string, { encodingAesKey, token }: SandboxCallback, given: unknown): unknown {
  if (!encodingAesKey) return given
  const sealed = v.safeParse(Sealed, given)
  if (!sealed.success) return undefined
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = sealed.output
  if (callbackSignature([token, String(TimeStamp), Nonce, Encrypt]) !== MsgSignature) return undefined
  return valuesIn(decryptCallback(encodingAesKey, appId, Encrypt) ?? '')
}

function valuesIn(text: string): unknown {
  if (text.startsWith('<')) return parseXml(text)?.xml
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
