import { createHash, randomBytes, randomInt } from 'node:crypto'
import { addMinutes, msOf } from '../../shared/domain/calendar'
import { deviceOfAgent } from '../../shared/domain/session/device'
import { AppError } from '../../shared/errors'
import type { TakenLogin } from '../../shared/schemas/login'
import type { Context } from '../runtime/context'
import { lookupKey, sameText } from '../runtime/keyring'
import {
  confirmLogin,
  countAsking,
  getLogin,
  insertLogin,
  type LoginItem,
  refuseLogin,
  takeLogin,
} from '../store/login'
import { endExcessSessions, listSessions } from '../store/session'
import { staffCaller } from './caller'
import { ownAudit } from './own-audit'
import type { Handlers } from './serve'
import { newSession, sessionOf } from './session'

const lastsMinutes = 2
/** PCs of one office ask from one address. */
const mostAskedAMinute = 60

/** A PC is let in by the telephone of a staff member, who compares a number and says yes. */
export const login: Handlers<'beginLogin' | 'takeLogin' | 'getLogin' | 'confirmLogin' | 'refuseLogin'> = {
  async beginLogin(_, ctx, { headers, address }) {
    await countAsking(ctx.table, await lookupKey(ctx.keyring, 'address', address), ctx.now, mostAskedAMinute)
    const pollKey = randomBytes(32).toString('base64url')
    const numbers = threeNumbers()
    const item: LoginItem = {
      loginCode: randomBytes(16).toString('base64url'),
      pollHash: hashOf(pollKey),
      number: numbers[randomInt(numbers.length)] ?? '',
      numbers,
      device: deviceOfAgent(headers['user-agent']),
      address,
      askedAt: ctx.now,
      expiresAt: addMinutes(ctx.now, lastsMinutes),
      status: 'waiting',
    }
    await insertLogin(ctx.table, item)
    const { loginCode, number, expiresAt } = item
    return { loginCode, pollKey, number, expiresAt }
  },

  async takeLogin({ loginCode, pollKey }, ctx): Promise<TakenLogin> {
    const item = await openLogin(ctx, loginCode)
    if (!sameText(hashOf(pollKey), item.pollHash)) throw new AppError('loginEnded')
    if (item.status === 'waiting') return { state: 'waiting' }
    if (item.status !== 'confirmed' || !item.personId) throw new AppError('loginEnded')
    const begun = newSession(item.personId, item.device, 'scan', ctx.now)
    await takeLogin(ctx.table, loginCode, begun, ctx.now)
    await endExcessSessions(ctx.table, begun)
    return { state: 'entered', session: await sessionOf(ctx, begun) }
  },

  async getLogin({ loginCode }, ctx) {
    const { status, device, address, askedAt, numbers } = await openLogin(ctx, loginCode)
    if (status !== 'waiting') throw new AppError('loginEnded')
    return { device, address, askedAt, numbers }
  },

  /** Whoever taps a number that does not stand on the PC before him has another PC in hand. */
  async confirmLogin({ loginCode, number }, ctx) {
    const { personId } = await callerOnTelephone(ctx)
    const item = await openLogin(ctx, loginCode)
    if (number !== item.number) {
      await refuseLogin(ctx.table, loginCode, { audit: ownAudit(ctx, 'refuseLogin'), now: ctx.now })
      throw new AppError('loginEnded')
    }
    await confirmLogin(ctx.table, loginCode, {
      personId,
      audit: ownAudit(ctx, 'confirmLogin'),
      now: ctx.now,
    })
    return {}
  },

  async refuseLogin({ loginCode }, ctx) {
    await refuseLogin(ctx.table, loginCode, { audit: ownAudit(ctx, 'refuseLogin'), now: ctx.now })
    return {}
  },
}

const hashOf = (pollKey: string): string => createHash('sha256').update(pollKey).digest('base64url')

function threeNumbers(): string[] {
  const numbers = new Set<string>()
  while (numbers.size < 3) numbers.add(String(randomInt(10, 100)))
  return [...numbers]
}

/** @throws AppError loginEnded for one that never was, too: a guess is told nothing */
async function openLogin({ table, now }: Context, loginCode: string): Promise<LoginItem> {
  const item = await getLogin(table, loginCode)
  if (!item || msOf(item.expiresAt) <= msOf(now)) throw new AppError('loginEnded')
  return item
}

/** A PC lets in no other PC: its session would never end. */
async function callerOnTelephone(ctx: Context): Promise<{ personId: string }> {
  const actor = staffCaller(ctx)
  const sessions = await listSessions(ctx.table, actor.personId)
  if (sessions.find(({ sessionId }) => sessionId === actor.sessionId)?.by !== 'wechat')
    throw new AppError('forbidden')
  return actor
}
