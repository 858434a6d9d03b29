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
  /** Every word that can be read aloud, syllable by syllable. */
  read: Read[]
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

/** Each part is worked out when it is first asked for: who types Chinese waits for no English. */
export function termsOf({ concepts, nations, readings: syllables, simplified }: Vocabulary): Terms {
  const all = Object.entries(concepts)
  /** The words of one language as they are typed, each with its concept, and what says that it has not happened. */
  const typedIn = (
    language: Language,
    wordsIn: (words: string) => readonly string[],
    typed: (word: string) => string,
  ): Term[] => {
    const known = collector()
    for (const [name, concept] of all) {
      for (const word of wordsIn(concept[language])) known.add(typed(word), name)
      if (deniable.includes(name))
        for (const word of concept[language].split(',').flatMap(denied[language])) known.add(typed(word))
    }
    return known.terms()
  }
  return lazily<Terms>({
    readings: () => readingsOf(syllables),
    read: ({ readings }) =>
      all.flatMap(([name, { zh }]) =>
        wordsOf(zh, nations.zh).flatMap(word => {
          const read = Array.from(word, character => readings.get(character) ?? '')
          return read.every(Boolean) ? [{ read, name }] : []
        }),
      ),
    han: () =>
      typedIn(
        'zh',
        words => wordsOf(words, nations.zh),
        word => word,
      ),
    pinyin: ({ read }) => spelt(read.filter(isLong), syllable => foldedPinyin(syllable.join(''))),
    syllables: ({ read }) =>
      spelt(
        read.filter(one => !isLong(one)),
        syllable => foldedPinyin(syllable.join('')),
      ),
    heard: ({ read }) => spelt(read.filter(isLong), heardAs),
    initials: ({ read }) => spelt(read.filter(isLong), all => all.map(syllable => syllable[0]).join('')),
    english: () => typedIn('en', words => wordsOf(words, nations.en, nations.people), significant),
    words: ({ english }) =>
      new Map(
        english.flatMap(({ spelling, concepts: known }) =>
          known.length > 0 ? spelling.split(' ').map(one => [one, sound(one)] as const) : [],
        ),
      ),
    hangul: () =>
      typedIn('ko', words => wordsOf(words, nations.ko).map(word => word.replace(/·/g, '')), jamo),
    hanByFirst: ({ han }) => byFirst(han),
    hangulByFirst: ({ hangul }) => byFirst(hangul),
    spoken: ({ readings }) => new Set(Array.from(readings.values(), foldedPinyin)),
    simplified: () => new Map(simplified.match(/../g)?.map(pair => [pair.slice(0, 1), pair.slice(1)])),
  })
}

type Language = keyof typeof denied

/** A word as it is read aloud, and what it stands for. */
interface Read {
  read: string[]
  name: string
}

/** One character sounds like too many others. */
const isLong = ({ read }: Read): boolean => read.length > 1

function spelt(words: readonly Read[], spellingOf: (syllables: string[]) => string): Term[] {
  const known = collector()
  for (const { read, name } of words) known.add(spellingOf(read), name)
  return known.terms()
}

/** An object whose parts are worked out of each other once, when they are first asked for. */
function lazily<Whole extends object>(
  parts: { [Part in keyof Whole]: (whole: Whole) => Whole[Part] },
): Whole {
  const whole = {} as Whole
  for (const part of Object.keys(parts) as (keyof Whole)[])
    Object.defineProperty(whole, part, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = parts[part](whole)
        Object.defineProperty(whole, part, { value, enumerable: true })
        return value
      },
    })
  return whole
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
    add: (spelling: string, concept?: string) => {
      const concepts = known.get(spelling)
      if (!concepts) known.set(spelling, concept ? [concept] : [])
      else if (concept && !concepts.includes(concept)) concepts.push(concept)
    },
    terms: (): Term[] =>
      Array.from(known, ([spelling, concepts]) => ({ spelling, concepts })).sort(
        (a, b) => b.spelling.length - a.spelling.length,
      ),
  }
}
