import type { Language, Text } from '../schemas/text'
import { languages } from '../vocabulary/language'

/** The wording in a language; while its translation is still to come, the Chinese. */
export const saidIn = (text: Text, language: Language): string => text[language] || text['zh-CN']

export const isToCome = (text: Text, language: Language): boolean => text[language] === ''

/** The languages in which something, or anything in it, is still to be said. */
export function languagesToCome(value: unknown): Language[] {
  const missing = new Set(missingIn(value))
  return languages.filter(language => missing.has(language))
}

function missingIn(value: unknown): Language[] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh-CN' in value) return languages.filter(language => isToCome(value as Text, language))
  return Object.values(value).flatMap(missingIn)
}
