import { fieldNames } from '../../../../shared/content/guide/field'
import type { GuideField } from '../../../../shared/schemas/guide'
import type { EntryChange, FieldValue, PlacesChange, SaidChange } from '../../../../shared/schemas/notice'
import type { Audience } from '../../../../shared/schemas/service'
import type { EditionField, EditionTexts } from '../../../../shared/texts/edition'
import { valueLabel } from '../../components/change-view'
import type { Speech } from '../../phone/language'
import { placesLabel } from './place-words'

export interface SaidWords {
  label: string
  was: string
  now: string
}

/** What an entry says otherwise, in words: each field by its name, before and after. */
export const saidWords = (
  { said }: Pick<EntryChange, 'said'>,
  words: EditionTexts,
  speech: Speech,
): SaidWords[] =>
  said.map(change => ({
    label: labelOf(change, words, speech),
    ...(change.places ? placesWords(change.places, words, speech) : valuesWords(change, words, speech)),
  }))

const placesWords = ({ before, after, ...names }: PlacesChange, words: EditionTexts, speech: Speech) => ({
  was: placesLabel(before, after, names, words, speech),
  now: placesLabel(after, before, names, words, speech),
})

const valuesWords = (change: SaidChange, words: EditionTexts, speech: Speech) => ({
  was: saidValue(change, change.before, words, speech),
  now: saidValue(change, change.after, words, speech),
})

function labelOf({ field, name }: SaidChange, words: EditionTexts, { say }: Speech): string {
  if (name) return say(name)
  const [outer = '', inner = ''] = field.split('.')
  if (outer !== 'guide' && outer !== 'laws') return words.field[outer as EditionField]
  const ofGuide = say(fieldNames[inner as GuideField])
  return outer === 'laws' ? `${ofGuide} · ${words.field.laws}` : ofGuide
}

function saidValue(
  { field }: SaidChange,
  value: FieldValue | undefined,
  words: EditionTexts,
  { texts, say }: Speech,
): string {
  if (field !== 'audiences' || typeof value !== 'string') return valueLabel(field, value, texts, say)
  return value
    .split('、')
    .map(one => words.audience[one as Audience])
    .join(texts.checklist.list)
}
