import * as v from 'valibot'
import { entrySchemas } from '../../schemas/entry'
import { type Flaw, flaws } from '../../schemas/flaw'
import type { Entry, EntryKind } from '../../schemas/notice'
import type { Rule } from '../../schemas/rule'
import { applicantsOf, factsOf, holds, requirementsOn, testsOf } from '../checklist/requirement'
import type { ChecklistContent } from './notice-content'
import { type Answered, isAsked, placeTests } from './notice-reference'

/** What is wrong with an entry, and with which of its fields: a path as in `prices.0.yuan`. */
export interface EntryFlaw {
  field: string
  flaw: Flaw
}

/** Why something has not the form of its kind, or could not be meant by anybody. */
export function formFlaw(kind: EntryKind, value: unknown): EntryFlaw | undefined {
  const [issue] = v.safeParse(entrySchemas[kind], value).issues ?? []
  const missing = issue?.received === 'undefined' ? 'blank' : 'form'
  const flaw = flaws.find(one => one === issue?.message) ?? missing
  return issue && { field: v.getDotPath(issue) ?? '', flaw }
}

/** Why an entry of the right form cannot stand among the others of a draft. */
export const entryFlaw = (entry: Entry, content: ChecklistContent, today: string): EntryFlaw | undefined =>
  dayFlaw(entry.value, today) ?? referenceFlaw(entry, content) ?? meaningFlaw(entry)

/** Nobody writes down today what begins later than in so many years. */
const yearsAhead = 10

/** A day that a fact can begin or end on, as far as one plans. */
export const isPlannable = (day: string, today: string): boolean =>
  day <= `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`

const dated = ['from', 'until', 'asOf']

function dayFlaw(value: unknown, today: string, path = ''): EntryFlaw | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, field] of Object.entries(value)) {
    const isDay = dated.includes(name) && typeof field === 'string' && /^\d{4}/.test(field)
    if (isDay && !isPlannable(field, today)) return { field: path + name, flaw: 'day' }
    const inside = dayFlaw(field, today, `${path}${name}.`)
    if (inside) return inside
  }
  return undefined
}

/** What an entry speaks of is there. */
function referenceFlaw(entry: Entry, content: ChecklistContent): EntryFlaw | undefined {
  const { services, materials, fees, rules, questions } = content
  const isUnasked = (one: Answered) => !isAsked(one, questions)
  const unknown = (field: string, isUnknown: boolean): EntryFlaw[] =>
    isUnknown ? [{ field, flaw: 'unknown' }] : []
  if (entry.kind === 'service') {
    const asked = factsOf(rules.get(entry.code) ?? [])
    const tests = placeTests(entry.value)
    return [
      ...unknown(
        'fees',
        entry.value.fees.some(code => !fees.has(code)),
      ),
      ...unknown('places', tests.some(isUnasked)),
      ...(tests.some(({ fact }) => !asked.includes(fact))
        ? [{ field: 'places', flaw: 'unasked' as const }]
        : []),
    ][0]
  }
  if (entry.kind === 'applicantClass') {
    const answers = Object.entries(entry.value.answers).map(([fact, value]) => ({ fact, value }) as Answered)
    return unknown('answers', answers.some(isUnasked))[0]
  }
  const isUnknown = (code: string) => !services.has(code)
  if (entry.kind === 'guide') return unknown('code', isUnknown(entry.code))[0]
  if (entry.kind === 'together')
    return unknown('services', [entry.code, ...entry.value.services].some(isUnknown))[0]
  if (entry.kind === 'takes') {
    const { only = [], except = [] } = entry.value
    return [...unknown('only', only.some(isUnknown)), ...unknown('except', except.some(isUnknown))][0]
  }
  if (entry.kind !== 'rule') return undefined
  const rule = entry.value
  return [
    ...unknown(
      'services',
      rule.services.some(code => !services.has(code)),
    ),
    ...unknown('material', !materials.has(rule.material)),
    ...unknown('when', testsOf([rule]).some(isUnasked)),
  ][0]
}

/** Beyond so many facts at once, who is meant is not worked out. */
const fewFacts = 6

/** A rule is of somebody, and a question's answers are all the answers. */
function meaningFlaw({ kind, value }: Entry): EntryFlaw | undefined {
  return kind === 'rule' && !meansSomebody(value) ? { field: 'when', flaw: 'never' } : undefined
}

function meansSomebody({ from: _from, until: _until, ...rule }: Rule): boolean {
  if (testsOf([rule]).length === 0 || factsOf([rule]).length > fewFacts) return true
  return requirementsOn([rule], '').some(one => applicantsOf(one, {}).some(all => holds(rule.when, all)))
}
