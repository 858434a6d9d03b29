import type { Concept } from '../../schemas/search'

/** The everyday words of one thing: weight, then Chinese, English and Korean, parted by commas. */
export const concept = (weight: Concept['weight'], zh: string, en: string, ko: string): Concept => ({
  weight,
  zh,
  en,
  ko,
})
