import type { Applicant, MaskedApplicant } from '../../schemas/booking'

const hide = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? text.slice(0, 1) + '*'.repeat(Math.max(text.length - 1, 1))
    : text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail)

/** 李* · 王*明; a name in Latin letters keeps its initial only. */
export function maskName(name: string): string {
  const letters = [...name.trim()]
  if (letters.length <= 2) return `${letters[0] ?? ''}*`
  if (/^[\p{Script=Latin}\s.'-]+$/u.test(name)) return `${letters[0]}***`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}

/** First three and last four for resident cards, first one and last three for travel documents. */
export const maskIdNumber = (idNumber: string): string =>
  idNumber.length >= 15 ? hide(idNumber, 3, 4) : hide(idNumber, 1, 3)

export const maskPhone = (phone: string): string => hide(phone, 3, 4)

export const maskApplicant = (applicant: Applicant): MaskedApplicant => ({
  name: maskName(applicant.name),
  idNumber: maskIdNumber(applicant.idNumber),
  phone: maskPhone(applicant.phone),
})
