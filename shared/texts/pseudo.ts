/** What every wording is set in, so that text that is none can be told from it. */
export const marks = { wording: ['⟦', '⟧'], content: ['‹', '›'] } as const

/** Some translations are this much longer than the original. */
const growth = 0.4
const isHan = /\p{Script=Han}|\p{Script=Hangul}/u

/** Longer by what breaks into lines as the text itself does. */
function lengthened(text: string): string {
  const filler = isHan.test(text) ? '长' : 'w'
  return text + filler.repeat(Math.ceil(text.length * growth))
}

export const pseudoWording = (text: string): string =>
  text === '' ? '' : `${marks.wording[0]}${lengthened(text)}${marks.wording[1]}`

export const pseudoContent = (text: string): string => `${marks.content[0]}${text}${marks.content[1]}`

/** Dialled as it is printed. */
const isNumber = (text: string): boolean => /^\d+$/.test(text)

/** A language nobody speaks: the given one, marked and lengthened. What is not marked on a page is not translated. */
export function pseudoTexts<Wording>(texts: Wording): Wording {
  const changed = (node: unknown): unknown => {
    if (typeof node === 'string') return isNumber(node) ? node : pseudoWording(node)
    if (typeof node === 'function') return (...given: unknown[]) => pseudoWording(node(...given))
    if (Array.isArray(node)) return node.map(changed)
    return Object.fromEntries(Object.entries(node as object).map(([name, child]) => [name, changed(child)]))
  }
  return changed(texts) as Wording
}
