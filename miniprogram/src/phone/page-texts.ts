import type { Language } from '../../../shared/schemas/text'
import { platform } from '../platform'
import { useSpeech } from './language'

/** Wording that only a few pages carry, in the chosen language. */
export function usePageTexts<Wording>(of: Record<Language, Wording>): Wording {
  const wording = of[useSpeech().language]
  return platform.reword ? platform.reword.texts(wording) : wording
}
