export type XmlValue = string | XmlElement
export interface XmlElement {
  [tag: string]: XmlValue | XmlValue[]
}

interface OpenElement {
  tag: string
  text: string
  children: XmlElement
}

const pieces = /<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.-]*)\s*>|<([A-Za-z_][\w.-]*)\s*\/>|([^<]+)|</g
const declaration = /^<\?xml\s[^<>?]*\?>\s*/
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads the small XML of WeChat's pushes: elements, text and CDATA; a repeated tag becomes an array.
 * Attributes and own entities are not in that format and make the whole text invalid (undefined). The time it takes
 * grows with the length and no faster.
 */
export function parseXml(xml: string): XmlElement | undefined {
  const root: OpenElement = { tag: '', text: '', children: emptyElement() }
  const open = [root]
  const content = xml.trim().replace(declaration, '')
  for (const [, cdata, slash, tag, selfClosed, text] of content.matchAll(pieces)) {
    const current = open.at(-1) ?? root
    if (cdata !== undefined) current.text += cdata
    else if (text !== undefined) current.text += decoded(text)
    else if (selfClosed !== undefined) addChild(current.children, selfClosed, '')
    else if (tag !== undefined && slash === '') open.push({ tag, text: '', children: emptyElement() })
    else if (tag === undefined || open.length < 2 || current.tag !== tag) return undefined
    else closeElement(open)
  }
  return open.length === 1 && root.text.trim() === '' ? root.children : undefined
}

function closeElement(open: OpenElement[]): void {
  const closed = open.pop()
  const parent = open.at(-1)
  if (!closed || !parent) return
  const isText = Object.keys(closed.children).length === 0
  addChild(parent.children, closed.tag, isText ? closed.text : closed.children)
}

function addChild(parent: XmlElement, tag: string, value: XmlValue): void {
  const present = parent[tag]
  if (present === undefined) parent[tag] = value
  else if (Array.isArray(present)) present.push(value)
  else parent[tag] = [present, value]
}

// No prototype: a tag called __proto__ is then only a tag.
function emptyElement(): XmlElement {
  return Object.create(null)
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

/** What WeChat reads of an answer: numbers as they are, texts as CDATA. */
export const xmlOf = (values: Record<string, unknown>): string => `<xml>${elementsOf(values)}</xml>`

const elementsOf = (values: object): string =>
  Object.entries(values)
    .map(([tag, value]) => `<${tag}>${contentOf(value)}</${tag}>`)
    .join('')

function contentOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null) return elementsOf(value)
  // What would end the CDATA is parted between two of them.
  return `<![CDATA[${String(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
