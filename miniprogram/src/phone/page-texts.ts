import type { Language } from '../../../shared/schemas/text'
import { platform } from '../platform'
import { useSpeech } from './language'

/** Wording that only a few pages carry, in one language. */
export function pageTextsIn<Wording>(of: Record<Language, Wording>, language: Language): Wording {
  return platform.reword ? platform.reword.texts(of[language]) : of[language]
}

/** The same in the chosen language. */
export const usePageTexts = <Wording>(of: Record<Language, Wording>): Wording =>
  pageTextsIn(of, useSpeech().language)
