import type { Division, Location, Point } from '../../schemas/point'
import type { Language, Text } from '../../schemas/text'
import { languages } from '../../vocabulary/language'

interface Places {
  divisions: ReadonlyMap<string, Division>
  points: ReadonlyMap<string, Point>
}

/** What a division is called without saying what kind it is: 宽城区 → 宽城, Kuancheng District → Kuancheng. */
const kinds: Record<Language, RegExp> = {
  'zh-CN': /(朝鲜族自治州|满族自治县|蒙古族自治县|自治县|自治州|新区|区|县|市|州)$/,
  en: /\s+(District|County|City|Prefecture|New Area)$/i,
  ko: /(자치현|자치주|구|현|시|주)$/,
}

/** Both spellings of a name in every language, in small letters; of a word of one character nobody means a place. */
const spellings = (name: Text): string[] =>
  languages
    .flatMap(language => [name[language], name[language].replace(kinds[language], '')])
    .map(spelling => spelling.toLowerCase())
    .filter(spelling => [...spelling].length >= 2)

/** A place by its whole name. */
export interface NamedPlace {
  name: Text
  at: Location
}

/**
 * The county or city that a text names, the longest name first, and where it lies: the county's seat, or the city's own
 * hall.
 */
export function placeNamedIn(text: string, { divisions, points }: Places): NamedPlace | undefined {
  const written = text.toLowerCase()
  const named = [...divisions.values()].flatMap(division => [
    ...spellings(division.name).map(spelling => ({
      spelling,
      place: { name: division.name, at: division.seat },
    })),
    ...spellings(division.prefecture).map(spelling => ({
      spelling,
      place: { name: division.prefecture, at: cityOf(division, points) },
    })),
  ])
  const [longest] = named
    .filter(({ spelling }) => written.includes(spelling))
    .sort((a, b) => b.spelling.length - a.spelling.length)
  return longest?.place
}

const cityOf = ({ prefectureCode, seat }: Division, points: Places['points']): Location =>
  [...points.values()].find(
    ({ level, divisionCode }) =>
      level === 'prefecture' && divisionCode.slice(0, 4) === prefectureCode.slice(0, 4),
  )?.location ?? seat
