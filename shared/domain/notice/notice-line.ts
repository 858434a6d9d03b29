import type { Answers } from '../../schemas/fact'
import type { FieldValue, Line } from '../../schemas/notice'
import type { Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { resolveChecklist } from '../checklist/checklist'
import { priceOn } from '../checklist/fee'
import type { ChecklistContent } from './notice-content'

/** Where a fact comes from is not what it says; a code is how it is found. */
const unsaid = new Set(['code', 'evidence'])
/** What of a service has lines of its own, or is of no concern to an applicant. */
const ofOthers = new Set([
  'fees',
  'family',
  'group',
  'audience',
  'counterMinutes',
  'legalBasis',
  // What it means for an applicant is said by `where`.
  'places',
])

/**
 * What the checklist of one applicant says on a day, line by line: the service, its materials in their order,
 * and its fees. Two checklists are the same when their lines are.
 */
export function checklistLines(
  content: ChecklistContent,
  service: Service,
  answers: Answers,
  day: string,
): Line[] {
  const { rules, adultAge } = content
  const materials = resolveChecklist(rules.get(service.code) ?? [], answers, day, adultAge).items.flatMap(
    item => {
      const material = content.materials.get(item.material)
      if (!material) return []
      const { form = material.form, note = material.note } = item
      return {
        kind: 'material' as const,
        code: material.code,
        name: material.name,
        fields: fieldsOf({ ...material, form, note }),
      }
    },
  )
  return [serviceLine(service), ...materials, ...feeLines(content, service, day)]
}

const serviceLine = (service: Service): Line => ({
  kind: 'service',
  code: service.code,
  name: service.name,
  fields: fieldsOf(service, name => !ofOthers.has(name)),
})

/** A fee with the price of the day; one without a price on record says so by having none. */
function feeLines({ fees }: ChecklistContent, service: Service, day: string): Line[] {
  return service.fees.flatMap(code => {
    const fee = fees.get(code)
    if (!fee) return []
    const { name, note } = fee
    return {
      kind: 'fee' as const,
      code,
      name,
      fields: fieldsOf({ name, note, yuan: priceOn(fee, day)?.yuan }),
    }
  })
}

/** What a fact says, field by field; what is inside another field is named with it, as in `timeLimits.jilin`. */
export function fieldsOf(
  value: object,
  says: (name: string) => boolean = () => true,
  path = '',
): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => field !== undefined && !unsaid.has(name) && says(name))
      .flatMap(([name, field]) => fieldEntries(path + name, field)),
  )
}

function fieldEntries(path: string, field: unknown): [string, FieldValue][] {
  const text = textOf(field)
  if (text) return [[path, text]]
  if (Array.isArray(field)) return listEntries(path, field)
  if (typeof field === 'object' && field !== null)
    return Object.entries(fieldsOf(field, undefined, `${path}.`))
  return [[path, field as FieldValue]]
}

function listEntries(path: string, list: unknown[]): [string, FieldValue][] {
  if (list.length === 0) return []
  const texts = list.map(textOf)
  if (texts.every(text => text !== undefined)) return [[path, texts]]
  if (list.every(one => typeof one !== 'object')) return [[path, list.join('、')]]
  return list.flatMap((one, i) => fieldEntries(`${path}.${i + 1}`, one))
}

/** A wording, alone or with the evidence it rests on. */
function textOf(field: unknown): Text | undefined {
  if (typeof field !== 'object' || field === null) return undefined
  if ('zh-CN' in field) return field as Text
  return 'text' in field && 'evidence' in field ? (field.text as Text) : undefined
}
