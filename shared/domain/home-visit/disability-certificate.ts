import { birthDayOf, cleanNumber } from '../identity'

export interface DisabilityCertificate {
  idNumber: string
  /** 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several. */
  category: number
  /** 1 the severest … 4. */
  grade: number
  /** How often it was issued anew. */
  reissued?: number
}

const pattern = /^(\d{17}[0-9X])([1-7])([1-4])(?:B(\d))?$/

/**
 * The number of a disability certificate, which is its holder's resident number with category and grade; reissued, it
 * ends in B and a digit. Of anything else, nothing.
 *
 * @example
 * disabilityCertificate('22010219900307001343') // => { idNumber: '220102199003070013', category: 4, grade: 3 }
 */
export function disabilityCertificate(typed: string): DisabilityCertificate | undefined {
  const [, idNumber, category, grade, reissued] = pattern.exec(cleanNumber(typed)) ?? []
  if (!idNumber || !birthDayOf(idNumber)) return undefined
  return {
    idNumber,
    category: Number(category),
    grade: Number(grade),
    ...(reissued && { reissued: Number(reissued) }),
  }
}
