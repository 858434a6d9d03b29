import type { VisitDraft } from '../draft'
import type { Surroundings } from './step'

/** What every screen is given. */
export interface StepProps {
  draft: VisitDraft
  around: Surroundings
  onAnswer: (next: VisitDraft) => void
}
