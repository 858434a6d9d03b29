import type { MaterialForm } from '../../schemas/code'
import type { RequiredMaterial } from './checklist'

/** Why this person cannot apply, and what to do instead; undefined when there is a list to bring. */
export const insteadOf = <Item extends RequiredMaterial>(
  items: Item[],
  formOf: (material: string) => MaterialForm | undefined,
): Item | undefined => items.find(({ material, form }) => (form ?? formOf(material)) === 'instead')
