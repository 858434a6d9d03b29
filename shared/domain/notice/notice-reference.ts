import type { Entry, EntryKind } from '../../schemas/notice'
import { factsOf } from '../checklist/requirement'
import { entryKey } from './notice'

type Reference = Pick<Entry, 'kind' | 'code'>

/**
 * Why entries do not make a notice: one of them names something there is none of, or asks for a fact that has no
 * question. The code of what is missing.
 */
export function missingReference(known: Entry[], naming = known): string | undefined {
  const keys = new Set([...known, ...naming].map(entryKey))
  return naming.flatMap(referencesOf).find(reference => !keys.has(entryKey(reference)))?.code
}

function referencesOf(entry: Entry): Reference[] {
  const all = (kind: EntryKind, codes: string[] = []) => codes.map(code => ({ kind, code }))
  switch (entry.kind) {
    case 'service':
      return all('fee', entry.value.fees)
    case 'rule':
      return [
        ...all('service', entry.value.services),
        ...all('material', [entry.value.material]),
        ...all('question', factsOf([entry.value])),
      ]
    case 'guide':
      return all('service', [entry.code])
    case 'together':
      return all('service', [entry.code, ...entry.value.services])
    case 'takes':
      return [...all('service', entry.value.only), ...all('service', entry.value.except)]
    default:
      return []
  }
}
