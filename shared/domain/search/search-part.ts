import { nearness } from './search-spelling'
import type { Term } from './search-term'

/** A part of what was typed, what it may mean, and how surely. */
export interface Match {
  concepts: string[]
  sureness: number
}

/** Characters typed wrong, words half typed, and words misspelt are worth less than those written right. */
export const sureness = { exact: 1, read: 0.9, begun: 0.7, initials: 0.7, misspelt: 0.65 }

/**
 * The terms that read most of a text, long ones before several short ones, and what they leave over: of words that
 * overlap, 退出国籍 is read as 退出 and 国籍, not as 出国.
 */
export function reading(text: string, terms: Map<string, Term[]>): { found: Term[]; left: string[] } {
  const best: { worth: number; term?: Term }[] = []
  best[text.length] = { worth: 0 }
  for (let at = text.length - 1; at >= 0; at--) {
    let here: { worth: number; term?: Term } = { worth: best[at + 1]?.worth ?? 0 }
    for (const term of terms.get(text.charAt(at)) ?? []) {
      const { length } = term.spelling
      const worth = length * length + (best[at + length]?.worth ?? 0)
      if (worth > here.worth && text.startsWith(term.spelling, at)) here = { worth, term }
    }
    best[at] = here
  }
  const found: Term[] = []
  let left = ''
  for (let at = 0; at < text.length; ) {
    const term = best[at]?.term
    if (term) found.push(term)
    left += term ? '\n' : text.charAt(at)
    at += term?.spelling.length ?? 1
  }
  return { found, left: left.split('\n').filter(Boolean) }
}

/** Finds the terms in a text, longest first, and what they leave over. */
export function cover(
  text: string,
  terms: Term[],
  allowed: (start: number, end: number, taken: boolean[]) => boolean = () => true,
): { found: Term[]; left: string[] } {
  const taken = Array.from(text, () => false)
  const found: Term[] = []
  for (const term of terms) {
    const { length } = term.spelling
    for (
      let start = text.indexOf(term.spelling);
      start >= 0;
      start = text.indexOf(term.spelling, start + 1)
    ) {
      const end = start + length
      if (taken.slice(start, end).some(Boolean) || !allowed(start, end, taken)) continue
      taken.fill(true, start, end)
      found.push(term)
    }
  }
  const left = Array.from(text, (letter, i) => (taken[i] ? '\n' : letter)).join('')
  return { found, left: left.split('\n').filter(Boolean) }
}

export const meaning =
  (worth: number) =>
  (term: Term): Match => ({ concepts: term.concepts, sureness: worth })

/** All that the terms may mean, as one guess. */
export const guess = (terms: Term[], worth: number): Match[] =>
  terms.length === 0
    ? []
    : [{ concepts: [...new Set(terms.flatMap(term => term.concepts))], sureness: worth }]

/** One slip in a short word, at most two in a long one. */
export function isMisspelt(spelling: string, word: string, whole: boolean, most = 2): boolean {
  if (spelling.length < (whole ? 4 : 5)) return false
  const slips = Math.min(most, spelling.length >= 8 ? 2 : 1)
  if (spelling.length - word.length > slips) return false
  if (whole && word.length - spelling.length > slips) return false
  // Short words are alike too easily.
  if (whole && spelling[0] !== word[0]) return false
  return nearness(spelling, word, whole, slips) <= slips
}
