import type * as v from 'valibot'
import { ApplicantClass } from './applicant-class'
import { Setting, Takes, Together, Wording } from './edition'
import { Question } from './fact'
import { Fee } from './fee'
import { AssessmentItem, InspectionRule, Norm, ZoneStandard } from './guidance'
import { Guide } from './guide'
import { Material } from './material'
import type { EntryKind } from './notice'
import { Rule } from './rule'
import { Referral, Service } from './service'

/** What a notice consists of. One entry is one fact of what a citizen is told; all together are the notice. */
export const entrySchemas = {
  service: Service,
  rule: Rule,
  material: Material,
  fee: Fee,
  question: Question,
  applicantClass: ApplicantClass,
  referral: Referral,
  guide: Guide,
  together: Together,
  takes: Takes,
  wording: Wording,
  setting: Setting,
  zone: ZoneStandard,
  norm: Norm,
  assessmentItem: AssessmentItem,
  inspectionRule: InspectionRule,
} satisfies Record<EntryKind, v.GenericSchema>
