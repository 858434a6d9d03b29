import type { Item, Value } from './wire'

/** What dynalite's parsers are given beside the text, and what they leave of it: the names that were not used. */
interface Context {
  attrNames?: Record<string, string> | null
  attrVals?: Item | null
  unusedAttrNames: Record<string, true>
  unusedAttrVals: Record<string, true>
}

/** Gives an expression, or the reason why it is none as a text. */
export interface Parser {
  parse(text: string, options: { context: Context }): unknown
}

interface Kept {
  /** The expression with a marker for each value. */
  expression: unknown
  markers: Map<string, object>
  names: string[]
}

const keptExpressions = 500
/** Here the values themselves decide whether the expression is refused, elsewhere their types alone. */
const judgesValues = /\b(between|attribute_type)\b/i

/**
 * Parsing costs more than what is done afterwards, and the same few dozen texts come again and again with other
 * values: from now on the parser remembers what it has parsed by text, names and types of values. Everybody gets
 * a copy of his own, because actions change what they work on.
 */
export function rememberParsed(parser: Parser): void {
  const parse = parser.parse.bind(parser)
  const kept = new Map<string, Kept>()
  parser.parse = (text, options) => {
    const { context } = options
    if (judgesValues.test(text)) return parse(text, options)
    const key = JSON.stringify([text, context.attrNames, typesOf(context)])
    const known = kept.get(key) ?? parsedWith(parse, text, context)
    if (!known) return parse(text, options)
    if (kept.size >= keptExpressions) kept.clear()
    kept.set(key, known)
    return filledIn(known, context)
  }
}

const typesOf = ({ attrVals }: Context): string[][] =>
  Object.entries(attrVals ?? {}).map(([name, value]) => [name, ...Object.keys(value)])

/** Nothing where it is refused. */
function parsedWith(parse: Parser['parse'], text: string, context: Context): Kept | undefined {
  const unusedAttrNames = allOf(context.attrNames)
  const unusedAttrVals = allOf(context.attrVals)
  const parsed = parse(text, { context: { ...context, unusedAttrNames, unusedAttrVals } })
  if (typeof parsed === 'string') return undefined
  const used = Object.keys(context.attrVals ?? {}).filter(name => !unusedAttrVals[name])
  const markers = new Map(used.map(name => [name, {}]))
  const marked = new Map<unknown, unknown>(used.map(name => [context.attrVals?.[name], markers.get(name)]))
  return {
    expression: copied(parsed, marked),
    markers,
    names: Object.keys(context.attrNames ?? {}).filter(name => !unusedAttrNames[name]),
  }
}

const allOf = (named: object | null | undefined): Record<string, true> =>
  Object.fromEntries(Object.keys(named ?? {}).map(name => [name, true]))

function filledIn({ expression, markers, names }: Kept, context: Context): unknown {
  for (const name of names) delete context.unusedAttrNames[name]
  for (const name of markers.keys()) delete context.unusedAttrVals[name]
  const values = new Map<unknown, Value | undefined>(
    [...markers].map(([name, marker]) => [marker, context.attrVals?.[name]]),
  )
  return copied(expression, values)
}

/** A deep copy in which some objects are exchanged for others. */
function copied(node: unknown, exchanged: ReadonlyMap<unknown, unknown>): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (exchanged.has(node)) return exchanged.get(node)
  if (Array.isArray(node)) return node.map(member => copied(member, exchanged))
  const copy = Object.create(Object.getPrototypeOf(node))
  for (const [name, member] of Object.entries(node)) copy[name] = copied(member, exchanged)
  return copy
}
