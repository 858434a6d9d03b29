import type { Vocabulary } from '../../schemas/search'
import { foldedPinyin, jamo, significant } from './search-spelling'

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
  hangul: Term[]
  /** The same by their first letter. */
  hanByFirst: Map<string, Term[]>
  hangulByFirst: Map<string, Term[]>
  readings: Map<string, string>
  simplified: Map<string, string>
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
    for (const word of wordsOf(en, nations.en, nations.people)) english.add(significant(word), name)
    for (const word of wordsOf(ko, nations.ko)) hangul.add(jamo(word.replace(/·/g, '')), name)
  }
  return {
    han: collected.han.terms(),
    pinyin: collected.pinyin.terms(),
    syllables: collected.syllables.terms(),
    heard: collected.heard.terms(),
    initials: collected.initials.terms(),
    english: english.terms(),
    hangul: hangul.terms(),
    hanByFirst: byFirst(collected.han.terms()),
    hangulByFirst: byFirst(hangul.terms()),
    readings,
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
    add: (spelling: string, concept: string) => {
      const concepts = known.get(spelling) ?? []
      if (!concepts.includes(concept)) known.set(spelling, [...concepts, concept])
    },
    terms: (): Term[] =>
      Array.from(known, ([spelling, concepts]) => ({ spelling, concepts })).sort(
        (a, b) => b.spelling.length - a.spelling.length,
      ),
  }
}
