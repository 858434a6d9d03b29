import * as v from 'valibot'
import { parseReply, type WechatConfig } from './request'
import { type Retry, retryOrThrow } from './retry'
import { callWithToken, type TokenCache } from './token'

export type PhoneNumberResult =
  | { outcome: 'phoneNumber'; phoneNumber: string; countryCode: string }
  | { outcome: 'refused'; reason: 'invalidCode' }
  | Retry

const PhoneReply = v.object({
  phone_info: v.object({ purePhoneNumber: v.string(), countryCode: v.string() }),
})

/** The number behind a tap on "use my phone number" (wxa/business/getuserphonenumber); a code works once. */
export async function codeToPhoneNumber(
  config: WechatConfig,
  cache: TokenCache,
  code: string,
  now: number,
): Promise<PhoneNumberResult> {
  const request = { path: '/wxa/business/getuserphonenumber', body: { code } }
  const reply = await callWithToken(config, cache, request, now)
  if (reply.errcode === 40029) return { outcome: 'refused', reason: 'invalidCode' }
  if (reply.errcode !== 0) return retryOrThrow(reply)
  const { purePhoneNumber, countryCode } = parseReply(PhoneReply, reply).phone_info
  return { outcome: 'phoneNumber', phoneNumber: purePhoneNumber, countryCode }
}
