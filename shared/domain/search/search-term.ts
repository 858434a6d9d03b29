import type { Vocabulary } from '../../schemas/search'
import { foldedPinyin, jamo, significant, sound } from './search-spelling'

/** A word people use, in one spelling, and the concepts it may stand for. */
export interface Term {
  spelling: string
  concepts: string[]
}

/** Every word of the vocabulary in each way it may be typed, the longer ones first. */
export interface Terms {
  han: Term[]
  pinyin: Term[]
  /** Pinyin of single characters. */
  syllables: Term[]
  /** How words of several characters sound, syllable by syllable: one sounds like too many others. */
  heard: Term[]
  initials: Term[]
  english: Term[]
  /** Every word of the English terms, and how it sounds. */
  words: Map<string, string>
  hangul: Term[]
  /** The same by their first letter. */
  hanByFirst: Map<string, Term[]>
  hangulByFirst: Map<string, Term[]>
  readings: Map<string, string>
  /** Every syllable that some character is read as, folded. */
  spoken: Set<string>
  simplified: Map<string, string>
}

/** What people also say has not happened: that counts neither for nor against anything. */
const deniable = ['lost', 'damaged', 'lapsed', 'overstay']
const denied = {
  zh: (word: string) => ['没', '没有', '未', '不是'].map(no => no + word),
  en: (word: string) =>
    word.includes(' ') ? [] : ['not', 'isnt', 'wasnt', 'never', 'didnt'].map(no => `${no} ${word}`),
  ko: (word: string) => [`안 ${word}`, `${word} 아니`, `${word}이 아니`, `${word} 안`],
}

export function termsOf({ concepts, nations, readings: syllables, simplified }: Vocabulary): Terms {
  const readings = readingsOf(syllables)
  const collected = {
    han: collector(),
    pinyin: collector(),
    syllables: collector(),
    heard: collector(),
    initials: collector(),
  }
  const [english, hangul] = [collector(), collector()]
  const words = new Map<string, string>()
  for (const [name, { zh, en, ko }] of Object.entries(concepts)) {
    for (const word of wordsOf(zh, nations.zh)) {
      const read = Array.from(word, character => readings.get(character) ?? '')
      collected.han.add(word, name)
      if (!read.every(Boolean)) continue
      const letters = foldedPinyin(read.join(''))
      if (read.length === 1) {
        collected.syllables.add(letters, name)
        continue
      }
      collected.pinyin.add(letters, name)
      collected.heard.add(heardAs(read), name)
      collected.initials.add(read.map(syllable => syllable[0]).join(''), name)
    }
    for (const word of wordsOf(en, nations.en, nations.people)) {
      english.add(significant(word), name)
      for (const one of significant(word).split(' ')) words.set(one, sound(one))
    }
    for (const word of wordsOf(ko, nations.ko)) hangul.add(jamo(word.replace(/·/g, '')), name)
    if (!deniable.includes(name)) continue
    for (const word of zh.split(',').flatMap(denied.zh)) collected.han.add(word)
    for (const word of en.split(',').flatMap(denied.en)) english.add(significant(word))
    for (const word of ko.split(',').flatMap(denied.ko)) hangul.add(jamo(word))
  }
  return {
    han: collected.han.terms(),
    pinyin: collected.pinyin.terms(),
    syllables: collected.syllables.terms(),
    heard: collected.heard.terms(),
    initials: collected.initials.terms(),
    english: english.terms(),
    words,
    hangul: hangul.terms(),
    hanByFirst: byFirst(collected.han.terms()),
    hangulByFirst: byFirst(hangul.terms()),
    readings,
    spoken: new Set(Array.from(readings.values(), foldedPinyin)),
    simplified: new Map(simplified.match(/../g)?.map(pair => [pair.slice(0, 1), pair.slice(1)])),
  }
}

/** Each word, and those with a country or a people in it as many times as there are some. */
const wordsOf = (words: string, countries: string, peoples = ''): string[] =>
  words
    .split(',')
    .flatMap(word => (word.includes('@') ? countries.split(',').map(one => word.replace('@', one)) : word))
    .flatMap(word => (word.includes('#') ? peoples.split(',').map(one => word.replace('#', one)) : word))

/** Syllables, each with an end of its own, so that none is found across two. */
export const heardAs = (syllables: string[]): string =>
  syllables.map(syllable => `${foldedPinyin(syllable)}'`).join('')

/** A syllable, then the characters read so, and again. */
const readingsOf = (syllables: string): Map<string, string> =>
  new Map(
    (syllables.match(/[a-z]+[^a-z]+/g) ?? []).flatMap(part => {
      const syllable = part.replace(/[^a-z]+/, '')
      return Array.from(part.slice(syllable.length), character => [character, syllable] as const)
    }),
  )

function byFirst(terms: Term[]): Map<string, Term[]> {
  const found = new Map<string, Term[]>()
  for (const term of terms) {
    const first = term.spelling.charAt(0)
    const alike = found.get(first)
    if (alike) alike.push(term)
    else found.set(first, [term])
  }
  return found
}

function collector() {
  const known = new Map<string, string[]>()
  return {
    /** Without a concept, the spelling stands for nothing. */
    add: (spelling: string, ...concepts: string[]) => {
      known.set(spelling, [...new Set([...(known.get(spelling) ?? []), ...concepts])])
    },
    terms: (): Term[] =>
      Array.from(known, ([spelling, concepts]) => ({ spelling, concepts })).sort(
        (a, b) => b.spelling.length - a.spelling.length,
      ),
  }
}
