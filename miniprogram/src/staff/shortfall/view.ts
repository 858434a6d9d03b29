import type { ShortfallReport } from '../../../../shared/api'
import { mostMissed } from '../../../../shared/domain/shortfall/count'
import type { Text } from '../../../../shared/schemas/text'
import type { ShortfallTexts } from '../../../../shared/texts/shortfall'

/** What a material is called; a code that no edition names any more stands for itself. */
export function materialName(
  materials: ShortfallReport['materials'],
  code: string,
  say: (text: Text) => string,
): string {
  const found = materials.find(one => one.code === code)
  return found ? say(found.name) : code
}

/** More would not be read in one line. */
const named = 3

/** How many came in vain, and what they lacked most. */
export function groupLine(
  group: { given: number; missing: Record<string, number> },
  nameOf: (code: string) => string,
  words: ShortfallTexts,
): string {
  const most = mostMissed(group)
    .slice(0, named)
    .map(({ material, count }) => `${nameOf(material)} ${words.times(count)}`)
  return [words.people(group.given), ...most].join(' · ')
}
