import type { Division } from '../../../../shared/schemas/point'
import type { PlanDraft } from './draft'

/** What every part of the form is given. */
export interface FormProps {
  draft: PlanDraft
  /** The field that is wrong. */
  wrong: string | undefined
  isNew: boolean
  counties: Division[]
  onChange: (change: Partial<PlanDraft>) => void
  onTeam: (index: number) => void
}
