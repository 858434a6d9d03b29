import { cleanName } from '../applicant/name'
import { cleanPhone, isPhone } from '../applicant/phone'
import { cleanNumber } from '../identity'

/**
 * By what somebody is found at a counter. Each term becomes a look-up key that is kept with the booking, so that a
 * day is searched without opening one name in it.
 */
export interface Term {
  kind: 'name' | 'phone' | 'phoneEnd'
  text: string
}

/** Letters without their accents, and capitals; blanks and points part words. */
const plainName = (name: string): string =>
  cleanName(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toUpperCase()

const latin = /[A-Z\u0370-\u052f]/
const shortest = 2
/** So many letters from the front are typed at most before the whole name is. */
const longestBeginning = 4
const mostNameTerms = 8
const phoneEndDigits = 4

const wordsOf = (name: string): string[] =>
  plainName(name)
    .split(/[ ,.'·-]+/)
    .filter(word => word.length >= shortest)

/** A name that is written without blanks: Chinese, Korean or Japanese. */
const joined = (name: string): string[] => [...plainName(name).replace(/[ .·-]/g, '')]

/** Beginnings of two letters and more, the whole, and what follows a family name of one letter. */
function joinedTerms(name: string): string[] {
  const letters = joined(name)
  const beginnings = letters
    .slice(0, longestBeginning)
    .flatMap((_, i) => (i + 1 < shortest ? [] : [letters.slice(0, i + 1).join('')]))
  const given = letters.slice(1)
  return [...beginnings, letters.join(''), ...(given.length >= shortest ? [given.join('')] : [])]
}

const nameTerms = (name: string): string[] =>
  [...new Set(latin.test(plainName(name)) ? wordsOf(name) : joinedTerms(name))].slice(0, mostNameTerms)

/** A number of the mainland is the same with its country's and without. */
const digitsOf = (phone: string): string => phone.replace(/^\+86(?=1)/, '').replace(/\D/g, '')

/** Everything that a person is found by besides the number of a document, which every booking has a key of. */
export function termsOf({ name, phone }: { name: string; phone: string }): Term[] {
  const digits = digitsOf(cleanPhone(phone))
  return [
    ...nameTerms(name).map(text => ({ kind: 'name' as const, text })),
    ...(digits
      ? [
          { kind: 'phone' as const, text: digits },
          { kind: 'phoneEnd' as const, text: digits.slice(-phoneEndDigits) },
        ]
      : []),
  ]
}

/** What was typed, scanned or read from a card, as what it may be. */
export interface Asked {
  /** The number of a document. */
  idNumber?: string
  /** Each alone finds somebody by all of its terms. */
  terms: Term[][]
}

/** Nothing where there is too little to look for: one letter would find half of the hall. */
export function askedFor(words: string): Asked {
  const number = cleanNumber(words)
  const phone = cleanPhone(words)
  const terms: Term[][] = []
  if (isPhone(phone)) terms.push([{ kind: 'phone', text: digitsOf(phone) }])
  if (/^\d{4}$/.test(number)) terms.push([{ kind: 'phoneEnd', text: number }])
  if (!/\d/.test(words)) {
    const name = latin.test(plainName(words)) ? wordsOf(words) : [joined(words).join('')]
    const typed = name.filter(text => [...text].length >= shortest)
    if (typed.length > 0) terms.push(typed.map(text => ({ kind: 'name' as const, text })))
  }
  const isNumber = /^[A-Z]{0,3}\d{5,}[0-9A-Z]*$/.test(number)
  return { ...(isNumber && { idNumber: number }), terms }
}
