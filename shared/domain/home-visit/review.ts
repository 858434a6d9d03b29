import type { ReviewReason, VisitProblem, VisitState } from '../../schemas/home-visit'

/** Who has had his hands in a request, by person and by staff number. */
interface Hand {
  personId: string
  staffId?: string
}

interface Reviewed {
  state: VisitState
  ownerId?: string
  enteredBy?: Hand
  /** Who refused it first, and who decided last. */
  refusal?: { by: Hand }
  decidedBy?: Hand
}

const isSame = (one: Hand | undefined, other: Hand): boolean =>
  one !== undefined &&
  (one.personId === other.personId || (one.staffId !== undefined && one.staffId === other.staffId))

/**
 * Why somebody may not decide a request: it is his own, or he entered it; or it waits for another's look at what he
 * has refused.
 */
export function reviewerProblem(
  { state, ownerId, enteredBy, refusal, decidedBy }: Reviewed,
  reviewer: Hand,
): Extract<VisitProblem, 'anotherPerson' | 'secondPerson'> | undefined {
  if (ownerId === reviewer.personId || isSame(enteredBy, reviewer)) return 'anotherPerson'
  const hasRefused = isSame(refusal?.by, reviewer) || isSame(decidedBy, reviewer)
  const isSecond = state === 'secondLook' || state === 'appealed'
  return isSecond && hasRefused ? 'secondPerson' : undefined
}

/** Whether a reason is one that is given for this. Yes needs none. */
export const isReasonFor = (
  reasons: readonly ReviewReason[],
  step: 'approve' | 'askMore' | 'refuse',
  code: string | undefined,
): boolean => {
  if (step === 'approve') return code === undefined
  const outcome = step === 'refuse' ? 'refused' : 'moreNeeded'
  return reasons.some(reason => reason.code === code && reason.outcome === outcome)
}
