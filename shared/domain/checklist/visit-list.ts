import type { MaterialForm } from '../../schemas/code'
import type { Answers } from '../../schemas/fact'
import type { Test } from '../../schemas/rule'
import type { Text } from '../../schemas/text'
import { leastSure, surest } from '../evidence'
import { joinedText, sameText } from '../joined-text'
import type { Checklist, ChecklistItem, RequiredMaterial } from './checklist'
import { isBrought } from './marks'
import { quantityOf } from './quantity'
import { answersWithin } from './together'

type Required = RequiredMaterial & { reason?: Test[] }

/** A material of a visit, and which of its services ask for it. */
export type InVisit<Item> = Item & { services: string[] }
export type VisitItem = InVisit<ChecklistItem>

type FormOf = (material: string) => MaterialForm | undefined

/** The list of each service of a visit, by what is known of the one applicant for it. */
export const listsOf = <Item>(
  services: readonly string[],
  answers: Answers,
  listFor: (service: string, answers: Answers) => Checklist<Item>,
): ({ service: string } & Checklist<Item>)[] =>
  services.map(service => ({ service, ...listFor(service, answersWithin(service, services, answers)) }))

/**
 * One list of all that the services of a visit ask for, each paper once, in the order of the services: in a form that
 * is enough for each of them. That one of them may or may not want to see it makes it no less certain for the others.
 */
export function visitList<Item extends Required>(
  lists: { service: string; items: Item[] }[],
  formOf: FormOf,
): InVisit<Item>[] {
  const found = new Map<string, InVisit<Item>>()
  for (const { service, items } of lists)
    for (const item of items) {
      const known = found.get(item.material)
      const next = known ? joined(known, item, formOf) : item
      found.set(item.material, { ...next, services: [...(known?.services ?? []), service] })
    }
  return [...found.values()]
}

function joined<Item extends Required>(one: Item, other: Item, formOf: FormOf): Item {
  const [own, also] = [one, other].map(({ form, material }) => form ?? formOf(material))
  const form = own && also ? joinedForm(own, also) : (own ?? also)
  const asking = [...(form === own ? [one.evidence] : []), ...(form === also ? [other.evidence] : [])]
  const note = joinedNote(one.note, other.note)
  return {
    ...one,
    ...(form && { form }),
    ...(note && { note }),
    evidence: surest(asking) ?? leastSure([one.evidence, other.evidence]) ?? one.evidence,
    ...(one.reason && other.reason && { reason: joinedReason(one.reason, other.reason) }),
  }
}

/** What everybody brings for one of the services needs no reason. */
function joinedReason(one: Test[], other: Test[]): Test[] {
  if (one.length === 0 || other.length === 0) return []
  const known = one.map(test => JSON.stringify(test))
  return [...one, ...other.filter(test => !known.includes(JSON.stringify(test)))]
}

/** The form by which as many originals and copies are brought as either asks for; what is handed in is not shown only. */
export function joinedForm(one: MaterialForm, other: MaterialForm): MaterialForm {
  if (one === other) return one
  if (!isBrought({ form: other })) return one
  if (!isBrought({ form: one })) return other
  const [first, second] = [quantityOf(one, 1), quantityOf(other, 1)]
  const originals = Math.max(first.originals, second.originals)
  const copies = Math.max(first.copies, second.copies)
  if (originals === 0) return 'copy'
  const isHandedIn = [one, other].some(form => form.startsWith('submit'))
  if (isHandedIn) return copies > 0 ? 'submitOriginalAndCopy' : 'submitOriginal'
  return copies > 0 ? 'showOriginalAndCopy' : 'showOriginal'
}

function joinedNote(one: Text | undefined, other: Text | undefined): Text | undefined {
  if (!one || !other) return one ?? other
  return one['zh-CN'] === other['zh-CN'] ? sameText(one, other) : joinedText(one, other)
}

/** The list as a booking keeps it: each paper once, and of several services what each alone asks for. */
export const bookedList = (
  services: readonly string[],
  items: InVisit<RequiredMaterial>[],
): { materials: string[]; alone?: { service: string; materials: string[] }[] } => ({
  materials: items.map(({ material }) => material),
  ...(services.length > 1 && { alone: services.flatMap(service => aloneOf(service, items)) }),
})

function aloneOf(service: string, items: InVisit<RequiredMaterial>[]) {
  const materials = items
    .filter(item => item.services.length === 1 && item.services[0] === service)
    .map(({ material }) => material)
  return materials.length > 0 ? [{ service, materials }] : []
}
