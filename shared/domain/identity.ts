import type { ErrorCode } from '../errors'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const residentPattern = /^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[0-9X]$/
/** Permanent residents' cards: 9 and a nationality code, or three letters before 2023. */
const permanentPatterns = [/^9\d{16}[0-9X]$/, /^[A-Z]{3}\d{12}$/]
const travelPatterns = [/^[HM]\d{8}(\d{2})?$/, /^(?=.*\d)[A-Z0-9]{5,15}$/]

const checkDigit = (digits: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11)

function realDate(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date
}

/**
 * Whether an identity document number can be right: resident card (GB 11643, also that of Hong Kong, Macao
 * and Taiwan residents), permanent resident card, mainland travel permit, or a foreign passport.
 * The first six digits are where the card was first issued, so they are never held against today's divisions.
 */
export function idNumberProblem(idNumber: string): ErrorCode | undefined {
  if (/^\d{17}[0-9X]$/.test(idNumber)) return residentNumberValid(idNumber) ? undefined : 'invalidIdNumber'
  const plausible = [...permanentPatterns, ...travelPatterns].some(pattern => pattern.test(idNumber))
  return plausible && !/^\d{9,}$/.test(idNumber) ? undefined : 'invalidIdNumber'
}

function residentNumberValid(idNumber: string): boolean {
  if (checkDigit(idNumber) !== idNumber[17]) return false
  if (permanentPatterns[0]?.test(idNumber)) return true
  const [year, month, date] = [idNumber.slice(6, 10), idNumber.slice(10, 12), idNumber.slice(12, 14)].map(
    Number,
  )
  return residentPattern.test(idNumber) && realDate(year ?? 0, month ?? 0, date ?? 0)
}

/** Mainland mobile, a landline with area code, or an international number with +. */
export const phoneProblem = (phone: string): ErrorCode | undefined =>
  /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\+\d{7,15})$/.test(phone.replaceAll(' ', '')) ? undefined : 'invalidPhone'

/** Two letters at least, of any script; digits and signs other than those of names are a slip. */
export const nameProblem = (name: string): ErrorCode | undefined =>
  /^[\p{L}\p{M}][\p{L}\p{M}·•.' -]{0,58}[\p{L}\p{M}.]$/u.test(name.trim()) ? undefined : 'invalidName'
