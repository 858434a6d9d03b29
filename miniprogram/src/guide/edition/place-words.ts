import type { PlacesChange } from '../../../../shared/schemas/notice'
import type { PlaceRule } from '../../../../shared/schemas/place'
import type { Text } from '../../../../shared/schemas/text'
import type { EditionTexts } from '../../../../shared/texts/edition'
import type { Speech } from '../../phone/language'
import { dateLabel } from '../../wording'
import { conditionLabel } from './condition-label'

type Names = Pick<PlacesChange, 'answers' | 'names'>
type Say = Pick<Speech, 'texts' | 'say'>

/**
 * The rules of where a service may be done, in words and in their order, for the first that holds decides. What is
 * asked and said where no hall serves is told only where the others say something else.
 */
export function placesLabel(
  rules: PlaceRule[],
  others: PlaceRule[],
  names: Names,
  words: EditionTexts,
  speech: Say,
): string {
  if (rules.length === 0) return words.by.anywhere
  const known = new Set(
    others.flatMap(({ ask, instead }) => [ask, instead]).map(text => JSON.stringify(text)),
  )
  const isNews = (text: Text | undefined): text is Text => !!text && !known.has(JSON.stringify(text))
  const lines = rules.map(rule =>
    [
      ...placeParts(rule, names, words, speech),
      ...[rule.ask, rule.instead].filter(isNews).map(speech.say),
    ].join(' · '),
  )
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line, i) => `${i + 1}. ${line}`).join('; ')
}

function placeParts(rule: PlaceRule, { answers, names }: Names, words: EditionTexts, speech: Say): string[] {
  const { texts, say } = speech
  const { when = true, by, reach = 'own', home, within, from, until } = rule
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
  ]
}
