import { errors as joseErrors, jwtVerify, SignJWT } from 'jose'
import { api, type EndpointName, type StaffEndpoint } from '../../shared/api'
import { instantOf, msOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { may, type Place, permissions } from '../../shared/permission'
import type { Actor, Context, Request } from '../runtime/context'
import { hmacHex, sameText, unseal } from '../runtime/keyring'
import { devicePlace } from '../runtime/sealed'
import { getContent } from '../store/content'
import { getDevice, insertNonce } from '../store/device'
import { updateClock } from '../store/device-health'
import { getStaff } from '../store/person'

const sessionMinutes = 120
const clockSkewMs = 5 * 60_000
const issuer = 'jilin-entry-exit'

/** A session token: signed, bound to the person, valid two hours. */
export async function issueToken(
  ctx: Context,
  personId: string,
): Promise<{ token: string; expiresAt: string }> {
  const issuedAt = Math.floor(msOf(ctx.now) / 1000)
  const expiry = issuedAt + sessionMinutes * 60
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setSubject(personId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiry)
    .sign(await ctx.keyring.session())
  return { token, expiresAt: instantOf(expiry * 1000) }
}

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
      return { kind: 'citizen', personId: await personOf(ctx, request) }
    case 'staff':
      return staffOf(ctx, await personOf(ctx, request), name as StaffEndpoint, pathInput)
    case 'device':
      return deviceOf(ctx, request)
    case 'wechat':
      // Its signature covers the body in a way of its own; the handler's first step checks it.
      return { kind: 'wechat' }
  }
}

async function personOf(ctx: Context, { headers }: Request): Promise<string> {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
  if (!token) throw new AppError('notSignedIn')
  const key = await ctx.keyring.session()
  const known = verified.get(key) ?? new Map<string, Session>()
  const session = known.get(token) ?? (await verifiedSession(token, key, ctx.now))
  if (session.expiry * 1000 <= msOf(ctx.now)) throw new AppError('sessionExpired')
  if (known.size >= sessionsKept) known.clear()
  verified.set(key, known.set(token, session))
  return session.personId
}

interface Session {
  personId: string
  /** Seconds since 1970. */
  expiry: number
}

/** Whose signature was looked at before: a person's calls come several at a time, each with the same token. */
const verified = new WeakMap<CryptoKey, Map<string, Session>>()
const sessionsKept = 1_000

async function verifiedSession(token: string, key: CryptoKey, now: string): Promise<Session> {
  try {
    const { payload } = await jwtVerify(token, key, {
      issuer,
      algorithms: ['HS256'],
      currentDate: new Date(msOf(now)),
      requiredClaims: ['sub', 'exp'],
    })
    return { personId: payload.sub ?? '', expiry: payload.exp ?? 0 }
  } catch (error) {
    throw new AppError(error instanceof joseErrors.JWTExpired ? 'sessionExpired' : 'notSignedIn')
  }
}

/** Staff rights are read at every call, so taking them away works at once. */
async function staffOf(
  ctx: Context,
  personId: string,
  endpoint: StaffEndpoint,
  { pointId = '' }: Record<string, string>,
): Promise<Actor> {
  const staff = await getStaff(ctx.table, personId)
  const isOverPoint = permissions[endpoint].over === 'point'
  const where = isOverPoint ? await placeOf(ctx, pointId) : 'somewhere'
  if (!staff || !where || !may(staff, endpoint, where)) throw new AppError('forbidden')
  return { kind: 'staff', personId, staffId: staff.staffId, role: staff.role, scope: staff.scope }
}

async function placeOf(ctx: Context, pointId: string): Promise<Place | undefined> {
  const { points, divisions } = await getContent(ctx.table, ctx.now)
  const point = points.get(pointId)
  const division = divisions.get(point?.divisionCode ?? '')
  return point && division && { point, division }
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
  if (Number.isNaN(driftMs)) throw new AppError('staleRequest')
  const driftSeconds = Math.round(driftMs / 1000)
  if (Math.abs(driftMs) > clockSkewMs) {
    // Refused, but staff can see why their machine is silent.
    await updateClock(ctx.table, deviceId, driftSeconds, ctx.now)
    throw new AppError('staleRequest')
  }
  await insertNonce(ctx.table, deviceId, nonce, ctx.now)
  return { kind: 'device', deviceId, pointId: device.pointId, driftSeconds }
}
