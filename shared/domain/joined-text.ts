import type { Language, Text } from '../schemas/text'
import { isToCome } from './said'

/**
 * Both texts as one, the other after the first. Where either is still to come in a language the whole is: half of it
 * would be read as all of it.
 */
export const joinedText = (one: Text, other: Text): Text => ({
  'zh-CN': one['zh-CN'] + other['zh-CN'],
  en: joinedIn('en', one, other),
  ko: joinedIn('ko', one, other),
})

const joinedIn = (language: Language, one: Text, other: Text): string =>
  isToCome(one, language) || isToCome(other, language) ? '' : `${one[language].trim()} ${other[language]}`

/** Of two texts of the same Chinese one, in each language as either says it. */
export const sameText = (one: Text, other: Text): Text => ({
  ...one,
  en: one.en || other.en,
  ko: one.ko || other.ko,
})
