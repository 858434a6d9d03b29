import type { Decision, StepTaken, VisitState } from '../../schemas/home-visit'
import { addDays, dayOf } from '../calendar'

/** Papers are deleted so many days after the decision, so that whoever appeals need not hand them in again. */
export const evidenceDays = 30

/** A request as far as its papers hang on it. */
export interface Decided {
  state: VisitState
  decision?: Decision | undefined
  history: readonly StepTaken[]
}

/**
 * The first day on which the papers of a request are to be gone; undefined while somebody still has to decide by
 * them. What was taken back is over on the day it was.
 */
export function evidenceGoneFrom({ state, decision, history }: Decided): string | undefined {
  if (state === 'received' || state === 'secondLook' || state === 'appealed' || state === 'moreNeeded')
    return undefined
  if (state === 'cancelled') return dayOf(history.at(-1)?.at ?? '')
  return decision && addDays(dayOf(decision.at), evidenceDays)
}
