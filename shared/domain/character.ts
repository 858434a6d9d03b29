/** Characters from one number in Unicode to another, both included. */
export type Span = readonly [first: number, last: number]

export function isIn(spans: readonly Span[], character: string | undefined): boolean {
  const code = character?.codePointAt(0)
  return code !== undefined && spans.some(([first, last]) => first <= code && code <= last)
}

/** What joins, directs, selects or fills, and nobody sees: it comes along with what is pasted. */
const unseen: readonly Span[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
]
export const isUnseen = (character: string): boolean => isIn(unseen, character)
