import type { MaterialForm } from '../../schemas/code'

/** How many originals and copies to bring when a material is handed in so; what is done on site needs none. */
export function quantityOf(form: MaterialForm, count: number): { originals: number; copies: number } {
  const { originals, copies } = parts[form]
  return { originals: originals * count, copies: copies * count }
}

const parts: Record<MaterialForm, { originals: number; copies: number }> = {
  submitOriginal: { originals: 1, copies: 0 },
  submitOriginalAndCopy: { originals: 1, copies: 1 },
  showOriginal: { originals: 1, copies: 0 },
  showOriginalAndCopy: { originals: 1, copies: 1 },
  copy: { originals: 0, copies: 1 },
  onSite: { originals: 0, copies: 0 },
  onSiteOrReceipt: { originals: 0, copies: 0 },
  inHall: { originals: 1, copies: 0 },
  sharedOrCopy: { originals: 0, copies: 1 },
  instead: { originals: 0, copies: 0 },
}
