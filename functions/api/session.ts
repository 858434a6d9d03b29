import { randomBytes } from 'node:crypto'
import { deviceOfAgent, type SessionDevice } from '../../shared/domain/session/device'
import { isOfTurn, isOver } from '../../shared/domain/session/session'
import { AppError } from '../../shared/errors'
import type { Session } from '../../shared/schemas/person'
import type { SessionView } from '../../shared/schemas/session'
import { type Context, log } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { openidPlace } from '../runtime/sealed'
import { tiePerson } from '../store/follower'
import { upsertPerson } from '../store/person'
import {
  endExcessSessions,
  endSession,
  endSessions,
  listSessions,
  putSession,
  type SessionItem,
  turnSession,
} from '../store/session'
import { codeToSession } from '../wechat/login'
import { callerId } from './caller'
import { meOf } from './me'
import type { Handlers } from './serve'
import { type Claims, claimsOf, holderOf, issueToken } from './token'

export const session: Handlers<'signIn' | 'renewSession' | 'listSessions' | 'endSession' | 'endSessions'> = {
  async signIn({ code, before }, ctx, { headers }) {
    const { openid, unionid } = await loginOf(ctx, code)
    const personId = await lookupKey(ctx.keyring, 'openid', openid)
    await upsertPerson(ctx.table, personId, await seal(ctx.keyring, openidPlace(personId), openid))
    if (unionid) await tiePerson(ctx.table, personId, await lookupKey(ctx.keyring, 'unionid', unionid))
    if (before) await endBefore(ctx, personId, before)
    const begun = newSession(personId, deviceOfAgent(headers['user-agent']), 'wechat', ctx.now)
    await putSession(ctx.table, begun)
    await endExcessSessions(ctx.table, begun)
    return sessionOf(ctx, begun)
  },

  async renewSession({ token }, ctx) {
    const claims = await claimsOf(ctx, token)
    const current = await turned(ctx, claims)
    return sessionOf(ctx, current)
  },

  listSessions: (_, ctx) => viewOf(ctx),

  async endSession({ sessionId }, ctx) {
    await endSession(ctx.table, callerId(ctx), sessionId)
    return viewOf(ctx)
  },

  async endSessions(_, ctx) {
    await endSessions(ctx.table, callerId(ctx))
    return viewOf(ctx)
  },
}

export const newSession = (
  personId: string,
  device: SessionDevice,
  by: SessionItem['by'],
  now: string,
): SessionItem => ({
  personId,
  sessionId: randomBytes(12).toString('base64url'),
  device,
  by,
  begunAt: now,
  seenAt: now,
  turn: 0,
})

export const sessionOf = async (ctx: Context, item: SessionItem): Promise<Session> => ({
  ...(await issueToken(ctx, item)),
  me: await meOf(ctx, item.personId),
})

/** What a device had before it signed in anew: a token of ours, however old, or something else. */
async function endBefore(ctx: Context, personId: string, token: string): Promise<void> {
  const claims = await claimsOf(ctx, token).catch(() => undefined)
  if (claims?.personId === personId) await endSession(ctx.table, personId, claims.sessionId)
}

/**
 * The session at its next turn. A token of an earlier turn than the last has been kept by somebody: then nobody can
 * say which of the two is the person, and the session ends.
 */
async function turned(ctx: Context, claims: Claims): Promise<SessionItem> {
  const { personId, sessionId, turn } = claims
  const found = await sessionBy(ctx, claims)
  if (turn === found.turn && (await turnSession(ctx.table, found, ctx.now)))
    return { ...found, turn: turn + 1, seenAt: ctx.now }
  const current = turn === found.turn ? await sessionBy(ctx, claims) : found
  if (isOfTurn(turn, current, ctx.now)) return current
  log('warn', 'tokenReplayed', { sessionId })
  await endSession(ctx.table, personId, sessionId)
  throw new AppError('notSignedIn')
}

async function sessionBy(ctx: Context, { personId, sessionId }: Claims): Promise<SessionItem> {
  const [sessions, me] = await Promise.all([listSessions(ctx.table, personId), meOf(ctx, personId)])
  const found = sessions.find(one => one.sessionId === sessionId)
  if (!found) throw new AppError('notSignedIn')
  if (!isOver(found, holderOf(found, me.staff !== undefined), ctx.now)) return found
  await endSession(ctx.table, personId, sessionId)
  throw new AppError('sessionExpired')
}

async function viewOf(ctx: Context): Promise<SessionView[]> {
  const { actor } = ctx
  const sessions = await listSessions(ctx.table, callerId(ctx))
  return sessions
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1))
    .map(({ sessionId, device, begunAt, seenAt }) => ({
      sessionId,
      device,
      begunAt,
      seenAt: `${seenAt.slice(0, 14)}00:00${seenAt.slice(19)}`,
      isThis: 'sessionId' in actor && actor.sessionId === sessionId,
    }))
}

async function loginOf(ctx: Context, code: string): Promise<{ openid: string; unionid?: string }> {
  const login = await codeToSession(ctx.wechat.config, code)
  if (login.outcome === 'session') return login
  if (login.outcome === 'retry') throw new AppError('wechatUnavailable')
  throw new AppError(login.reason === 'blockedUser' ? 'accountBlocked' : 'loginCodeRefused')
}
