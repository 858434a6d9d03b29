/** A text in which one letter stands for each frequent string, strings with such letters included. */
export interface Packed {
  /** What parts the strings. */
  separator: string
  /** ASCII that the text does not use, for the first strings. */
  ascii: string
  /** What each letter stands for, in the order of the letters. */
  strings: string
  text: string
}

/** Letters of two bytes that are on no key of ours: Latin with marks, Greek, Cyrillic, Armenian. */
const letters = [
  [0xc0, 0x2ff],
  [0x38e, 0x3a1],
  [0x3a3, 0x482],
  [0x48a, 0x52f],
  [0x531, 0x556],
  [0x561, 0x587],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
)

/** The letter that stands for a string; undefined where there are none left. */
export const letterOf = (string: number, ascii: string): string | undefined =>
  ascii[string] ?? letters[string - ascii.length]

export function unpacked({ separator, ascii, strings, text }: Packed): string {
  const known = new Map<string, string>()
  const whole = (packed: string): string => Array.from(packed, letter => known.get(letter) ?? letter).join('')
  for (const [i, string] of strings.split(separator).entries())
    known.set(letterOf(i, ascii) ?? '', whole(string))
  return whole(text)
}
