import { Secret, TOTP } from 'otpauth'
import { addMinutes, msOf } from '../../shared/domain/calendar'
import { isSteppedUp, steppedUpMinutes } from '../../shared/domain/session/session'
import { AppError } from '../../shared/errors'
import type { SecondFactor } from '../../shared/schemas/second-factor'
import type { Context } from '../runtime/context'
import { seal, unseal } from '../runtime/keyring'
import { factorPlace } from '../runtime/sealed'
import { insertAudit } from '../store/audit'
import {
  countTry,
  getSecondFactor,
  putPendingFactor,
  type SecondFactorItem,
  spendStep,
} from '../store/second-factor'
import { listSessions, stepUpSession } from '../store/session'
import { staffCaller } from './caller'
import { ownAudit } from './own-audit'
import type { Handlers } from './serve'

/** RFC 6238: six digits by HMAC-SHA-1, half a minute each, which every authenticator knows. */
const totpOf = (key: string): TOTP =>
  new TOTP({ issuer: '吉林出入境', label: '工作台', secret: Secret.fromBase32(key) })
const stepSeconds = 30

/** What staff show beside their telephone before they do what cannot be taken back. */
export const secondFactor: Handlers<'getSecondFactor' | 'beginSecondFactor' | 'showSecondFactor'> = {
  getSecondFactor: (_, ctx) => viewOf(ctx),

  async beginSecondFactor(_, ctx) {
    const { personId } = staffCaller(ctx)
    const key = new Secret({ size: 20 }).base32
    const sealedKey = await seal(ctx.keyring, factorPlace(personId), key)
    const isNew = await putPendingFactor(ctx.table, personId, {
      sealedKey,
      status: 'pending',
      setUpAt: ctx.now,
    })
    // Who has lost his authenticator is invited anew by whoever invited him.
    if (!isNew) throw new AppError('forbidden')
    return { key, uri: totpOf(key).toString() }
  },

  /** The first right code also ends the setting up. */
  async showSecondFactor({ code }, ctx) {
    const { personId, sessionId } = staffCaller(ctx)
    const item = await getSecondFactor(ctx.table, personId)
    if (!item) throw new AppError('notFound')
    await countTry(ctx.table, personId, ctx.now)
    const step = await stepOf(ctx, personId, item, code)
    if (step === undefined || !(await spendStep(ctx.table, personId, step)))
      throw new AppError('secondFactorRefused')
    await insertAudit(
      ctx.table,
      ownAudit(ctx, item.status === 'pending' ? 'setUpFactor' : 'showFactor'),
      ctx.now,
    )
    await stepUpSession(ctx.table, { personId, sessionId }, ctx.now)
    return viewOf(ctx)
  },
}

/** The half minute that a code is of: this one, or the one before or after, for clocks that differ. */
async function stepOf(
  { keyring, now }: Context,
  personId: string,
  { sealedKey }: SecondFactorItem,
  code: string,
): Promise<number | undefined> {
  const key = await unseal(keyring, factorPlace(personId), sealedKey)
  const delta = totpOf(key).validate({ token: code, timestamp: msOf(now), window: 1 })
  return delta === null ? undefined : Math.floor(msOf(now) / 1000 / stepSeconds) + delta
}

async function viewOf(ctx: Context): Promise<SecondFactor> {
  const { personId, sessionId } = staffCaller(ctx)
  const [item, sessions] = await Promise.all([
    getSecondFactor(ctx.table, personId),
    listSessions(ctx.table, personId),
  ])
  const session = sessions.find(one => one.sessionId === sessionId)
  const until =
    session && isSteppedUp(session, ctx.now)
      ? addMinutes(session.steppedUpAt ?? ctx.now, steppedUpMinutes)
      : undefined
  return { isSetUp: item?.status === 'active', ...(until && { steppedUpUntil: until }) }
}
