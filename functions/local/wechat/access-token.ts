import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { credentialProblem } from './login'
import type { IssuedToken, Sandbox } from './model'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from './wire'

const tokenLifeMilliseconds = 7200_000
const renewalMilliseconds = 300_000
const forcePauseMilliseconds = 30_000
const dayMilliseconds = 86_400_000
const forcedRefreshesPerDay = 20

const StableTokenInput = v.object({
  grant_type: v.optional(v.string()),
  appid: v.optional(v.string(), ''),
  secret: v.optional(v.string(), ''),
  force_refresh: v.optional(v.boolean(), false),
})

/** GET /cgi-bin/token: a new token each time; the one before works five minutes more. */
export function plainToken(sandbox: Sandbox, call: WireCall): WireAnswer {
  const { options } = sandbox
  const now = options.now()
  const { query } = call
  const errcode =
    credentialProblem(options, query.get('appid'), query.get('secret')) ??
    (query.get('grant_type') === 'client_credential' ? undefined : 40002)
  if (errcode) return refused(call.path, errcode, now)
  for (const old of sandbox.tokens.filter(token => token.family === 'plain')) {
    old.expiresAt = Math.min(old.expiresAt, now + renewalMilliseconds)
  }
  return granted(call.path, issueToken(sandbox, 'plain'), now)
}

/** POST /cgi-bin/stable_token: the same token with its remaining seconds, renewed five minutes before its end. */
export function stableToken(sandbox: Sandbox, call: WireCall): WireAnswer {
  const { options } = sandbox
  const now = options.now()
  const posted = postedBody(call, StableTokenInput)
  if ('errcode' in posted) return refused(call.path, posted.errcode, now)
  const { appid, secret, grant_type, force_refresh } = posted.body
  const errcode =
    credentialProblem(options, appid, secret) ??
    (grant_type === 'client_credential' ? undefined : 40002) ??
    (force_refresh ? forcedRefresh(sandbox, now) : undefined)
  if (errcode) return refused(call.path, errcode, now)
  const current = sandbox.tokens.findLast(token => token.family === 'stable')
  const isFresh = current && current.expiresAt - now > renewalMilliseconds
  return granted(call.path, isFresh ? current : issueToken(sandbox, 'stable'), now)
}

/** What is wrong with the access_token of a call, as an errcode. */
export function tokenProblem(sandbox: Sandbox, call: WireCall): number | undefined {
  const given = call.query.get('access_token')
  if (!given) return 41001
  const issued = sandbox.tokens.find(known => known.token === given)
  if (!issued) return 40001
  return issued.expiresAt <= sandbox.options.now() ? 42001 : undefined
}

// A forced refresh ends the stable token at once. Which errcodes its two limits answer is not documented;
// those of the general quotas are the likeliest.
function forcedRefresh(sandbox: Sandbox, now: number): number | undefined {
  const today = sandbox.forcedRefreshes.filter(at => now - at < dayMilliseconds)
  if (today.length >= forcedRefreshesPerDay) return 45009
  if (now - (today.at(-1) ?? Number.NEGATIVE_INFINITY) < forcePauseMilliseconds) return 45011
  sandbox.forcedRefreshes = [...today, now]
  sandbox.tokens = sandbox.tokens.filter(token => token.family !== 'stable')
  return undefined
}

function issueToken(sandbox: Sandbox, family: IssuedToken['family']): IssuedToken {
  const expiresAt = sandbox.options.now() + tokenLifeMilliseconds
  const issued = { token: randomBytes(100).toString('base64url'), family, expiresAt }
  sandbox.tokens.push(issued)
  return issued
}

function granted(path: string, issued: IssuedToken, now: number): WireAnswer {
  const expires_in = Math.ceil((issued.expiresAt - now) / 1000)
  return answered(path, { access_token: issued.token, expires_in })
}
