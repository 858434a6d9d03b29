import type { Audience } from '../../schemas/service'
import { isRealDay } from '../calendar'
import { ageOn, birthDayIn, birthDayOf, checkedPattern, endsRight } from '../identity'

/**
 * What a number is of, as far as its shape tells: a resident's card (GB 11643); the residence permit of somebody
 * from Hong Kong, Macao or Taiwan, which is numbered alike; a permanent residence card, since December 2023 of 18
 * characters beginning with 9, before of three letters and twelve digits; a Hong Kong or Macao resident's travel
 * permit; else some passport or travel document.
 */
export type DocumentKind =
  | 'resident'
  | 'hmtResidence'
  | 'permanentResidence'
  | 'hkMacaoPermit'
  | 'travelDocument'

/**
 * Why a number cannot be right: a slip, too few or too many digits, the old number of fifteen, a day of birth that
 * the calendar has not or that is too long ago, one that is still to come; or a document that this service is not for.
 */
export type NumberProblem =
  | 'mistyped'
  | 'length'
  | 'fifteenDigits'
  | 'impossibleBirth'
  | 'unborn'
  | Exclude<DocumentKind, 'travelDocument'>

/** The first two digits are the province of first issue, by GB/T 2260; whole regions stand for Hong Kong and so on. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)/
const hmtRegion = /^8[123]0000/
const oldPermanentResidence = /^[A-Z]{3}\d{12}$/
const hkMacaoPermit = /^[HM]\d{8}(\d\d)?$/
/**
 * Russian, American and British passports have nine digits and one-time Taiwan permits up to twelve; a longer row of
 * digits is a resident number with some missing.
 */
const travelDocument = /^(?=.*\d)(?!\d{13,}$)[A-Z0-9]{5,15}$/
/** Passports and passes of China: one or two letters and digits; before 2007 digits alone. */
const chineseDocument = /^([A-Z]{1,2}\d{7,8}|1[45]\d{7})$/

export function documentKind(idNumber: string): DocumentKind {
  if (checkedPattern.test(idNumber)) {
    if (idNumber.startsWith('9')) return 'permanentResidence'
    return hmtRegion.test(idNumber) ? 'hmtResidence' : 'resident'
  }
  if (oldPermanentResidence.test(idNumber)) return 'permanentResidence'
  return hkMacaoPermit.test(idNumber) ? 'hkMacaoPermit' : 'travelDocument'
}

/** Documents that show that somebody is not one of those whom a service is for. */
const others: Record<Audience, NumberProblem[]> = {
  mainland: ['hmtResidence', 'permanentResidence', 'hkMacaoPermit'],
  borderResident: [],
  foreigner: ['resident', 'hmtResidence'],
  hmResident: ['resident', 'permanentResidence'],
  taiwanResident: ['resident', 'permanentResidence'],
  hmtResident: ['resident', 'permanentResidence'],
  all: [],
}

/** A number as cleaned, on a day, for a service; the same on the phone and on the server. */
export function numberProblem(
  idNumber: string,
  { today, audience }: { today: string; audience: Audience },
): NumberProblem | undefined {
  const kind = documentKind(idNumber)
  const slip = checkedPattern.test(idNumber) ? cardProblem(idNumber, today) : shapeProblem(idNumber)
  if (slip) return slip
  const excluded = others[audience].find(other => other === kind)
  if (excluded) return excluded
  const isForeign = audience === 'mainland' && kind === 'travelDocument' && !chineseDocument.test(idNumber)
  return isForeign ? 'length' : undefined
}

/** No resident is older: who is was born in another century than the number says. */
const oldestYears = 120

function cardProblem(idNumber: string, today: string): NumberProblem | undefined {
  const isKnownPlace = /^9/.test(idNumber) || hmtRegion.test(idNumber) || provinces.test(idNumber)
  if (!endsRight(idNumber) || !isKnownPlace) return 'mistyped'
  const day = birthDayIn(idNumber)
  if (isRealDay(day) && day > today) return 'unborn'
  const born = birthDayOf(idNumber)
  return born && ageOn(born, today) <= oldestYears ? undefined : 'impossibleBirth'
}

function shapeProblem(idNumber: string): NumberProblem | undefined {
  if (/^\d{15}$/.test(idNumber)) return 'fifteenDigits'
  if (/^\d{13,}X?$/.test(idNumber)) return 'length'
  return travelDocument.test(idNumber) ? undefined : 'mistyped'
}
