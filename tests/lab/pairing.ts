import { letterOf, type Paired } from '../../shared/content/search/pairing'

const bytesOf = (letters: string): number => Buffer.byteLength(letters)

/** What a quoted string cannot hold as it is. */
const unquotable = '\\\'`$"'
const mostPairs = 600

/** Replaces the pair that saves most bytes by a letter of its own, as long as any saves some. */
export function paired(text: string): Paired {
  const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
    .filter(letter => !text.includes(letter) && !unquotable.includes(letter))
    .join('')
  let letters = Array.from(text)
  let pairs = ''
  for (let count = 0; count < ascii.length + mostPairs; count++) {
    const letter = letterOf(count, ascii)
    if (text.includes(letter)) throw new Error(`the text uses ${letter}`)
    const pair = bestPair(letters, bytesOf(letter))
    if (!pair) break
    pairs += pair
    letters = replaced(letters, pair, letter)
  }
  return { ascii, pairs, text: letters.join('') }
}

/** The pair that saves most when a letter of so many bytes stands for it and it is written down once. */
function bestPair(letters: string[], bytes: number): string | undefined {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = `${letters[i]}${letters[i + 1]}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  let best: { pair?: string; saved: number } = { saved: 0 }
  for (const [pair, count] of counts) {
    const saved = count * (bytesOf(pair) - bytes) - bytesOf(pair)
    if (saved > best.saved) best = { pair, saved }
  }
  return best.pair
}

function replaced(letters: string[], pair: string, letter: string): string[] {
  const found: string[] = []
  for (let i = 0; i < letters.length; i++) {
    const isPair = `${letters[i]}${letters[i + 1]}` === pair
    found.push(isPair ? letter : (letters[i] ?? ''))
    if (isPair) i++
  }
  return found
}
