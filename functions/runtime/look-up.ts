import { type Asked, type Term, termsOf } from '../../shared/domain/counter/look-up'
import { type Keyring, lookupKey } from './keyring'

/** Enough to tell the few hundred people of a day apart; a whole key for each would double a booking. */
const keptLetters = 12

const keyOf = async (keyring: Keyring, { kind, text }: Term): Promise<string> =>
  (await lookupKey(keyring, kind, text)).slice(0, keptLetters)

/** What is kept with a booking, so that a counter finds its person. */
export const findsOf = (keyring: Keyring, applicant: { name: string; phone: string }): Promise<string[]> =>
  Promise.all(termsOf(applicant).map(term => keyOf(keyring, term)))

/** The same of what was asked at a counter: somebody is found by a document, or by all keys of one wish. */
export interface Wanted {
  applicantKey?: string
  finds: string[][]
}

export async function wantedBy(keyring: Keyring, { idNumber, terms }: Asked): Promise<Wanted> {
  const finds = await Promise.all(terms.map(wish => Promise.all(wish.map(term => keyOf(keyring, term)))))
  return { finds, ...(idNumber && { applicantKey: await lookupKey(keyring, 'idNumber', idNumber) }) }
}
