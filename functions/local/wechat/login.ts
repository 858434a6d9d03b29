import { randomBytes } from 'node:crypto'
import { redeemCode } from './code'
import type { Sandbox, SandboxOptions } from './model'
import { openidOf, unionidOf } from './person'
import { answered, refused, type WireAnswer, type WireCall } from './wire'

/** GET /sns/jscode2session. The order of the checks is WeChat's: a bad appid is told before anything else. */
export function jscode2session(sandbox: Sandbox, call: WireCall): WireAnswer {
  const { options } = sandbox
  const errcode = argumentProblem(options, call)
  if (errcode) return refused(call.path, errcode, options.now())
  const redeemed = redeemCode(sandbox, call.query.get('js_code') ?? '', 'login')
  if ('errcode' in redeemed) return refused(call.path, redeemed.errcode, options.now())
  return answered(call.path, {
    session_key: randomBytes(16).toString('base64'),
    openid: openidOf(options, redeemed.person),
    ...(options.isBoundToOpenPlatform ? { unionid: unionidOf(redeemed.person) } : {}),
  })
}

function argumentProblem(options: SandboxOptions, { method, query }: WireCall): number | undefined {
  if (method !== 'GET') return 43001
  return (
    credentialProblem(options, query.get('appid'), query.get('secret')) ??
    (query.get('js_code') ? undefined : 41008) ??
    (query.get('grant_type') === 'authorization_code' ? undefined : 40002)
  )
}

export function credentialProblem(
  options: SandboxOptions,
  appId: string | null,
  appSecret: string | null,
): number | undefined {
  if (!appId) return 41002
  if (appId !== options.appId) return 40013
  if (!appSecret) return 41004
  return appSecret === options.appSecret ? undefined : 40125
}
