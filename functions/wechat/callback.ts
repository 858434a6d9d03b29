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

const longestBodyCharacters = 65_536

export type CallbackQuery = Record<string, string | undefined>

export type CallbackResult =
  | { outcome: 'events'; events: SubscriptionEvent[] }
  | { outcome: 'refused'; reason: 'badSignature' | 'malformed' }

/** The answer that stops WeChat from pushing the same event again; it needs no encryption. */
export const successReply = 'success'

/** The text to answer when the console checks the address (GET with echostr); undefined: refuse. */
export function callbackEcho(config: CallbackConfig, query: CallbackQuery): string | undefined {
  return isSigned(config, query) ? query.echostr : undefined
}

/** Reads a push (POST): plain or secure, JSON or XML. Events may come up to three times: see dedupeKey. */
export function readCallback(config: CallbackConfig, query: CallbackQuery, body: string): CallbackResult {
  if (!config.encodingAesKey) {
    if (!isSigned(config, query)) return { outcome: 'refused', reason: 'badSignature' }
    return eventsIn(body)
  }
  const sealed = v.safeParse(v.object({ Encrypt: v.string() }), messageOf(body))
  if (!sealed.success) return { outcome: 'refused', reason: 'malformed' }
  const encrypted = sealed.output.Encrypt
  const expected = callbackSignature([...signedParts(config, query), encrypted])
  if (!sameSignature(expected, query.msg_signature)) return { outcome: 'refused', reason: 'badSignature' }
  return eventsIn(decryptCallback(config.encodingAesKey, config.appId, encrypted))
}

function eventsIn(body: string | undefined): CallbackResult {
  const events = body === undefined ? undefined : subscriptionEvents(messageOf(body))
  return events ? { outcome: 'events', events } : { outcome: 'refused', reason: 'malformed' }
}

// Real pushes are below 2 kB. In secure mode this runs before the signature can be checked, hence the limit.
function messageOf(body: string): unknown {
  if (body.length > longestBodyCharacters) return undefined
  if (body.trimStart().startsWith('<')) return parseXml(body)?.xml
  try {
    return JSON.parse(body)
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
