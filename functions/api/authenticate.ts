import * as v from 'valibot'
import { api, type EndpointName, type StaffEndpoint } from '../../shared/api'
import { dayOf, minuteMs, msOf } from '../../shared/domain/calendar'
import { isSteppedUp, trustedMinutes } from '../../shared/domain/session/session'
import { AppError } from '../../shared/errors'
import { may, type Place, permissions, stepUpFor } from '../../shared/permission'
import { Instant } from '../../shared/schemas/time'
import type { Actor, Context, Request } from '../runtime/context'
import { hmacHex, sameText, unseal } from '../runtime/keyring'
import { devicePlace } from '../runtime/sealed'
import { getContent } from '../store/content'
import { getDevice, insertNonce } from '../store/device'
import { updateClock } from '../store/device-health'
import { getKeptSession, getStaffSession } from '../store/session'
import { type Claims, claimsOf, liveSession } from './token'

const clockSkewMs = 5 * 60_000

/** Finds out who calls and refuses whoever the endpoint is not for. */
export async function authenticate(
  name: EndpointName,
  ctx: Context,
  request: Request,
  pathInput: Record<string, string>,
): Promise<Actor> {
  switch (api[name].access) {
    case 'public':
      return { kind: 'public' }
    case 'citizen':
      return citizenOf(ctx, await callerOf(ctx, request), name)
    case 'staff':
      return staffOf(ctx, await callerOf(ctx, request), name as StaffEndpoint, {
        ...request.query,
        ...pathInput,
      })
    case 'device':
      return deviceOf(ctx, request)
    case 'wechat':
      // Its signature covers the body in a way of its own; the handler's first step checks it.
      return { kind: 'wechat' }
  }
}

async function callerOf(ctx: Context, { headers }: Request): Promise<Claims> {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
  if (!token) throw new AppError('notSignedIn')
  const claims = await claimsOf(ctx, token)
  if (claims.expiry * 1000 <= msOf(ctx.now)) throw new AppError('sessionExpired')
  return claims
}

/**
 * A reading call trusts a token that was made out a moment ago. Otherwise the session is looked up, at most once a
 * minute, so that one that was ended is over within two minutes, and what is no session changes nothing.
 */
async function citizenOf(ctx: Context, claims: Claims, name: EndpointName): Promise<Actor> {
  const { personId, sessionId, issuedAt } = claims
  const isTrusted = api[name].method === 'GET' && msOf(ctx.now) - issuedAt * 1000 < trustedMinutes * minuteMs
  if (!isTrusted)
    liveSession(await getKeptSession(ctx.table, personId, sessionId, ctx.now), claims, false, ctx.now)
  return { kind: 'citizen', personId, sessionId }
}

/** Staff rights and the session are read at every call, so taking them away works at once. */
async function staffOf(
  ctx: Context,
  claims: Claims,
  endpoint: StaffEndpoint,
  { pointId = '', divisionCode = '', day = dayOf(ctx.now) }: Record<string, string | undefined>,
): Promise<Actor> {
  const { personId, sessionId } = claims
  const { staff, session } = await getStaffSession(ctx.table, personId, sessionId)
  const live = liveSession(session, claims, staff !== undefined, ctx.now)
  const { over } = permissions[endpoint]
  const where =
    over === 'point'
      ? await placeOf(ctx, pointId)
      : over === 'division'
        ? await countyOf(ctx, divisionCode)
        : 'somewhere'
  if (!staff || !where || !may(staff, endpoint, where)) throw new AppError('forbidden')
  const wanted = stepUpFor(staff, endpoint, day === dayOf(ctx.now))
  const isShown = wanted === 'now' ? isSteppedUp(live, ctx.now) : live.steppedUpAt !== undefined
  if (wanted && !isShown) throw new AppError('secondFactorNeeded')
  const { staffId, role, scope } = staff
  return { kind: 'staff', personId, sessionId, staffId, role, scope }
}

async function placeOf(ctx: Context, pointId: string): Promise<Place | undefined> {
  const { points, divisions } = await getContent(ctx.table, ctx.now)
  const point = points.get(pointId)
  const division = divisions.get(point?.divisionCode ?? '')
  return point && division && { point, division }
}

async function countyOf(ctx: Context, code: string): Promise<Place | undefined> {
  const { points, divisions } = await getContent(ctx.table, ctx.now)
  const division = divisions.get(code)
  return division && { division, points: [...points.values()] }
}

/** A queue machine signs time, nonce and body with its own key: HMAC-SHA256 of the three lines, in hex. */
async function deviceOf(ctx: Context, { headers, body }: Request): Promise<Actor> {
  const {
    'x-device': deviceId = '',
    'x-timestamp': timestamp = '',
    'x-nonce': nonce = '',
    'x-signature': signature = '',
  } = headers
  if (!/^[A-Za-z0-9-]{1,40}$/.test(deviceId) || !/^[A-Za-z0-9-]{8,64}$/.test(nonce))
    throw new AppError('badSignature')
  const device = await getDevice(ctx.table, deviceId)
  if (device?.status !== 'active') throw new AppError('badSignature')
  const key = Buffer.from(await unseal(ctx.keyring, devicePlace(deviceId), device.sealedKey), 'base64url')
  if (!sameText(hmacHex(key, `${timestamp}\n${nonce}\n${body}`), signature))
    throw new AppError('badSignature')
  const driftMs = Date.parse(timestamp) - msOf(ctx.now)
  if (!v.is(Instant, timestamp)) throw new AppError('staleRequest')
  const driftSeconds = Math.round(driftMs / 1000)
  if (Math.abs(driftMs) > clockSkewMs) {
    // Refused, but staff can see why their machine is silent.
    await updateClock(ctx.table, deviceId, driftSeconds, ctx.now)
    throw new AppError('staleRequest')
  }
  await insertNonce(ctx.table, deviceId, nonce, ctx.now)
  return { kind: 'device', deviceId, pointId: device.pointId, driftSeconds }
}
