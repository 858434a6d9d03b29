import { latinMatches } from './search-latin'
import { cover, guess, isMisspelt, type Match, meaning, sureness } from './search-part'
import { foldedPinyin, jamo, plain, scripts } from './search-spelling'
import type { Term, Terms } from './search-term'

const runsOf = {
  han: new RegExp(`[${scripts.han}]+`, 'g'),
  latin: new RegExp(`[${scripts.latin}][${scripts.latin} ]*`, 'g'),
  hangul: new RegExp(`[${scripts.hangul}][${scripts.hangul} ]*`, 'g'),
}

/** What the typed words may mean, whichever languages they mix; what is said twice counts once. */
export function matchesOf(typed: string, terms: Terms): Match[] {
  const text = plain(typed, terms.simplified)
  const runs = (script: RegExp) => (text.match(script) ?? []).map(run => run.trim())
  const matches = [
    ...runs(runsOf.han).flatMap(run => hanMatches(run, terms)),
    ...runs(runsOf.latin).flatMap(run => latinMatches(run, terms)),
    ...runs(runsOf.hangul).flatMap(run => hangulMatches(run, terms)),
  ].sort((a, b) => b.sureness - a.sureness)
  const known = new Set<string>()
  return matches.filter(({ concepts }) => !known.has(concepts.join()) && known.add(concepts.join()))
}

function hanMatches(run: string, terms: Terms): Match[] {
  const { found, left } = cover(run, terms.han)
  const guessed = left.flatMap(piece => {
    const begun = run.endsWith(piece) ? terms.han.filter(({ spelling }) => spelling.startsWith(piece)) : []
    if (begun.length > 0) return guess(begun, sureness.begun)
    const letters = Array.from(piece, character => terms.readings.get(character) ?? ' ').join('')
    const heard = letters.split(' ').filter(one => one.length > 3)
    return heard.flatMap(one => cover(foldedPinyin(one), longPinyin(terms)).found.map(meaning(sureness.read)))
  })
  return [...found.map(meaning(sureness.exact)), ...guessed]
}

const longPinyin = (terms: Terms): Term[] => terms.pinyin.filter(({ spelling }) => spelling.length > 3)

function hangulMatches(run: string, terms: Terms): Match[] {
  const letters = jamo(run)
  const { found, left } = cover(letters, terms.hangul)
  const guessed = left.flatMap(piece => {
    const begun =
      letters.endsWith(piece) && piece.length >= 2
        ? terms.hangul.filter(({ spelling }) => spelling.startsWith(piece))
        : []
    if (begun.length > 0) return guess(begun, sureness.begun)
    const misspelt = terms.hangul.filter(({ spelling }) => isMisspelt(spelling, piece, false))
    return guess(misspelt.slice(0, 1), sureness.misspelt)
  })
  return [...found.map(meaning(sureness.exact)), ...guessed]
}
