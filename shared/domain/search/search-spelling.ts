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
 * of it when `whole`.
 */
export function nearness(term: string, text: string, whole: boolean): number {
  let before: number[] = []
  let row = Array.from({ length: text.length + 1 }, (_, j) => (whole ? j : 0))
  for (let i = 1; i <= term.length; i++) {
    const next = [i]
    for (let j = 1; j <= text.length; j++) {
      const same = term[i - 1] === text[j - 1]
      const swapped = i > 1 && j > 1 && term[i - 1] === text[j - 2] && term[i - 2] === text[j - 1]
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = row
    row = next
  }
  return whole ? at(row, text.length) : Math.min(...row)
}

const at = (row: number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY
