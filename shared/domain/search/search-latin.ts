import { closest, cover, guess, isMisspelt, type Match, meaning, sureness } from './search-part'
import { foldedPinyin, significant } from './search-spelling'
import type { Term, Terms } from './search-term'

/** English words first; what is none of them is read as pinyin, then as words begun or misspelt. */
export function latinMatches(run: string, terms: Terms): Match[] {
  const words = significant(run).split(' ')
  const { matches, left } = englishMatches(words, terms.english)
  const isAlone = words.length === 1
  return [
    ...matches,
    ...left.flatMap((piece, i) => pinyinMatches(piece, { isLast: i === left.length - 1, isAlone }, terms)),
  ]
}

/** Where a word stands: what is begun stands last, and initials are typed by themselves. */
interface Place {
  isLast: boolean
  isAlone: boolean
}

const ending = /^(e?s|e?d|ing|als?|ers?)$/
/** A word with an ending; a last e gives way to it, as in renouncing. */
const inflected = (word: string, spelling: string): boolean => {
  if (word === spelling) return true
  if (spelling.length < 4) return false
  const stem = spelling.endsWith('e') ? spelling.slice(0, -1) : spelling
  return [spelling, stem].some(one => word.startsWith(one) && ending.test(word.slice(one.length)))
}

/** Where the words of a term stand: side by side, and in whichever order people put them. */
function placeOf(spelling: string[], words: string[], start: number): number[] | undefined {
  const near = spelling.map((_, i) => start + i)
  const place = spelling.map(one => near.find(at => inflected(words[at] ?? '', one)))
  return new Set(place).size === spelling.length && !place.includes(undefined)
    ? (place as number[])
    : undefined
}

function englishMatches(words: string[], english: Term[]): { matches: Match[]; left: string[][] } {
  const taken = words.map(() => false)
  const matches: Match[] = []
  for (const term of english) {
    const spelling = term.spelling.split(' ')
    for (let start = 0; start + spelling.length <= words.length; start++) {
      const place = placeOf(spelling, words, start)
      if (!place || place.some(at => taken[at])) continue
      for (const at of place) taken[at] = true
      matches.push(meaning(sureness.exact)(term))
    }
  }
  const pieces = words
    .map((word, i) => (taken[i] ? '\n' : word))
    .join(' ')
    .split('\n')
  const left = pieces.map(piece => piece.trim()).filter(Boolean)
  return { matches, left: left.map(piece => piece.split(' ')) }
}

/** Words side by side that are no English: syllables with or without spaces, initials, or words with a slip. */
function pinyinMatches(words: string[], { isLast, isAlone }: Place, terms: Terms): Match[] {
  const { found, left, letters } = readPinyin(words.map(foldedPinyin), terms)
  const read = found.reduce((sum, { spelling }) => sum + spelling.length, 0)
  const isRead = read * 2 >= letters
  const pieces = isRead ? left : words
  const rest = pieces.flatMap((piece, i) =>
    slipMatches(piece, { isLast: isLast && i === pieces.length - 1, isAlone }, terms),
  )
  return [...(isRead || rest.length === 0 ? found.map(meaning(sureness.exact)) : []), ...rest]
}

/**
 * The terms in words with or without spaces. A short one counts only where a word or another term begins or ends; a
 * syllable alone only beside a longer one, as it may be English.
 */
function readPinyin(words: string[], { pinyin, syllables }: Terms) {
  const ends = words.map((_, i) => words.slice(0, i + 1).join('').length)
  const edges = new Set([0, ...ends])
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

/** What a word that is nothing whole may be: begun and not yet ended, initials, or a slip of the finger. */
function slipMatches(word: string, { isLast, isAlone }: Place, terms: Terms): Match[] {
  const letters = foldedPinyin(word)
  const begins = (start: string) => (term: Term) => term.spelling.startsWith(start)
  const begun =
    isLast && letters.length >= 3
      ? [...terms.english.filter(begins(word)), ...terms.pinyin.filter(begins(letters))]
      : []
  if (begun.length > 0) return guess(begun, sureness.begun)
  const { found, left } = cover(word, terms.initials)
  if (isAlone && left.length === 0 && word.length <= 8) return found.map(meaning(sureness.initials))
  const english = terms.english.filter(({ spelling }) => isMisspelt(spelling, word, true))
  if (english.length > 0) return guess(closest(english, word), sureness.misspelt)
  const pinyin = terms.pinyin.filter(({ spelling }) => isMisspelt(spelling, letters, false))
  return guess(pinyin.slice(0, 1), sureness.misspelt)
}
