import type { ErrorCode } from '../errors'
import { isRealDay } from './calendar'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** Ends in a check digit: resident cards, and since 2023 permanent residents' cards, which begin with 9. */
const checkedPattern = /^\d{17}[0-9X]$/
const residentPattern = /^[1-8]\d{5}(18|19|20)(\d{2})(\d{2})(\d{2})\d{3}[0-9X]$/
/**
 * Passports, travel permits and permanent residents' cards before 2023, of which only the shape is known.
 * Russian, American and British passports have nine digits and one-time Taiwan permits up to twelve; a longer
 * row of digits is a resident number with some missing.
 */
const travelPattern = /^(?=.*\d)(?!\d{13,}$)[A-Z0-9]{5,15}$/

const checkDigit = (digits: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11)

/**
 * Whether an identity document number can be right: resident card (GB 11643, also that of Hong Kong, Macao
 * and Taiwan residents), permanent resident card, mainland travel permit, or a foreign passport.
 * The first six digits are where the card was first issued, so they are never held against today's divisions.
 */
export function idNumberProblem(idNumber: string): ErrorCode | undefined {
  const plausible = checkedPattern.test(idNumber) ? cardNumberValid(idNumber) : travelPattern.test(idNumber)
  return plausible ? undefined : 'invalidIdNumber'
}

function cardNumberValid(idNumber: string): boolean {
  if (checkDigit(idNumber) !== idNumber[17]) return false
  if (idNumber.startsWith('9')) return true
  const [, century, year, month, date] = residentPattern.exec(idNumber) ?? []
  return isRealDay(`${century}${year}-${month}-${date}`)
}

/** The day of birth that a resident card's number names; other documents name none. */
export function birthDayOf(idNumber: string): string | undefined {
  if (!checkedPattern.test(idNumber) || !cardNumberValid(idNumber)) return undefined
  const [, century, year, month, date] = residentPattern.exec(idNumber) ?? []
  return century && `${century}${year}-${month}-${date}`
}

/** Whole years on a day; who was born on 29 February grows older on 1 March of the other years. */
export const ageOn = (birthDay: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4)) - (day.slice(5) < birthDay.slice(5) ? 1 : 0)

/** Mainland mobile, a landline with area code, or an international number with +. */
export const phoneProblem = (phone: string): ErrorCode | undefined =>
  /^(1[3-9]\d{9}|0\d{9,11}|\+\d{7,15})$/.test(phone.replace(/[ -]/g, '')) ? undefined : 'invalidPhone'

/**
 * The letters of names here: Latin, Cyrillic, kana, Chinese (rare ones are surrogate pairs) and Hangul. Written
 * as ranges, because \p{L} costs the mini-program 54 KB once it is turned into the JavaScript WeChat reads.
 */
const letter = 'A-Za-zÀ-ɏḀ-ỿЀ-ӿぁ-ヿ㐀-鿿가-힣豈-﫿\ud840-\udfff'
const namePattern = new RegExp(`^[${letter}][${letter}·•.'’ -]{0,58}[${letter}.]$`)

/** Two letters at least; digits and signs other than those of names are a slip. */
export const nameProblem = (name: string): ErrorCode | undefined =>
  namePattern.test(name.trim()) ? undefined : 'invalidName'
