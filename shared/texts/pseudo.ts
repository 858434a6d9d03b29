/**
 * What every wording is set in, so that text that is none can be told from it: characters that take no room
 * (U+2061 to U+2064), so that everything stands where it stands without them.
 */
export const marks = { wording: ['\u2061', '\u2062'], content: ['\u2063', '\u2064'] } as const

export const pseudoWording = (text: string): string =>
  text === '' ? '' : `${marks.wording[0]}${text}${marks.wording[1]}`

export const pseudoContent = (text: string): string => `${marks.content[0]}${text}${marks.content[1]}`

/** Dialled as it is printed. */
const isNumber = (text: string): boolean => /^\d+$/.test(text)

const made = new WeakMap<object, unknown>()

/** The same texts, marked. What is not marked on a page is not translated. */
export function pseudoTexts<Wording>(texts: Wording): Wording {
  const of = texts as object
  if (!made.has(of)) made.set(of, marked(of))
  return made.get(of) as Wording
}

function marked(node: unknown): unknown {
  if (typeof node === 'string') return isNumber(node) ? node : pseudoWording(node)
  if (typeof node === 'function') return (...given: unknown[]) => pseudoWording(node(...given))
  if (Array.isArray(node)) return node.map(marked)
  return Object.fromEntries(Object.entries(node as object).map(([name, child]) => [name, marked(child)]))
}
