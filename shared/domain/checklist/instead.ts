import type { MaterialForm } from '../../schemas/code'
import type { ChecklistItem } from './checklist'

/** Why this person cannot apply, and what to do instead; undefined when there is a list to bring. */
export const insteadOf = (
  items: ChecklistItem[],
  formOf: (material: string) => MaterialForm | undefined,
): ChecklistItem | undefined => items.find(({ material, form }) => (form ?? formOf(material)) === 'instead')
