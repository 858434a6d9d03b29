import type { Entry, EntryChange } from '../../schemas/notice'
import type { Text } from '../../schemas/text'
import { entryKey, isSame } from './notice'
import { type ChecklistContent, checklistContent } from './notice-content'
import { saidChanges } from './notice-said'

/** Every entry that was touched, the later notice's in its order; what is dropped comes last. */
export function entryChanges(before: Entry[], after: Entry[], placeNames: Map<string, Text>): EntryChange[] {
  const old = new Map(before.map(entry => [entryKey(entry), entry]))
  const kept = new Set(after.map(entryKey))
  const content = checklistContent([...before, ...after])
  const headed = (entry: Entry) => ({
    kind: entry.kind,
    code: entry.code,
    name: entryName(entry, { ...content, placeNames }),
  })
  const said = (was: Entry | undefined, is: Entry | undefined) => ({
    said: saidChanges(was, is, { ...content, placeNames }),
  })
  return [
    ...after.flatMap((entry): EntryChange[] => {
      const known = old.get(entryKey(entry))
      if (!known) return [{ ...headed(entry), change: 'added', fields: [], ...said(undefined, entry) }]
      const fields = touchedFields(known, entry)
      return fields.length > 0 ? [{ ...headed(entry), change: 'changed', fields, ...said(known, entry) }] : []
    }),
    ...before
      .filter(entry => !kept.has(entryKey(entry)))
      .map(
        (entry): EntryChange => ({
          ...headed(entry),
          change: 'dropped',
          fields: [],
          ...said(entry, undefined),
        }),
      ),
  ]
}

/** The top fields that differ, sources and order included. */
function touchedFields(before: Entry, after: Entry): string[] {
  const [a, b] = [before.value as Record<string, unknown>, after.value as Record<string, unknown>]
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    name => !isSame(a[name], b[name]),
  )
  return before.order === after.order ? fields : [...fields, 'order']
}

/** Signs have a fourth language. */
const inThree = ({ 'zh-CN': zh, en, ko }: Text): Text => ({ 'zh-CN': zh, en, ko })

interface EntryNames extends Pick<ChecklistContent, 'materials' | 'services'> {
  placeNames?: Map<string, Text>
}

/** What an entry is called: a rule by the material it asks for, what a hall takes by the hall. */
export function entryName(entry: Entry, { materials, services, placeNames }: EntryNames): Text {
  const { code } = entry
  const asWritten = { 'zh-CN': code, en: code, ko: code }
  switch (entry.kind) {
    case 'rule':
      return materials.get(entry.value.material)?.name ?? asWritten
    case 'question':
      return entry.value.ask
    case 'wording':
    case 'assessmentItem':
      return entry.value.text
    case 'zone':
      return inThree(entry.value.name)
    case 'guide':
    case 'together':
      return services.get(code)?.name ?? asWritten
    case 'takes':
      return placeNames?.get(code) ?? asWritten
    default:
      return entry.value.name
  }
}
