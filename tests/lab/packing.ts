import { letterOf, type Packed } from '../../shared/content/search/packing'

const bytesOf = (letters: string): number => Buffer.byteLength(letters)

/** What a quoted string cannot hold as it is. */
const unquotable = '\\\'`$"'
const [longest, atOnce] = [10, 12] as const

/** Gives the strings that save most bytes a letter each, as long as any saves some; such letters are found again. */
export function packedText(text: string): Packed {
  const [separator = '', ...free] = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
    letter => !text.includes(letter) && !unquotable.includes(letter),
  )
  const ascii = free.join('')
  const strings: string[] = []
  let left = text
  for (let isSaving = true; isSaving; ) {
    isSaving = false
    for (const string of bestStrings(left, bytesOf(letterOf(strings.length, ascii) ?? '???'))) {
      const letter = letterOf(strings.length, ascii)
      if (!letter || text.includes(letter))
        return { separator, ascii, strings: strings.join(separator), text: left }
      if (savedBy(string, left.split(string).length - 1, bytesOf(letter)) <= 0) continue
      left = left.replaceAll(string, letter)
      strings.push(string)
      isSaving = true
    }
  }
  return { separator, ascii, strings: strings.join(separator), text: left }
}

/** The bytes saved by a letter of so many bytes: the string is written down once, with what parts it from the next. */
const savedBy = (string: string, count: number, bytes: number): number =>
  count * (bytesOf(string) - bytes) - bytesOf(string) - 1

/** Some strings that save most, none within another. */
function bestStrings(text: string, bytes: number): string[] {
  const counts = new Map<string, number>()
  for (let length = 1; length <= longest; length++)
    for (let at = 0; at + length <= text.length; at++) {
      const string = text.slice(at, at + length)
      counts.set(string, (counts.get(string) ?? 0) + 1)
    }
  const ranked = Array.from(counts, ([string, count]) => ({ string, saved: savedBy(string, count, bytes) }))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved)
  const best: string[] = []
  for (const { string } of ranked.slice(0, 200))
    if (best.length < atOnce && best.every(one => !one.includes(string) && !string.includes(one)))
      best.push(string)
  return best
}
