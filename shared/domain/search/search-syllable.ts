import { cover } from './search-part'
import type { Terms } from './search-term'

/** No syllable of folded pinyin is longer. */
const longest = 5

/** Where the syllables of a word meet, its end included, if it is made of nothing but syllables. */
export function joints(word: string, spoken: Set<string>): number[] {
  const { length } = word
  const ahead = reached(length, (a, b) => spoken.has(word.slice(a, b)))
  const behind = reached(length, (a, b) => spoken.has(word.slice(length - b, length - a)))
  return ahead.filter(at => behind.includes(length - at))
}

/** The places that whole syllables lead to, from the first one on. */
function reached(length: number, isSyllable: (from: number, to: number) => boolean): number[] {
  const places = new Set([0])
  for (let at = 0; at < length; at++)
    for (let next = at + 1; places.has(at) && next <= Math.min(at + longest, length); next++)
      if (isSyllable(at, next)) places.add(next)
  return [...places]
}

/**
 * The terms in words of pinyin with or without spaces. A short one counts only where a word, a syllable or another
 * term begins or ends; a syllable alone only beside a longer one, as it may be English.
 */
export function readPinyin(words: string[], { pinyin, syllables, spoken }: Terms) {
  const edges = new Set([0])
  let start = 0
  for (const word of words) {
    for (const joint of joints(word, spoken)) edges.add(start + joint)
    start += word.length
    edges.add(start)
  }
  const isPlausible = (start: number, end: number, taken: boolean[]) => {
    const opens = edges.has(start) || taken[start - 1] === true
    const closes = edges.has(end) || taken[end] === true
    const length = end - start
    return length >= 6 || (length >= 4 ? opens || closes : opens && closes)
  }
  const letters = words.join('')
  const whole = cover(letters, pinyin, isPlausible)
  const read = whole.found.length > 0 ? cover(letters, [...pinyin, ...syllables], isPlausible) : whole
  return { ...read, letters: letters.length }
}
