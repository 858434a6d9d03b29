import { isMisspelt } from './search-part'
import { foldedPinyin, inflected, nearness, sound, stemOf } from './search-spelling'
import { joints } from './search-syllable'
import type { Terms } from './search-term'

/** A word as it was meant, and whether that is a guess. */
export interface Meant {
  word: string
  isGuess: boolean
}

/** English words put right: each that is none of ours, begins none and is no pinyin becomes the closest of ours. */
export const meantBy = (words: string[], { words: known, spoken }: Terms): Meant[] =>
  words.map((word, i) => {
    const isLast = i === words.length - 1
    const isKnown = Array.from(known.keys()).some(
      one => inflected(word, one) || (isLast && word.length >= 3 && one.startsWith(word)),
    )
    const isPinyin = joints(foldedPinyin(word), spoken).length > 0
    if (isKnown) return { word, isGuess: false }
    const alike = Array.from(known.keys()).find(one => stemOf(one) === stemOf(word))
    const better = alike ?? (isPinyin ? undefined : closest(sound(word), known))
    return { word: better ?? word, isGuess: better !== undefined && !alike }
  })

/** The word that sounds most alike, within a slip or two. */
function closest(heard: string, known: Map<string, string>): string | undefined {
  const near = Array.from(known)
    .filter(([, sounds]) => isMisspelt(sounds, heard, true))
    .map(([word, sounds]) => ({ word, slips: nearness(sounds, heard, true) }))
  return near.sort((a, b) => a.slips - b.slips)[0]?.word
}
