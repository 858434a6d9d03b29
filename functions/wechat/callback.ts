import * as v from 'valibot'
import { callbackSignature, decryptCallback, sameSignature } from './callback-crypto'
import { type SubscriptionEvent, subscriptionEvents } from './subscription-event'
import { parseXml } from './xml'

export interface CallbackConfig {
  appId: string
  token: string
  /** Set in secure mode; plain pushes are then refused, because their signature does not cover the body. */
  encodingAesKey?: string
}

/** Real pushes are below 2 kB, and a person can write no more than that. */
const longestBodyBytes = 4096
/** WeChat repeats a push for some seconds, and leaves it for a minute when we do not answer. */
const oldestMs = 10 * 60_000

export type CallbackQuery = Record<string, string | undefined>

interface Refused {
  outcome: 'refused'
  reason: 'badSignature' | 'malformed' | 'tooLong' | 'stale'
}
export type CallbackResult = { outcome: 'events'; events: SubscriptionEvent[] } | Refused
export type OpenedPush = { outcome: 'message'; message: unknown; format: 'json' | 'xml' } | Refused

/** The answer that stops WeChat from pushing the same event again; it needs no encryption. */
export const successReply = 'success'

/** The text to answer when the console checks the address (GET with echostr); undefined: refuse. */
export function callbackEcho(
  config: CallbackConfig,
  query: CallbackQuery,
  nowMs: number,
): string | undefined {
  return isSigned(config, query) && isFresh(query, nowMs) ? query.echostr : undefined
}

/** Reads a push (POST) to the mini-program. Events may come up to three times: see dedupeKey. */
export function readCallback(
  config: CallbackConfig,
  query: CallbackQuery,
  body: string,
  nowMs: number,
): CallbackResult {
  const opened = openPush(config, query, body, nowMs)
  if (opened.outcome === 'refused') return opened
  const events = subscriptionEvents(opened.message)
  return events ? { outcome: 'events', events } : { outcome: 'refused', reason: 'malformed' }
}

/**
 * What a push (POST) says: plain, compatible or secure, JSON or XML. Its length, then its signature and its age are
 * looked at before anything is deciphered.
 */
export function openPush(
  config: CallbackConfig,
  query: CallbackQuery,
  body: string,
  nowMs: number,
): OpenedPush {
  if (Buffer.byteLength(body) > longestBodyBytes) return refused('tooLong')
  const format = body.trimStart().startsWith('<') ? 'xml' : 'json'
  const given = config.encodingAesKey
    ? unsealed(config, config.encodingAesKey, query, body, nowMs)
    : (problemOf(isSigned(config, query), query, nowMs) ?? body)
  if (typeof given !== 'string') return given
  const message = messageIn(given)
  return message === undefined ? refused('malformed') : { outcome: 'message', message, format }
}

/** In compatible mode the message lies there in plain text, too; nothing signs that. */
function unsealed(
  config: CallbackConfig,
  encodingAesKey: string,
  query: CallbackQuery,
  body: string,
  nowMs: number,
): string | Refused {
  const sealed = v.safeParse(v.looseObject({ Encrypt: v.string() }), messageIn(body))
  // What is not sealed is signed by nobody.
  if (!sealed.success) return refused('badSignature')
  const { Encrypt } = sealed.output
  const expected = callbackSignature([...signedParts(config, query), Encrypt])
  const problem = problemOf(sameSignature(expected, query.msg_signature), query, nowMs)
  return problem ?? decryptCallback(encodingAesKey, config.appId, Encrypt) ?? refused('malformed')
}

const problemOf = (isGenuine: boolean, query: CallbackQuery, nowMs: number): Refused | undefined => {
  if (!isGenuine) return refused('badSignature')
  return isFresh(query, nowMs) ? undefined : refused('stale')
}

const refused = (reason: Refused['reason']): Refused => ({ outcome: 'refused', reason })

/** The time is among what is signed. */
const isFresh = ({ timestamp }: CallbackQuery, nowMs: number): boolean =>
  Math.abs(nowMs - Number(timestamp) * 1000) <= oldestMs

function messageIn(body: string): unknown {
  if (body.trimStart().startsWith('<')) return parseXml(body)?.xml
  try {
    // A MsgId has more digits than a number holds.
    return JSON.parse(body.replace(/("MsgId"\s*:\s*)(\d+)/, '$1"$2"'))
  } catch {
    return undefined
  }
}

function isSigned(config: CallbackConfig, query: CallbackQuery): boolean {
  return sameSignature(callbackSignature(signedParts(config, query)), query.signature)
}

function signedParts(config: CallbackConfig, query: CallbackQuery): string[] {
  return [config.token, query.timestamp ?? '', query.nonce ?? '']
}
