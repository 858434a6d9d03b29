import type { Language } from '../../../../shared/schemas/text'
import { languages } from '../../../../shared/vocabulary/language'

/** One more language or one fewer, in their usual order; one always stays. */
export function toggled(chosen: Language[], one: Language): Language[] {
  const next = languages.filter(language => chosen.includes(language) !== (language === one))
  return next.length > 0 ? next : chosen
}
