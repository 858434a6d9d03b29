import { isIn, isUnseen, type Span } from '../character'

/*
 * Letters are told by their numbers in Unicode, because \p{L} costs the mini-program 54 KB once it is turned into the
 * JavaScript WeChat reads, and because a letter typed into a range is changed by whoever normalises this file.
 */

/** 〇 and 々 are written in names; the symbols of the Book of Changes between the two large blocks are not. */
const han: readonly Span[] = [
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfad9],
  [0x20000, 0x2fa1f],
  [0x30000, 0x3347f],
]
/** Latin without × and ÷, Greek, Cyrillic without its number signs, kana and whole syllables of Hangul. */
const otherLetters: readonly Span[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x1e00, 0x1eff],
  [0x386, 0x386],
  [0x388, 0x3ce],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30fe],
  [0xac00, 0xd7a3],
]
/** Accents for which the letter has no character of its own. */
const accents: readonly Span[] = [[0x300, 0x36f]]
const signs = "·.'- "

const isHan = (character: string | undefined) => isIn(han, character)
const isLetter = (character: string | undefined) => isHan(character) || isIn(otherLetters, character)
const isAccent = (character: string | undefined) => isIn(accents, character)

const withoutUnseen = (text: string): string => [...text].filter(one => !isUnseen(one)).join('')

/** Points between the parts of a name, as keyboards offer them. Documents have U+00B7. */
const points = /[\u2022\u2027\u2219\u22c5\u25cf\u25e6\u2e31\u2e33\u30fb\u318d\uff65\u0387\u16eb\u119e]/g
const apostrophes = /[\u2018\u2019\u02bc\u02b9\u2032\u00b4`\uff07]/g
const dashes = /[\u2010-\u2015\u2212\ufe63\uff0d]/g
/** The lowest line of a passport: capitals, and < for blanks. */
const machineLine = /^[A-Z]+<[A-Z<]*$/

/** A name as documents print it, of however it was typed or pasted. */
export function cleanName(typed: string): string {
  const plain = withoutUnseen(typed)
    .replace(points, '·')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .normalize('NFKC')
  const words = (machineLine.test(plain) ? plain.replace(/</g, ' ') : plain)
    .trim()
    .replace(/ +/g, ' ')
    .replace(/ *· */g, '·')
  return isChinese(words) ? words.replace(/ /g, '').replace(/[.。·]+/g, '·') : words
}

/** Chinese names have no blanks, and between their parts a middle dot for whatever point was typed. */
const isChinese = (name: string): boolean => [...name].every(one => isHan(one) || ' ·.。'.includes(one))

export interface NameProblem {
  problem: 'tooShort' | 'tooLong' | 'character' | 'order'
  /** What does not belong in a name. */
  character?: string
}

/** The chip of a permanent residence card holds sixty characters; no name printed on a document here is longer. */
export const longestName = 60

/** Two letters at least, and between them the signs of names; anything else is a slip that is named. */
export function nameProblem(name: string): NameProblem | undefined {
  const characters = [...name]
  const strange = characters.find(
    one => !isLetter(one) && !isAccent(one) && (one === '' || !signs.includes(one)),
  )
  if (strange !== undefined) return { problem: 'character', character: strange }
  if (characters.length > longestName) return { problem: 'tooLong' }
  if (characters.filter(isLetter).length < 2) return { problem: 'tooShort' }
  const [first, last] = [characters[0], characters.at(-1)]
  const endsWell = isLetter(last) || isAccent(last) || last === '.'
  return isLetter(first) && endsWell && !hasPile(characters) ? undefined : { problem: 'order' }
}

/** Accents without a letter below them, or more of them than any language has. */
const hasPile = (characters: string[]): boolean =>
  characters.some(
    (one, i) =>
      isAccent(one) &&
      !isLetter(characters[i - 1]) &&
      !(isAccent(characters[i - 1]) && isLetter(characters[i - 2])),
  )

/** U+1F600: a character named for people whose screen does not show it. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
