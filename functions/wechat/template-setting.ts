import type { Language } from '../../shared/schemas/text'
import { languages } from '../../shared/vocabulary/language'
import { messageTemplates, type TemplateKind, type TemplateName } from './templates'

/** The template of an account's console that stands behind one of our messages. */
export interface TemplateSetting {
  id: string
  kind: TemplateKind
  /** The console's key for each of ours, e.g. `thing1` → `thing4`; the console decides which it gives. */
  keys: Record<string, string>
  /** Those whose labels are in another language than Chinese, where the account has them. */
  others?: Partial<Record<Language, TemplateSetting>>
}

/** Under which name a deployment sets a template, e.g. WECHAT_TEMPLATE_BOOKING_REMINDER. */
export const variableOf = (prefix: string, name: string): string =>
  `${prefix}_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`

const typeOf = (key: string): string => key.replace(/\d+$/, '')

/**
 * A setting as deployments write it: the id, `longTerm` where it is one, and the console's keys in the order of ours, as
 * in `abc longTerm thing4 thing5 time2 thing7`. Without keys ours are the console's. Templates with labels in other
 * languages follow, as in `abc | en def | ko ghi longTerm thing1 thing2 time4 thing3`.
 * @throws naming the setting and what is wrong with it
 */
export function templateSetting(setting: string, value: string, name: TemplateName): TemplateSetting {
  const [first = '', ...further] = value.split('|')
  const base = oneSetting(setting, first, name)
  if (further.length === 0) return base
  const others = further.map(part => {
    const [language = '', ...rest] = part.trim().split(/\s+/)
    if (!isOther(language)) throw new Error(`${setting} names no language with “${part.trim()}”`)
    return [language, oneSetting(setting, rest.join(' '), name)] as const
  })
  const ids = [base.id, ...others.map(([, { id }]) => id)]
  if (new Set(ids).size < ids.length || new Set(others.map(([language]) => language)).size < others.length)
    throw new Error(`${setting} names a template or a language twice`)
  return { ...base, others: Object.fromEntries(others) }
}

const isOther = (text: string): text is Language =>
  text !== 'zh-CN' && (languages as readonly string[]).includes(text)

function oneSetting(setting: string, value: string, name: TemplateName): TemplateSetting {
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

/** A template, and the name under which what somebody has allowed of it is counted: each is allowed by itself. */
export interface LedgerTemplate {
  ledger: string
  template: TemplateSetting
}

/** All templates of a kind of message: that of the reader's language first, then the Chinese one. */
export function templatesFor(
  purpose: string,
  { others = {}, ...base }: TemplateSetting,
  language: Language | undefined,
): LedgerTemplate[] {
  const all = Object.entries(others).map(([of, template]) => ({ ledger: `${purpose}@${of}`, template }))
  const own = all.filter(({ ledger }) => ledger === `${purpose}@${language}`)
  return [...own, { ledger: purpose, template: base }, ...all.filter(one => !own.includes(one))]
}

/** The kind of message that is counted there. */
export const purposeOfLedger = (ledger: string): string => ledger.split('@')[0] ?? ledger
