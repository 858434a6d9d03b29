import type { Applicant } from '../../schemas/booking'
import type { Audience } from '../../schemas/service'
import { cleanNumber } from '../identity'
import { type NumberProblem, numberProblem } from './document-number'
import { cleanName, type NameProblem, nameProblem } from './name'
import { cleanPhone, isPhone } from './phone'

/** An applicant as his documents have it: what is judged, kept, and compared with who is booked already. */
export const cleanApplicant = ({ name, idNumber, phone }: Applicant): Applicant => ({
  name: cleanName(name),
  idNumber: cleanNumber(idNumber),
  phone: cleanPhone(phone),
})

export interface ApplicantProblems {
  name?: NameProblem
  idNumber?: NumberProblem
  phone?: 'invalidPhone'
}

/** What cannot be right of an applicant as cleaned, field by field; empty when nothing is wrong. */
export function applicantProblems(
  { name, idNumber, phone }: Applicant,
  at: { today: string; audience: Audience },
): ApplicantProblems {
  const [ofName, ofNumber] = [nameProblem(name), numberProblem(idNumber, at)]
  return {
    ...(ofName && { name: ofName }),
    ...(ofNumber && { idNumber: ofNumber }),
    ...(!isPhone(phone) && { phone: 'invalidPhone' as const }),
  }
}
