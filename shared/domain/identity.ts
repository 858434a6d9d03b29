import { isRealDay } from './calendar'
import { isUnseen } from './character'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** Ends in a check digit: resident cards, and since 2023 permanent residents' cards, which begin with 9. */
export const checkedPattern = /^\d{17}[0-9X]$/

const checkDigit = (digits: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11)

/** Whether a number of 18 characters ends as ISO 7064 MOD 11-2 has it (GB 11643). */
export const endsRight = (idNumber: string): boolean =>
  checkedPattern.test(idNumber) && checkDigit(idNumber) === idNumber[17]

/** Characters seven to fourteen, whether or not the calendar has such a day. */
export const birthDayIn = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`

/** The day of birth that a resident's or a permanent resident's card number names; other documents name none. */
export function birthDayOf(idNumber: string): string | undefined {
  const day = birthDayIn(idNumber)
  return endsRight(idNumber) && /^(18|19|20)/.test(day) && isRealDay(day) ? day : undefined
}

/** Whole years on a day; who was born on 29 February grows older on 1 March of the other years. */
export const ageOn = (birthDay: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4)) - (day.slice(5) < birthDay.slice(5) ? 1 : 0)

const chineseDigits = '〇一二三四五六七八九'
/** What is read as an X: the multiplication sign, and the Greek and the Cyrillic letter of the same shape. */
const likeX = '×ΧχХх'
/** Blanks, dashes and points. */
const betweenDigits = /^[\s\u2010-\u2015\u2212.·_-]$/

function plainCharacter(typed: string): string {
  const form = typed.normalize('NFKC')
  if (isUnseen(typed) || betweenDigits.test(form)) return ''
  if (/^[0-9A-Za-z]+$/.test(form)) return form.toUpperCase()
  if (likeX.includes(typed)) return 'X'
  const digit = chineseDigits.indexOf(typed === '零' || typed === '○' ? '〇' : typed)
  return digit < 0 ? typed : String(digit)
}

/**
 * A document's number as it is printed, of however it was typed, pasted or dictated. Character by character, so
 * that what is clean stays as it is. What cannot be part of a number is left for the one who judges it.
 */
export const cleanNumber = (typed: string): string =>
  [...typed].map(plainCharacter).join('').replace(/<+$/, '')
