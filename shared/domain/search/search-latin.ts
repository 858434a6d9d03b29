import { cover, guess, isMisspelt, type Match, meaning, sureness } from './search-part'
import { foldedPinyin, hasStemOf, inflected, significant } from './search-spelling'
import { joints, readPinyin } from './search-syllable'
import type { Term, Terms } from './search-term'
import { type Meant, meantBy } from './search-typo'

/** English words first; what is none of them is read as pinyin, then as words begun or misspelt. */
export function latinMatches(run: string, terms: Terms): Match[] {
  const words = significant(run).split(' ')
  const { matches, left } = englishMatches(meantBy(words, terms), terms.english)
  const isAlone = words.length === 1
  const isOpen = left.at(-1) !== undefined
  const pieces = piecesOf(left, terms.spoken)
  return [
    ...matches,
    ...pieces.flatMap((piece, i) =>
      pinyinMatches(piece, { isLast: isOpen && i === pieces.length - 1, isAlone }, terms),
    ),
  ]
}

/** What is left side by side: words of pinyin together, and apart from those that are none. */
function piecesOf(left: (string | undefined)[], spoken: Set<string>): string[][] {
  const pieces: string[][] = []
  let before: 'pinyin' | 'other' | 'taken' = 'taken'
  for (const word of left) {
    const now = !word ? 'taken' : joints(foldedPinyin(word), spoken).length > 0 ? 'pinyin' : 'other'
    if (word && now === before) pieces.at(-1)?.push(word)
    else if (word) pieces.push([word])
    before = now
  }
  return pieces
}

/** Where a word stands: what is begun stands last, and initials are typed by themselves. */
interface Place {
  isLast: boolean
  isAlone: boolean
}

/** What these say belongs to the word that follows: no passport is not passport no. */
const denying = /^(no|not|without|never|isnt|wasnt|didnt)\b/

/** Where the words of a term stand, side by side: in its order, or else in whichever people put them. */
function placeOf(
  spelling: string[],
  words: string[],
  start: number,
  isInOrder: boolean,
): number[] | undefined {
  const near = spelling.map((_, i) => start + i)
  const isAlike = spelling.length > 1 ? hasStemOf : inflected
  const place = spelling.map((one, i) =>
    near.find(at => (!isInOrder || at === start + i) && isAlike(words[at] ?? '', one)),
  )
  return new Set(place).size === spelling.length && !place.includes(undefined)
    ? (place as number[])
    : undefined
}

function englishMatches(meant: Meant[], english: Term[]): { matches: Match[]; left: (string | undefined)[] } {
  const words = meant.map(({ word }) => word)
  const initials = new Set(words.map(word => word.charAt(0)))
  const near = english.filter(({ spelling }) => initials.has(spelling.charAt(0)))
  const taken = words.map(() => false)
  const matches: Match[] = []
  const take = (term: Term, isInOrder: boolean) => {
    const spelling = term.spelling.split(' ')
    for (let start = 0; start + spelling.length <= words.length; start++) {
      const place = placeOf(spelling, words, start, isInOrder)
      if (!place || place.some(at => taken[at])) continue
      for (const at of place) taken[at] = true
      const isGuess = place.some(at => meant[at]?.isGuess)
      matches.push(meaning(isGuess ? sureness.misspelt : sureness.exact)(term))
    }
  }
  const [phrases, single] = [near.filter(isPhrase), near.filter(term => !isPhrase(term))]
  for (const term of phrases) take(term, true)
  for (const term of phrases) if (!denying.test(term.spelling)) take(term, false)
  for (const term of single) take(term, true)
  return { matches, left: words.map((word, i) => (taken[i] ? undefined : word)) }
}

const isPhrase = ({ spelling }: Term): boolean => spelling.includes(' ')

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
  const pinyin = terms.pinyin.filter(({ spelling }) => isMisspelt(spelling, letters, false))
  return guess(pinyin.slice(0, 1), sureness.misspelt)
}
