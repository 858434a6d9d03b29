import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose'
import { instantOf, msOf } from '../../shared/domain/calendar'
import { isOfTurn, isOver, type SessionHolder, tokenMinutes } from '../../shared/domain/session/session'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import type { SessionItem } from '../store/session'

const issuer = 'jilin-entry-exit'

/** What a token says: whose, of which session, and which of its turns. */
export interface Claims {
  personId: string
  sessionId: string
  turn: number
  /** Seconds since 1970. */
  issuedAt: number
  expiry: number
}

/** A session's token: signed, with the id of its key, and good for a few minutes. */
export async function issueToken(
  ctx: Context,
  { personId, sessionId, turn }: Pick<SessionItem, 'personId' | 'sessionId' | 'turn'>,
): Promise<{ token: string; expiresAt: string }> {
  const issuedAt = Math.floor(msOf(ctx.now) / 1000)
  const expiry = issuedAt + tokenMinutes * 60
  const [kid] = ctx.keyring.sessionKeyIds(ctx.now)
  const token = await new SignJWT({ sid: sessionId, turn })
    .setProtectedHeader({ alg: 'HS256', kid })
    .setIssuer(issuer)
    .setSubject(personId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiry)
    .sign(await ctx.keyring.session(kid))
  return { token, expiresAt: instantOf(expiry * 1000) }
}

/** Whose signature was looked at before: a person's calls come several at a time, each with the same token. */
const verified = new WeakMap<CryptoKey, Map<string, Claims>>()
const claimsKept = 1_000

/**
 * What a token says if one of our keys of today has signed it, also when its time is over.
 * @throws AppError notSignedIn
 */
export async function claimsOf(ctx: Context, token: string): Promise<Claims> {
  const key = await keyOf(ctx, token)
  const known = verified.get(key) ?? new Map<string, Claims>()
  const claims = known.get(token) ?? (await verifiedClaims(token, key))
  if (known.size >= claimsKept) known.clear()
  verified.set(key, known.set(token, claims))
  return claims
}

async function keyOf({ keyring, now }: Context, token: string): Promise<CryptoKey> {
  const kid = keyring.sessionKeyIds(now).find(one => one === keyIdOf(token))
  if (!kid) throw new AppError('notSignedIn')
  return keyring.session(kid)
}

function keyIdOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid
  } catch {
    return undefined
  }
}

async function verifiedClaims(token: string, key: CryptoKey): Promise<Claims> {
  try {
    const { payload } = await jwtVerify<{ sid: string; turn: number }>(token, key, {
      issuer,
      algorithms: ['HS256'],
      // Whether its time is over is for the caller: an old token still renews its session.
      currentDate: new Date(0),
      requiredClaims: ['sub', 'sid', 'turn', 'iat', 'exp'],
    })
    const { sub = '', sid, turn, iat = 0, exp = 0 } = payload
    return { personId: sub, sessionId: sid, turn, issuedAt: iat, expiry: exp }
  } catch {
    throw new AppError('notSignedIn')
  }
}

/**
 * Refuses a token whose session is over, was ended, or has turned since.
 * @throws AppError notSignedIn where there is none any more, sessionExpired where its time is up
 */
export function liveSession(
  session: SessionItem | undefined,
  { turn }: Claims,
  isStaff: boolean,
  now: string,
): SessionItem {
  if (!session || !isOfTurn(turn, session, now)) throw new AppError('notSignedIn')
  if (isOver(session, holderOf(session, isStaff), now)) throw new AppError('sessionExpired')
  return session
}

export function holderOf({ by }: SessionItem, isStaff: boolean): SessionHolder {
  if (by === 'scan') return 'staffComputer'
  return isStaff ? 'staff' : 'citizen'
}
