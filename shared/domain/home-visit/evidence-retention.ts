import type { Decision, StepTaken, VisitState } from '../../schemas/home-visit'
import { addDays, dayOf } from '../calendar'
import { isOpen } from './step'

/** Papers are deleted so many days after the decision, so that whoever appeals need not hand them in again. */
export const evidenceDays = 30

/** While somebody still has to decide by them, papers and lists come and go. */
export const evidenceOpenStates: readonly VisitState[] = ['received', 'secondLook', 'moreNeeded', 'appealed']

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
  if (evidenceOpenStates.includes(state)) return undefined
  if (state === 'cancelled') return dayOf(history.at(-1)?.at ?? '')
  return decision && addDays(dayOf(decision.at), evidenceDays)
}

/**
 * The first day on which the list of a unit's travellers is to be gone: thirty days after its request is over, and at
 * once when it was taken back; undefined while it goes on.
 */
export function rosterGoneFrom({ state, history }: Pick<Decided, 'state' | 'history'>): string | undefined {
  if (isOpen(state)) return undefined
  const over = dayOf(history.at(-1)?.at ?? '')
  return state === 'cancelled' ? over : addDays(over, evidenceDays)
}
