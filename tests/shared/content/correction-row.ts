import { expect } from 'vitest'
import { materials } from '../../../shared/content/materials'
import { rules } from '../../../shared/content/rules'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import type { Answers } from '../../../shared/schemas/fact'

/** What an applicant brings on a day, in one line. The sentence begins with the correction it holds. */
export type Row = [sentence: string, service: string, day: string, answers: Answers, list: string]

export const today = '2026-12-01'
const rulesOf = (service: string) => rules.filter(rule => rule.services.includes(service))
export const formOf = (code: string) => materials.find(one => one.code === code)?.form

/** Codes, the form where it is not the material's usual one, and `?` behind what is not certain; nothing may be open. */
export function listOf(service: string, answers: Answers, day: string): string {
  const { items, open } = resolveChecklist(rulesOf(service), answers, day)
  expect(open).toEqual([])
  return items
    .map(({ material, form, evidence }) => {
      const special = form && form !== formOf(material) ? ` ${form}` : ''
      return material + special + (['low', 'unknown'].includes(evidence.confidence) ? '?' : '')
    })
    .join(', ')
}

export const noteOf = (service: string, answers: Answers, material: string, day = today): string =>
  resolveChecklist(rulesOf(service), answers, day).items.find(one => one.material === material)?.note?.en ??
  ''

export const adult: Answers = {
  age: 35,
  has_id_card: true,
  guardian_present: true,
  registered_state_personnel: false,
  military_active: false,
  settled_abroad: false,
}
export const child: Answers = { ...adult, age: 9, has_id_card: false }
export const escorted: Answers = { ...child, guardian_present: false }
export const registered: Answers = { ...adult, registered_state_personnel: true }
export const soldier: Answers = { ...adult, has_id_card: false, military_active: true }
/** The endorsement alone, the applicant being there. */
export const alone: Answers = { ...adult, applies_pass_together: false, agent_filed: false }
