import {
  type ApplicantProblems,
  applicantProblems,
  cleanApplicant,
} from '../../../../shared/domain/applicant/applicant'
import { codeOf } from '../../../../shared/domain/applicant/name'
import type { Applicant } from '../../../../shared/schemas/booking'
import type { Audience } from '../../../../shared/schemas/service'
import type { Texts } from '../../../../shared/texts'
import type { ApplicantTexts } from '../../../../shared/texts/applicant'

export type Field = keyof Applicant
export type Problems = ApplicantProblems

/** The applicant as typed, cleaned and judged by the same rules as on the server, or what is wrong with him. */
export function checkedApplicant(
  typed: Applicant,
  at: { today: string; audience: Audience },
): { applicant: Applicant } | { problems: Problems } {
  const applicant = cleanApplicant(typed)
  const problems = applicantProblems(applicant, at)
  return Object.keys(problems).length === 0 ? { applicant } : { problems }
}

/** What is wrong with one field, in words; one that was left empty is told so. */
export function fieldProblem(
  field: Field,
  typed: Applicant,
  problems: Problems,
  texts: Texts,
  words: ApplicantTexts,
): string | undefined {
  if (!problems[field]) return undefined
  if (cleanApplicant(typed)[field] === '') return words.empty[field]
  if (field === 'phone') return texts.errors.invalidPhone
  if (field === 'idNumber') return problems.idNumber && words.number[problems.idNumber]
  return problems.name && nameWords(problems.name, words)
}

function nameWords(
  { problem, character = '' }: NonNullable<Problems['name']>,
  words: ApplicantTexts,
): string {
  if (problem !== 'character') return words.name[problem]
  return words.name.character(isShown(character) ? character : '', codeOf(character))
}

/** Control characters, halves of pairs and characters of private use have no picture on a phone. */
function isShown(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code >= 0xe0000
  const isHalf = code >= 0xd800 && code <= 0xdfff
  return code > 0x20 && !(code >= 0x7f && code <= 0xa0) && !isPrivate && !isHalf
}
