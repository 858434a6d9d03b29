import { agesIn } from './search-age'
import { latinMatches } from './search-latin'
import { cover, guess, isMisspelt, type Match, meaning, reading, sureness } from './search-part'
import { jamo, plain, scripts } from './search-spelling'
import { heardAs, type Terms } from './search-term'

const runsOf = {
  han: new RegExp(`[${scripts.han}]+`, 'g'),
  latin: new RegExp(`[${scripts.latin}][${scripts.latin} ]*`, 'g'),
  hangul: new RegExp(`[${scripts.hangul}][${scripts.hangul} ]*`, 'g'),
}

/** Who names two visas speaks of changing one into the other. */
const fromOneToAnother: Match = { concepts: ['changed'], sureness: sureness.misspelt }

/** What the typed words may mean, whichever languages they mix; what is said twice counts once. */
export function matchesOf(typed: string, terms: Terms): Match[] {
  const { concepts: people, rest: text } = agesIn(plain(typed, terms.simplified))
  const runs = (script: RegExp) => (text.match(script) ?? []).map(run => run.trim())
  const matches = [
    ...people.map(concept => ({ concepts: [concept], sureness: sureness.exact })),
    ...runs(runsOf.han).flatMap(run => hanMatches({ run, isAll: run === text }, terms)),
    ...runs(runsOf.latin).flatMap(run => latinMatches(run, terms)),
    ...runs(runsOf.hangul).flatMap(run => hangulMatches({ run: jamo(run), isAll: run === text }, terms)),
  ]
  if (matches.filter(({ concepts }) => concepts.includes('visa')).length > 1) matches.push(fromOneToAnother)
  matches.sort((a, b) => b.sureness - a.sureness)
  const known = new Set<string>()
  const isNew = ({ concepts }: Match) => !known.has(concepts.join()) && known.add(concepts.join())
  return matches.filter(match => match.concepts.length > 0 && isNew(match))
}

/** Whether a piece may be a word half typed: it stands last, and is more than a letter unless it is all that was typed. */
const isBegun = (piece: string, { run, isAll }: Run, least: number): boolean =>
  run.endsWith(piece) && (piece.length >= least || (isAll && run === piece))

/** Words of one script, and whether they are all that was typed. */
interface Run {
  run: string
  isAll: boolean
}

function hanMatches(whole: Run, terms: Terms): Match[] {
  const { found, left } = reading(whole.run, terms.hanByFirst)
  const guessed = left.flatMap(piece => {
    const begun = isBegun(piece, whole, 2)
      ? terms.han.filter(({ spelling }) => spelling.startsWith(piece))
      : []
    if (begun.length > 0) return guess(begun, sureness.begun)
    // One character sounds like too many others.
    const syllables = Array.from(piece, character => terms.readings.get(character) ?? '?')
    return cover(heardAs(syllables), terms.heard).found.map(meaning(sureness.read))
  })
  return [...found.map(meaning(sureness.exact)), ...guessed]
}

function hangulMatches(whole: Run, terms: Terms): Match[] {
  const { found, left } = reading(whole.run, terms.hangulByFirst)
  const guessed = left.flatMap(piece => {
    const begun =
      isBegun(piece, whole, 5) && piece.length >= 2
        ? terms.hangul.filter(({ spelling }) => spelling.startsWith(piece))
        : []
    if (begun.length > 0) return guess(begun, sureness.begun)
    const misspelt = terms.hangul.filter(
      ({ spelling }) => spelling.length >= 7 && isMisspelt(spelling, piece, false, 1),
    )
    return guess(misspelt.slice(0, 1), sureness.misspelt)
  })
  return [...found.map(meaning(sureness.exact)), ...guessed]
}
