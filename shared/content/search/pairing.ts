/**
 * A text in which one letter stands for each frequent pair of letters, pairs of such letters included: byte pair
 * encoding (Gage 1994), with letters that the text does not use.
 */
export interface Paired {
  /** ASCII that the text does not use, for the most frequent pairs. */
  ascii: string
  /** Two letters for each pair, in the order in which they were paired. */
  pairs: string
  text: string
}

/** Latin letters with marks, then Cyrillic ones: two bytes each, and on no key of ours. */
const [latin, afterLatin, cyrillic] = [0xc0, 0x2b0, 0x400] as const

/** The letter that stands for a pair. */
export function letterOf(pair: number, ascii: string): string {
  if (pair < ascii.length) return ascii.charAt(pair)
  const code = latin + pair - ascii.length
  return String.fromCharCode(code < afterLatin ? code : code - afterLatin + cyrillic)
}

export function unpaired({ ascii, pairs, text }: Paired): string {
  const known = new Map<string, string>()
  const whole = (letter = ''): string => known.get(letter) ?? letter
  for (let i = 0; i < pairs.length; i += 2)
    known.set(letterOf(i / 2, ascii), whole(pairs[i]) + whole(pairs[i + 1]))
  return Array.from(text, whole).join('')
}
