import { isUnseen } from '../character'

/** Blanks, brackets, points and dashes. */
const betweenDigits = /^[\s().·_\u2010-\u2015\u2212-]$/

function plainCharacter(typed: string): string {
  const form = typed.normalize('NFKC')
  if (isUnseen(typed) || betweenDigits.test(form)) return ''
  return /^[0-9+]+$/.test(form) ? form : typed
}

/** The digits of a telephone number, with + where it is one of another country; 00 is dialled for the same. */
export const cleanPhone = (typed: string): string =>
  [...typed]
    .map(plainCharacter)
    .join('')
    .replace(/^00(?=[1-9])/, '+')

/** Mainland mobile, a landline with area code, or an international number with +. */
export const isPhone = (phone: string): boolean => /^(1[3-9]\d{9}|0\d{9,11}|\+\d{7,15})$/.test(phone)
