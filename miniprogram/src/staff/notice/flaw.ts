import type { EntryFlaw } from '../../../../shared/domain/notice/entry-flaw'
import { AppError } from '../../../../shared/errors'
import { type Flaw, flaws } from '../../../../shared/schemas/flaw'
import type { Language } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import type { NoticeTexts } from '../../../../shared/texts/notice'
import { languages } from '../../../../shared/vocabulary/language'
import { languageNames } from '../../phone/language'
import { problemOf } from '../../server/call'
import { problemLabel } from '../../wording'

/** What is wrong with which field, in words. */
export const flawLabel = (texts: Texts, words: NoticeTexts, { field, flaw }: EntryFlaw): string =>
  words.flaw[flaw](fieldName(texts, words, field))

/**
 * By the last part of the path that has a name: `prices.0.yuan` is the amount, `name.ko` the Korean name. Of several,
 * which it is: `options.1.label` is the second answer’s name.
 */
export function fieldName(texts: Texts, words: NoticeTexts, path: string): string {
  const parts = path.split('.')
  const last = parts.at(-1) as Language
  const named = texts.notice.field as Partial<Record<string, string>>
  const names = parts.flatMap(part => words.field[part] ?? named[part] ?? [])
  const name = words.field[path] ?? placedName(words, parts, names.at(-1)) ?? path
  return languages.includes(last) ? `${name} · ${languageNames[last]}` : name
}

/** A refusal of the server in words; of an entry, with the field it is about. */
export function refusalLabel(texts: Texts, words: NoticeTexts, error: unknown): string {
  const [field = '', flaw] = (error instanceof AppError && error.detail?.split(' ')) || []
  const isNamed = problemOf(error) === 'entryInvalid' && flaws.includes(flaw as Flaw)
  return isNamed
    ? flawLabel(texts, words, { field, flaw: flaw as Flaw })
    : problemLabel(texts, problemOf(error))
}

function placedName(words: NoticeTexts, [outer = '', place]: string[], name: string | undefined) {
  const list = words.field[outer]
  if (!list || !name || !/^\d+$/.test(place ?? '')) return name
  const one = `${list} ${Number(place) + 1}`
  return name === list ? one : `${one} · ${name}`
}
