import { AppError } from '../../../shared/errors'
import type { VisitProblem } from '../../../shared/schemas/home-visit'
import type { Texts } from '../../../shared/texts'
import type { HomeVisitTexts } from '../../../shared/texts/home-visit'
import { visitProblems } from '../../../shared/vocabulary/home-visit'
import { problemOf } from '../server/call'
import { problemLabel } from '../wording'

const isVisitProblem = (detail: string | undefined): detail is VisitProblem =>
  visitProblems.some(problem => problem === detail)

/** Why a call about a home visit was refused, in words. */
export function refusalLabel(error: unknown, texts: Texts, words: Pick<HomeVisitTexts, 'problem'>): string {
  const detail = error instanceof AppError && error.code === 'visitRefused' ? error.detail : undefined
  return isVisitProblem(detail) ? words.problem[detail] : problemLabel(texts, problemOf(error))
}
