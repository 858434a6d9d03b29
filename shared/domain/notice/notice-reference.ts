import type { FactName, FactValue, Question } from '../../schemas/fact'
import type { Entry, EntryKind } from '../../schemas/notice'
import type { Service } from '../../schemas/service'
import { testsIn } from '../checklist/requirement'
import { entryKey } from './notice'

/** What is taken to be answered. */
export interface Answered {
  fact: FactName
  value: FactValue
}

/** Whether such a thing is asked for, and may be answered so. */
export function isAsked({ fact, value }: Answered, questions: readonly Question[]): boolean {
  const question = questions.find(one => one.fact === fact)
  if (question?.kind === 'choice') return question.options.some(option => option.value === value)
  return question !== undefined && typeof value === (question.kind === 'age' ? 'number' : 'boolean')
}

/** What decides where a service may be done. */
export const placeTests = ({ places = [] }: Pick<Service, 'places'>) =>
  places.flatMap(({ when }) => testsIn(when ?? true))

type Reference = Pick<Entry, 'kind' | 'code'>

/**
 * Why entries do not make a notice: one of them names something there is none of, or takes something to be answered
 * that is not asked, or not answered so. The code of what is missing.
 */
export function missingReference(known: Entry[], naming = known): string | undefined {
  const all = [...known, ...naming]
  const keys = new Set(all.map(entryKey))
  const questions = all.flatMap(entry => (entry.kind === 'question' ? entry.value : []))
  const missing = naming.flatMap(referencesOf).find(reference => !keys.has(entryKey(reference)))
  return missing?.code ?? naming.flatMap(answersIn).find(one => !isAsked(one, questions))?.fact
}

/** Every answer an entry speaks of. */
function answersIn(entry: Entry): Answered[] {
  if (entry.kind === 'rule') return testsIn(entry.value.when)
  if (entry.kind === 'service') return placeTests(entry.value)
  if (entry.kind !== 'applicantClass') return []
  return Object.entries(entry.value.answers).map(([fact, value]) => ({ fact, value }) as Answered)
}

function referencesOf(entry: Entry): Reference[] {
  const all = (kind: EntryKind, codes: string[] = []) => codes.map(code => ({ kind, code }))
  switch (entry.kind) {
    case 'service':
      return all('fee', entry.value.fees)
    case 'rule':
      return [...all('service', entry.value.services), ...all('material', [entry.value.material])]
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
