import Taro from '@tarojs/taro'
import type { Api, EndpointName, InputOf, OutputOf } from '../../../shared/api'
import { msOf } from '../../../shared/domain/calendar'
import { deviceHeader, endpoints, tries } from '../../../shared/endpoint'
import { AppError, type ErrorCode } from '../../../shared/errors'
import type { Me, Session } from '../../../shared/schemas/person'
import { learnTime, nowMs } from '../phone/clock'
import { adoptLanguage } from '../phone/language'
import { renewBeforeMs, session, setMe } from '../phone/session'
import { platform } from '../platform'
import { isFactorShown } from './second-factor'

/** A refusal of the server, or no answer at all. */
export type Problem = ErrorCode | 'offline'
const offline = new Error('offline')

export function problemOf(error: unknown): Problem {
  if (error instanceof AppError) return error.code
  return error === offline ? 'offline' : 'internal'
}

/** What a refusal is about, where it says so. */
export const detailOf = (error: unknown): string | undefined =>
  error instanceof AppError ? error.detail : undefined

const passing: Problem[] = [
  'offline',
  'internal',
  'tooManyRequests',
  'busyTryAgain',
  'wechatUnavailable',
  'loginCodeRefused',
]

/** Problems that say nothing of what was asked for: the same may be answered a moment later. */
export const isPassing = (problem: Problem): boolean => passing.includes(problem)

/**
 * Calls an endpoint as the signed-in person. One whose session has run out is signed in again, once, silently; one who
 * is asked for his second factor shows it, or the call is refused.
 */
export async function call<N extends EndpointName>(
  name: N,
  input: InputOf<Api[N]>,
): Promise<OutputOf<Api[N]>> {
  if (endpoints[name].access === 'public') return sendTwice(name, input)
  try {
    return await callAsPerson(name, input)
  } catch (error) {
    if (problemOf(error) !== 'secondFactorNeeded' || !(await isFactorShown())) throw error
    return callAsPerson(name, input)
  }
}

async function callAsPerson<N extends EndpointName>(
  name: N,
  input: InputOf<Api[N]>,
): Promise<OutputOf<Api[N]>> {
  const { token } = await freshSession()
  try {
    return await sendTwice(name, input, token)
  } catch (error) {
    if (!isSignedOut(error)) throw error
    return sendTwice(name, input, (await sessionAfter(token)).token)
  }
}

/** After a refused one: that which another tab has begun meanwhile, or a new one. */
async function sessionAfter(refused: string): Promise<Session> {
  const latest = session.latest()
  return latest && latest.token !== refused ? latest : signIn()
}

/** Who this is now, which his session then also says. */
export async function readMe(): Promise<Me> {
  const me = await call('getMe', {})
  setMe(me)
  return me
}

const isSignedOut = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'sessionExpired' || error.code === 'notSignedIn')

let signingIn: Promise<Session> | undefined

/** Pages that open together share one sign-in. A browser that a telephone lets in cannot do it by itself. */
export function signIn(): Promise<Session> {
  const { login } = platform
  if (!login) {
    session.set(undefined)
    return Promise.reject(new AppError('notSignedIn'))
  }
  signingIn ??= enter(async () => {
    const before = session.get()?.token
    const code = await login().catch(() => Promise.reject(offline))
    return send('signIn', { code, ...(before && { before }) })
  }).finally(() => {
    signingIn = undefined
  })
  return signingIn
}

const enter = async (ask: () => Promise<Session>): Promise<Session> => begin(await ask())

export function begin(next: Session): Session {
  session.set(next)
  adoptLanguage(next.me.language)
  return next
}

const isFresh = ({ expiresAt }: Session): boolean => msOf(expiresAt) - nowMs() > renewBeforeMs

async function freshSession(): Promise<Session> {
  const known = session.get()
  if (known && isFresh(known)) return known
  const current = session.latest()
  if (!current) return signIn()
  if (isFresh(current)) return current
  signingIn ??= enter(() => sendTwice('renewSession', { token: current.token })).finally(() => {
    signingIn = undefined
  })
  return signingIn.catch(error => (isSignedOut(error) ? sessionAfter(current.token) : Promise.reject(error)))
}

/** Reads, or says a second time what was said before, although sent as a POST. */
const repeatableNames: EndpointName[] = ['rankAcross', 'openRecommendation', 'findPeople', 'renewSession']
const isRepeatable = (name: EndpointName, input: unknown): boolean =>
  endpoints[name].method !== 'POST' || 'requestId' in (input as object) || repeatableNames.includes(name)

/** A phone that changes from one mast to the next is heard again after a moment. */
const pauseMs = 300
const pause = () => new Promise<void>(resolve => setTimeout(resolve, pauseMs))

/** Sends once more what is safe to send again: what reads or replaces, and what carries its own request id. */
async function sendTwice<N extends EndpointName>(
  name: N,
  input: InputOf<Api[N]>,
  token?: string,
): Promise<OutputOf<Api[N]>> {
  return send(name, input, token).catch(async error => {
    if (!isRepeatable(name, input) || error !== offline) throw error
    await pause()
    return send(name, input, token)
  })
}

async function send<N extends EndpointName>(
  name: N,
  input: InputOf<Api[N]>,
  token?: string,
): Promise<OutputOf<Api[N]>> {
  const { method } = endpoints[name]
  const { path, rest } = addressOf(endpoints[name].path, input as Record<string, unknown>)
  const answer = await Taro.request({
    url: API_BASE + path,
    method,
    data: rest,
    timeout: 10_000,
    header: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(tries.includes(name) && { [deviceHeader]: platform.device() }),
    },
  }).catch(() => Promise.reject(offline))
  learnTime(headerOf(answer.header, 'x-now'))
  if (answer.statusCode >= 200 && answer.statusCode < 300) return answer.data
  // The gateway in front of the functions refuses a crowd in its own words.
  throw answer.statusCode === 429 ? new AppError('tooManyRequests') : refusalOf(answer.data)
}

function refusalOf(data: unknown): Error {
  const error = (data as { error?: { code?: ErrorCode; detail?: string } } | undefined)?.error
  return new AppError(error?.code ?? 'internal', error?.detail)
}

/** Fills the braces of a path; what they do not use is the query or the body. */
function addressOf(pattern: string, input: Record<string, unknown>) {
  const rest = { ...input }
  const path = pattern.replace(/\{(\w+)\}/g, (_, field: string) => {
    delete rest[field]
    return encodeURIComponent(String(input[field]))
  })
  return { path, rest }
}

/** WeChat's clients do not agree on the case of header names. */
function headerOf(header: Record<string, string> | undefined, name: string): string {
  const key = Object.keys(header ?? {}).find(one => one.toLowerCase() === name)
  return (key && header?.[key]) || ''
}
