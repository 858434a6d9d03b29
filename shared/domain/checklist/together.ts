import type { Answers } from '../../schemas/fact'
import { mostServices } from '../../vocabulary/visit'
import type { ChecklistItem } from './checklist'

/** How far one pile of paper serves two services. */
export interface Shared {
  same: number
  more: number
}

/** Of what the other service asks for, what this person brings anyway, and what comes on top. */
export function sharedMaterials(own: ChecklistItem[], other: ChecklistItem[]): Shared {
  const brought = new Set(own.map(({ material }) => material))
  const same = other.filter(({ material }) => brought.has(material)).length
  return { same, more: other.length - same }
}

const endorsement = /^(HM|TW)-END-/
const pass = /^(HM|TW)-(NEW|RENEW|LOST|DAMAGED)$/
const document = /^(PP|HM|TW)-(NEW|LAPSED|RENEW|LOST|DAMAGED)$/

/**
 * What is known of the applicant for one service of a visit. Who applies for a pass and its endorsement at once holds
 * an earlier pass only where that one is renewed.
 */
export function answersWithin(code: string, services: readonly string[], answers: Answers): Answers {
  const of = endorsement.exec(code)?.[1]
  const made = of && services.find(one => pass.exec(one)?.[1] === of)
  if (!made) return answers
  const holdsOld = made.endsWith('-RENEW') && answers.pass_case !== 'expired'
  return { ...answers, applies_pass_together: true, holds_old_doc: holdsOld }
}

/** Whether services can be parts of one visit: nobody renews a document and reports it lost, or applies for it first. */
export function canBeTogether(services: readonly string[]): boolean {
  const documents = services.flatMap(code => document.exec(code)?.[1] ?? [])
  const isOnce = (codes: readonly string[]) => new Set(codes).size === codes.length
  return services.length <= mostServices && isOnce(documents) && isOnce(services)
}
