/** How words are brought into one spelling before they are compared. */

export const scripts = {
  han: '\\u3400-\\u9fff',
  latin: 'a-z0-9',
  /** Whole syllables, and the letters of one half typed. */
  hangul: '\\uac00-\\ud7a3\\u1100-\\u11ff',
}
/** Words on both sides of a pause are no phrase. */
const pause = /[,;:!?，；：！？。、]|\.(?=\s|$)/g
const other = new RegExp(`[^\n${scripts.han}${scripts.latin}${scripts.hangul}]+`, 'g')
const accents = /[\u0300-\u036f]/g

/** Lower case, no accents or tones, simplified characters, spaces for marks, and lines for pauses. */
export const plain = (typed: string, simplified: Map<string, string>): string =>
  Array.from(
    typed.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase(),
    character => simplified.get(character) ?? character,
  )
    .join('')
    .replace(/['’·]/g, '')
    .replace(pause, '\n')
    .replace(other, ' ')
    .trim()

const filler =
  /\b(a|an|the|this|that|my|our|your|his|her|their|its|i|im|ive|me|we|us|you|he|she|it|they|them|to|of|for|in|on|at|by|and|or|but|if|so|as|into|about|do|does|did|is|are|was|were|be|been|am|have|has|had|will|would|could|must|may|might|just|only|really|very|some|any|which|what|when|need|needs|want|wants|like|please|can|how|then|than|also)\b/g

/** English without the words that tell nothing apart; all of it when nothing else would be left. */
export const significant = (words: string): string =>
  words.replace(filler, ' ').replace(/ +/g, ' ').trim() || words

const ending = /^(e?s|e?d|ing|als?|ers?)$/
/** A word with an ending; a last e gives way to it, as in renouncing. */
export const inflected = (word: string, spelling: string): boolean => {
  if (word === spelling) return true
  if (spelling.length < 4 || word.charCodeAt(0) !== spelling.charCodeAt(0)) return false
  const stem = spelling.endsWith('e') ? spelling.slice(0, -1) : spelling
  return [spelling, stem].some(one => word.startsWith(one) && ending.test(word.slice(one.length)))
}

const lastEnding = /(?:(?:at)?ions?|ments?|e?s|e?d|ing|e)$/
/** A word without its ending, if it is long enough to tell something then: sends, sending and send are one. */
export function stemOf(word: string): string {
  const bare = word.replace(lastEnding, '')
  return bare.length >= 4 ? bare : word
}

/** Within a phrase, who sends may be sending; what has expired is not about to. */
export const hasStemOf = (word: string, spelling: string): boolean =>
  inflected(word, spelling) || (spelling.endsWith('s') && stemOf(word) === stemOf(spelling))

/** English as it sounds: f for ph, one letter for two. */
export const sound = (word: string): string => word.replace(/ph/g, 'f').replace(/(.)\1/g, '$1')

/** Many speakers, and so many who type, do not tell zh from z, ng from n, or l from n before ü. */
export const foldedPinyin = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei])ng/g, '$1n')
    .replace(/v/g, 'u')

/** Hangul in its letters, so that a syllable half typed begins the whole one; as one, how Seoul and Yanbian spell it. */
export const jamo = (hangul: string): string => oneSpelling(hangul.replace(/ /g, '').normalize('NFKD'))

/** Yanbian keeps the first sound of a word that the South drops or softens, and doubles the s of foreign names. */
const oneSpelling = (letters: string): string =>
  letters
    .replace(/[\u1102\u1105](?=[\u1163\u1167\u1168\u116d\u1172\u1175])/g, '\u110b')
    .replace(/\u1105(?=[\u1161\u1162\u1169\u116c\u116e\u1173])/g, '\u1102')
    .replace(/\u110a/g, '\u1109')
    .replace(/[\u1166\u1168\u1164]/g, '\u1162')
    .replace(/[\u116b\u1170]/g, '\u116c')

/**
 * The least number of letters to add, leave out, replace or swap until `term` is found: within the text, or as all
 * of it when `whole` (optimal string alignment). What is more than `most` may be told as any number above it.
 */
export function nearness(
  term: string,
  text: string,
  whole: boolean,
  most = Number.POSITIVE_INFINITY,
): number {
  const width = text.length
  let before: number[] = []
  let row: number[] = []
  let next: number[] = []
  let least = 0
  for (let j = 0; j <= width; j++) row.push(whole ? j : 0)
  for (let i = 1; i <= term.length; i++) {
    const letter = term.charCodeAt(i - 1)
    const leastBefore = least
    next[0] = i
    least = i
    for (let j = 1; j <= width; j++) {
      const same = letter === text.charCodeAt(j - 1)
      let slips = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
      )
      const isSwapped =
        i > 1 &&
        j > 1 &&
        letter === text.charCodeAt(j - 2) &&
        term.charCodeAt(i - 2) === text.charCodeAt(j - 1)
      if (isSwapped) slips = Math.min(slips, (before[j - 2] as number) + 1)
      next[j] = slips
      if (slips < least) least = slips
    }
    if (least > most && leastBefore > most) return least
    const spare = before
    before = row
    row = next
    next = spare
  }
  return whole ? (row[width] as number) : Math.min(...row)
}
