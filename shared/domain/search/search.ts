import type { Concept, Vocabulary } from '../../schemas/search'
import type { Text } from '../../schemas/text'
import { matchesOf } from './search-match'
import type { Match } from './search-part'
import { type Terms, termsOf } from './search-term'

/** What something is about, each concept with how much, and what must be asked for by name. */
interface Meaning {
  shares: Map<string, number>
  needed: string[]
}

/**
 * What contradicts the typed words counts against an entry this much of what fitting them would count for it. Hints
 * (a child, a card) contradict nothing.
 */
const contradiction = 0.6
/** What has been asked for by name may be asked for in a longer story. */
const contradictionOfNamed = 0.3
/** An entry is shown while it fits at least this much of what the best one does. */
const worthShowing = 0.4
/** Of two that fit alike, the one more people come for. */
const likelier = 0.5

/**
 * Answers the codes that fit what a person types, the best first. Each part of what was typed stands for one of some
 * concepts; an entry gains the weight of those it is about and loses by those it is not. A service that nobody has
 * given a meaning yet is about what its name says.
 */
export const searcher = (vocabulary: Vocabulary, named: Named[] = []): Finder['find'] =>
  finder(vocabulary, named).find

export interface Finder {
  find: (typed: string) => string[]
  /** Whether the typed words may speak of a concept. */
  speaksOf: (typed: string, concept: string) => boolean
  /** Works out a part of what finding needs, before somebody types; whether there is more. */
  prepare: () => boolean
}

export function finder(vocabulary: Vocabulary, named: Named[] = []): Finder {
  const terms = termsOf(vocabulary)
  const prepare = preparing(terms)
  let known: { code: string; meaning: Meaning }[] | undefined
  const entriesKnown = () => {
    known ??= entriesOf(vocabulary, named, terms)
    return known
  }
  const find = (typed: string) => {
    const matches = matchesOf(typed, terms)
    const entries = entriesKnown()
    const scored = entries
      .map(({ code, meaning }, rank) => {
        const fit = fitOf(matches, meaning, vocabulary.concepts)
        return { code, fit, score: fit + likelier * (1 - rank / entries.length) }
      })
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.score - a.score)
    return scored
      .filter(({ score }) => score >= (scored[0]?.score ?? 0) * worthShowing)
      .map(({ code }) => code)
  }
  const speaksOf = (typed: string, concept: string) =>
    matchesOf(typed, terms).some(({ concepts }) => concepts.includes(concept))
  return { find, speaksOf, prepare }
}

/** What the first letter of most searches asks for, in pieces that no finger notices; the rest few ask for. */
const usual: (keyof Terms)[] = [
  'simplified',
  'hanByFirst',
  'read',
  'pinyin',
  'initials',
  'spoken',
  'english',
  'words',
]

function preparing(terms: Terms): () => boolean {
  let done = 0
  return () => {
    const part = usual[done++]
    return part !== undefined && terms[part] !== undefined
  }
}

function entriesOf(
  vocabulary: Vocabulary,
  named: Named[],
  terms: Terms,
): { code: string; meaning: Meaning }[] {
  const nameless = named.filter(({ code }) => !vocabulary.meanings[code])
  return [
    ...Object.entries(vocabulary.meanings).map(([code, meaning]) => ({ code, meaning: meaningOf(meaning) })),
    ...nameless.map(({ code, name }) => ({ code, meaning: meaningOfName(name['zh-CN'], terms) })),
  ]
}

type Named = { code: string; name: Text }

const meaningOfName = (name: string, terms: Terms): Meaning => ({
  shares: new Map(matchesOf(name, terms).flatMap(({ concepts }) => concepts.map(one => [one, 1] as const))),
  needed: [],
})

function meaningOf(meaning: string): Meaning {
  const words = meaning.split(/\s+/)
  const marked = (mark: string) => words.filter(word => word.startsWith(mark)).map(word => word.slice(1))
  const whole = words.filter(word => !word.startsWith('~')).map(word => [word.replace('!', ''), 1] as const)
  return {
    shares: new Map([...whole, ...marked('~').map(name => [name, 0.5] as const)]),
    needed: marked('!'),
  }
}

function fitOf(matches: Match[], { shares, needed }: Meaning, concepts: Record<string, Concept>): number {
  const isNamed = needed.every(name => matches.some(match => match.concepts.includes(name)))
  const against = needed.length > 0 ? contradictionOfNamed : contradiction
  return isNamed ? matches.reduce((sum, match) => sum + fitOfPart(match, shares, concepts, against), 0) : 0
}

/** Of what a part may mean, the reading that suits the entry best. */
function fitOfPart(
  match: Match,
  shares: Map<string, number>,
  concepts: Record<string, Concept>,
  against: number,
): number {
  const fits = match.concepts.map(name => {
    const weight = concepts[name]?.weight ?? 0
    const share = shares.get(name)
    if (share !== undefined) return weight * share
    return weight > 1 ? -weight * against : 0
  })
  return match.sureness * Math.max(...fits)
}
