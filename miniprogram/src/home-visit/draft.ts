import type { Answers } from '../../../shared/schemas/fact'
import type { ClassFacts, HalfDay, Relation, VisitClass } from '../../../shared/schemas/home-visit'
import type { Location } from '../../../shared/schemas/point'
import { cacheOf } from '../phone/cache'

/** A request as far as it is filled in. What was typed stays on this phone for two hours, as a booking's form does. */
export interface VisitDraft {
  requestId: string
  visitClass?: VisitClass
  relation?: Relation
  /** Missing until it was said. */
  consent?: boolean
  service?: string
  applicant: { name: string; idNumber: string; phone: string }
  contact: { name: string; phone: string }
  facts: ClassFacts
  answers: Answers
  divisionCode?: string
  location?: Location
  address: string
  halfDays: HalfDay[]
  /** Of several half-days, that all were chosen. */
  isWhenChosen?: boolean
}

const keptHours = 2
export const visitDraft = cacheOf<VisitDraft>('visitDraft', keptHours / 24)
