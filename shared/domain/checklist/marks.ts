import type { Marks } from '../../schemas/booking'
import type { MaterialForm } from '../../schemas/code'
import type { Material } from '../../schemas/material'

const doneThere: (MaterialForm | undefined)[] = ['onSite', 'onSiteOrReceipt', 'inHall', 'instead']

/** What is done in the hall, as fingerprints, the photo and the form are, cannot be missing at home; nor can advice. */
export const isBrought = ({ form }: Partial<Pick<Material, 'form'>>): boolean => !doneThere.includes(form)

/** What of a list is not in hand yet, in the list's order; marks of what it no longer asks for do not count. */
export const missingMaterials = (materials: string[], marks: Marks | undefined): string[] =>
  materials.filter(code => !marks?.have.includes(code))

/** Turns one mark over. Its order is greater than any before it, even when the clock has been set back. */
export function turnMark(marks: Marks | undefined, code: string, nowMs: number): Marks {
  const have = marks?.have ?? []
  return {
    have: have.includes(code) ? have.filter(one => one !== code) : [...have, code],
    order: Math.max(Math.floor(nowMs), (marks?.order ?? -1) + 1),
  }
}

/** Of two that were made apart from each other, the later. */
export function laterMarks(one: Marks | undefined, other: Marks | undefined): Marks | undefined {
  if (!one || !other) return one ?? other
  return one.order >= other.order ? one : other
}
