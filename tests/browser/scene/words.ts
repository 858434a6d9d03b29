import type { Language } from '../../../shared/schemas/text'
import { type Texts, textsOf } from '../../../shared/texts'
import { pseudoTexts } from '../../../shared/texts/pseudo'
import { languages } from '../../../shared/vocabulary/language'

/** The words of a few pages, in the language of the other texts; in none, that of the long words. */
export function wordsOf<Words>(of: Record<Language, Words>, texts: Texts): Words {
  const language = languages.find(one => textsOf(one) === texts)
  return language ? of[language] : pseudoTexts(of.en)
}
