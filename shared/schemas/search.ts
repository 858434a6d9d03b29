import type { Text } from './text'

/**
 * The everyday words of one thing people ask about, parted by commas. In them `@` stands for each country, and in
 * English `#` for each people.
 */
export interface Concept {
  /** How much it says about what is wanted: 3 what it is about, 2 what for, 1 a mere hint. */
  weight: 1 | 2 | 3
  zh: string
  en: string
  ko: string
}

/** Everything that finding needs, small enough to lie on the phone. */
export interface Vocabulary {
  concepts: Record<string, Concept>
  /** The concepts that speak for each code, the likelier codes first; `~` marks one that speaks half as loud. */
  meanings: Record<string, string>
  /** Countries, and in English peoples, parted by commas. */
  nations: { zh: string; en: string; people: string; ko: string }
  /** Syllable, then the characters read so. */
  readings: string
  /** Pairs of a traditional character and the simplified one. */
  simplified: string
}

/** One of the commonest errands, named as people name it. */
export interface Need {
  service: string
  name: Text
}
