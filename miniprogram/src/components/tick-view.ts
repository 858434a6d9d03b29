import { missingMaterials } from '../../../shared/domain/checklist/marks'
import type { Marks } from '../../../shared/schemas/booking'
import type { Texts } from '../../../shared/texts'

/** How far a person has got, in words; before the first tick, what the boxes are for. */
export function progressLabel({ marks: words }: Texts, codes: string[], marks: Marks | undefined): string {
  const missing = missingMaterials(codes, marks).length
  if (missing === 0) return words.all
  return marks ? words.progress(codes.length - missing, missing) : words.hint
}
