import type { PlacesChange } from '../../../../shared/schemas/notice'
import type { PlaceRule } from '../../../../shared/schemas/place'
import type { EditionTexts } from '../../../../shared/texts/edition'
import type { Speech } from '../../phone/language'
import { dateLabel } from '../../wording'
import { conditionLabel } from './condition-label'

type Names = Pick<PlacesChange, 'answers' | 'names'>
type Say = Pick<Speech, 'texts' | 'say'>

/** The rules of where a service may be done, in words and in their order, for the first that holds decides. */
export function placesLabel(rules: PlaceRule[], names: Names, words: EditionTexts, speech: Say): string {
  if (rules.length === 0) return words.by.anywhere
  const lines = rules.map(rule => placeLabel(rule, names, words, speech))
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line, i) => `${i + 1}. ${line}`).join('; ')
}

function placeLabel(rule: PlaceRule, { answers, names }: Names, words: EditionTexts, speech: Say): string {
  const { texts, say } = speech
  const { when = true, by, reach = 'own', home, within, ask, instead, from, until } = rule
  const nameOf = (code: string) => (names[code] ? say(names[code]) : code)
  const whom = conditionLabel(texts, words, when, ({ fact, value }) => {
    const said = answers[`${fact} ${value}`]
    return said && say(said)
  })
  const onlyAt = [...(home ? [home] : []), ...(within ?? [])].map(nameOf)
  return [
    whom,
    words.by[by],
    ...(by === 'anywhere' || by === 'issued' ? [] : [words.reach[reach]]),
    ...(onlyAt.length > 0 ? [words.placeOnly(onlyAt.join(texts.checklist.list))] : []),
    ...(from ? [words.placeFrom(dateLabel(texts, from))] : []),
    ...(until ? [words.placeUntil(dateLabel(texts, until))] : []),
    ...(ask ? [say(ask)] : []),
    ...(instead ? [say(instead)] : []),
  ].join(' · ')
}
