import type { ApplicantClass } from '../../schemas/applicant-class'
import type { WordingCode } from '../../schemas/edition'
import type { Question } from '../../schemas/fact'
import type { Fee } from '../../schemas/fee'
import type { AssessmentItem, InspectionRule, Norm, ZoneStandard } from '../../schemas/guidance'
import type { Material } from '../../schemas/material'
import type { Entry, EntryKind, EntryValue } from '../../schemas/notice'
import type { Point } from '../../schemas/point'
import type { Rule } from '../../schemas/rule'
import type { Referral, Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { usualAdultAge } from '../checklist/requirement'

/** What a notice says, by kind and in order; without the official guides, which are read one at a time. */
export interface ChecklistContent {
  services: Map<string, Service>
  /** The rules of every date by the service they are for, in the order checklists list them. */
  rules: Map<string, Rule[]>
  materials: Map<string, Material>
  fees: Map<string, Fee>
  questions: Question[]
  applicantClasses: ApplicantClass[]
  referrals: Referral[]
  /** What is commonly done in the same visit, by service. */
  together: Map<string, string[]>
  /** What halls take, by point; of the others, what is known of the hall. */
  takes: Map<string, Point['accepts']>
  /** The words of lists; of the others, what the app says by itself. */
  wording: Map<WordingCode, Text>
  adultAge: number
  /** The guidance standard; empty where the notice is from before it was part of it. */
  standard: { zones: ZoneStandard[]; norms: Norm[]; items: AssessmentItem[]; rules: InspectionRule[] }
}

const ofKind = <K extends EntryKind>(entries: Entry[], kind: K): Entry<K>[] =>
  entries.filter((entry): entry is Entry & Entry<K> => entry.kind === kind).sort((a, b) => a.order - b.order)

const byCode = <Value>(found: { code: string; value: Value }[]) =>
  new Map(found.map(({ code, value }) => [code, value]))

export function checklistContent(entries: Entry[]): ChecklistContent {
  const values = <K extends EntryKind>(kind: K) =>
    ofKind(entries, kind).map(({ value }) => value as EntryValue<K>)
  const services = byCode(ofKind(entries, 'service'))
  const rules = values('rule')
  return {
    services,
    rules: new Map(
      [...services.keys()].map(code => [code, rules.filter(rule => rule.services.includes(code))]),
    ),
    materials: byCode(ofKind(entries, 'material')),
    fees: byCode(ofKind(entries, 'fee')),
    questions: values('question'),
    applicantClasses: values('applicantClass'),
    referrals: values('referral'),
    together: new Map(values('together').map(({ code, services: others }) => [code, others])),
    takes: new Map(values('takes').map(({ code, ...accepts }) => [code, accepts])),
    wording: new Map(values('wording').map(({ code, text }) => [code, text])),
    adultAge: values('setting')[0]?.years ?? usualAdultAge,
    standard: {
      zones: values('zone'),
      norms: values('norm'),
      items: values('assessmentItem'),
      rules: values('inspectionRule'),
    },
  }
}

/** What a deployment says of kinds that a notice from before them does not hold. */
export type Deployed = Pick<ChecklistContent, 'applicantClasses' | 'referrals' | 'together'>

/** A notice from before a kind existed says of it what the deployment says. */
export const withDeployed = (content: ChecklistContent, deployed: Deployed): ChecklistContent => ({
  ...content,
  applicantClasses:
    content.applicantClasses.length > 0 ? content.applicantClasses : deployed.applicantClasses,
  referrals: content.referrals.length > 0 ? content.referrals : deployed.referrals,
  together: content.together.size > 0 ? content.together : deployed.together,
})

/** The halls as they take services by a notice. */
export const pointsTaking = (
  points: Map<string, Point>,
  { takes }: Pick<ChecklistContent, 'takes'>,
): Map<string, Point> =>
  new Map(
    [...points].map(([pointId, point]) => {
      const accepts = takes.get(pointId)
      return [pointId, accepts ? { ...point, accepts } : point]
    }),
  )
