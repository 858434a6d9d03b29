import { cleanPhone, isPhone } from '../applicant/phone'

/**
 * A telephone as it is compared: the mainland's without its country code, others with it. Nothing where it cannot be
 * one that receives messages.
 */
export function phoneToInvite(typed: string): string | undefined {
  const phone = cleanPhone(typed).replace(/^\+86(?=1)/, '')
  return isPhone(phone) && !phone.startsWith('0') ? phone : undefined
}

/** The same of what WeChat says, which names country and number apart. */
export const phoneInHand = (countryCode: string, number: string): string | undefined =>
  phoneToInvite(countryCode === '86' ? number : `+${countryCode}${number}`)
