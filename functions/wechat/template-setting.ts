import { messageTemplates, type TemplateKind, type TemplateName } from './templates'

/** The template of an account's console that stands behind one of our messages. */
export interface TemplateSetting {
  id: string
  kind: TemplateKind
  /** The console's key for each of ours, e.g. `thing1` → `thing4`; the console decides which it gives. */
  keys: Record<string, string>
}

const typeOf = (key: string): string => key.replace(/\d+$/, '')

/**
 * A setting as deployments write it: the id, `longTerm` where it is one, and the console's keys in the order of ours, as
 * in `abc longTerm thing4 thing5 time2 thing7`. Without keys ours are the console's.
 * @throws naming the setting and what is wrong with it
 */
export function templateSetting(setting: string, value: string, name: TemplateName): TemplateSetting {
  const [id = '', ...rest] = value.trim().split(/\s+/)
  const isLongTerm = rest[0] === 'longTerm'
  const given = isLongTerm ? rest.slice(1) : rest
  const own = Object.values<{ key: string }>(messageTemplates[name].fields).map(({ key }) => key)
  const wrong = (what: string) => new Error(`${setting} ${what}`)
  if (!/^[\w-]{8,64}$/.test(id)) throw wrong('names no template')
  if (given.length > 0 && given.length !== own.length)
    throw wrong(`names ${given.length} keys, and ${name} has ${own.length}: ${own.join(' ')}`)
  const pairs = own.map((key, i) => [key, given[i] ?? key] as const)
  for (const [ours, theirs] of pairs)
    if (!/^[a-z_]+\d+$/.test(theirs) || typeOf(theirs) !== typeOf(ours))
      throw wrong(`names ${theirs} where ${ours} stands: keys have to be of the same type`)
  if (new Set(pairs.map(([, theirs]) => theirs)).size < pairs.length) throw wrong('names a key twice')
  return { id, kind: isLongTerm ? 'longTerm' : messageTemplates[name].kind, keys: Object.fromEntries(pairs) }
}

/** Texts under our keys as the console's template wants them. */
export const textsFor = ({ keys }: TemplateSetting, texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [keys[key] ?? key, text]))
