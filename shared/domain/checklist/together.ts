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
