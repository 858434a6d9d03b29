import * as v from 'valibot'
import { idNumberProblem, nameProblem, phoneProblem } from '../../../../shared/domain/identity'
import type { ErrorCode } from '../../../../shared/errors'
import { Applicant } from '../../../../shared/schemas/booking'

export type Problems = Partial<Record<keyof Applicant, ErrorCode>>

const codes: Record<keyof Applicant, ErrorCode> = {
  name: 'invalidName',
  idNumber: 'invalidIdNumber',
  phone: 'invalidPhone',
}

/** The applicant as typed, put in order by the same schema and rules as on the server, or what is wrong with him. */
export function checkedApplicant(typed: Applicant): { applicant: Applicant } | { problems: Problems } {
  const parsed = v.safeParse(Applicant, typed)
  const problems = parsed.success ? ruleProblems(parsed.output) : formProblems(parsed.issues)
  return parsed.success && Object.keys(problems).length === 0 ? { applicant: parsed.output } : { problems }
}

function formProblems(issues: v.BaseIssue<unknown>[]): Problems {
  const fields = issues.map(issue => issue.path?.[0]?.key as keyof Applicant)
  return Object.fromEntries(fields.map(field => [field, codes[field]]))
}

function ruleProblems({ name, idNumber, phone }: Applicant): Problems {
  const found = { name: nameProblem(name), idNumber: idNumberProblem(idNumber), phone: phoneProblem(phone) }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined))
}

/** Sent again with the same id, a booking is made once. */
export const newRequestId = (nowMs: number, random: () => number): string =>
  `${nowMs.toString(36)}-${[random(), random()].map(part => part.toString(36).slice(2, 10).padEnd(8, '0')).join('')}`
