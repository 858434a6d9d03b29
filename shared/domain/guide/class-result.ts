import type { Answers } from '../../schemas/fact'
import type { Fee } from '../../schemas/fee'
import type { Material } from '../../schemas/material'
import type { Rule } from '../../schemas/rule'
import type { Service } from '../../schemas/service'
import { type ChecklistItem, resolveChecklist } from '../checklist/checklist'
import { insteadOf } from '../checklist/instead'

interface Known {
  service: Pick<Service, 'fees'>
  rules: Rule[]
  materials: Material[]
  fees: Fee[]
  adultAge?: number
}

/** What a class of applicants brings and pays: its own alone, and nothing where it cannot apply. */
export function classResult(
  { service, rules, materials, fees, adultAge }: Known,
  answers: Answers,
  onDate: string,
): { items: ChecklistItem[]; fees: Fee[] } {
  const { items } = resolveChecklist(rules, answers, onDate, adultAge)
  const away = insteadOf(items, code => materials.find(one => one.code === code)?.form)
  if (away) return { items: [away], fees: [] }
  return { items, fees: service.fees.flatMap(code => fees.find(fee => fee.code === code) ?? []) }
}
