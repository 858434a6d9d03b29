import * as v from 'valibot'
import { tokenProblem } from './access-token'
import { redeemCode } from './code'
import type { Sandbox } from './model'
import { openidOf, personNamed } from './person'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from './wire'

const PhoneNumberInput = v.object({ code: v.string(), openid: v.optional(v.string()) })

/** POST /wxa/business/getuserphonenumber. Its codes are other codes than those of the login. */
export function getUserPhoneNumber(sandbox: Sandbox, call: WireCall): WireAnswer {
  const { options } = sandbox
  const now = options.now()
  const tokenErrcode = tokenProblem(sandbox, call)
  if (tokenErrcode) return refused(call.path, tokenErrcode, now)
  const posted = postedBody(call, PhoneNumberInput)
  if ('errcode' in posted) return refused(call.path, posted.errcode, now)
  const redeemed = redeemCode(sandbox, posted.body.code, 'phoneNumber')
  if ('errcode' in redeemed) return refused(call.path, redeemed.errcode, now)
  const { openid } = posted.body
  if (openid && openid !== openidOf(options, redeemed.person)) return refused(call.path, 40003, now)
  const phoneNumber = personNamed(options, redeemed.person)?.phoneNumber ?? ''
  const watermark = { timestamp: Math.floor(now / 1000), appid: options.appId }
  const phone_info = { phoneNumber, purePhoneNumber: phoneNumber, countryCode: '86', watermark }
  return answered(call.path, { errcode: 0, errmsg: 'ok', phone_info })
}
