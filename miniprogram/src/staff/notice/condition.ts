import type { Condition, Test } from '../../../../shared/schemas/rule'

export type Joint = 'all' | 'any'
/** One thing that may be true: an answer, or an age from one year up to another. */
export type Term = Test[]
/** A condition as it is written: groups that must all be true, or any of them, and in each group the other way round. */
export interface Groups {
  joint: Joint
  groups: Term[][]
}

export const otherJoint = (joint: Joint): Joint => (joint === 'all' ? 'any' : 'all')

const isAge = ({ fact }: Test): boolean => fact === 'age'

const joined = (joint: Joint, parts: Condition[]): Condition =>
  parts.length === 1 ? (parts[0] as Condition) : ({ [joint]: parts } as Condition)

/** Nothing written means everybody. */
export function conditionOf({ joint, groups }: Groups): Condition {
  const written = groups.filter(group => group.length > 0)
  if (written.length === 0) return true
  const partOf = (group: Term[], inner: Joint): Condition[] =>
    inner === 'all' ? group.flat() : group.map(term => joined('all', term))
  const parts = written.map(group => joined(otherJoint(joint), partOf(group, otherJoint(joint))))
  // Of groups that must all be true, those of one term need no brackets.
  return joined(joint, joint === 'all' ? parts.flatMap(part => (isAllOf(part) ? part.all : [part])) : parts)
}

const isAllOf = (when: Condition): when is { all: Condition[] } => when !== true && 'all' in when

/** The same the other way round; undefined where a condition is nested deeper than it can be shown in groups. */
export function groupsOf(when: Condition): Groups | undefined {
  if (when === true) return { joint: 'all', groups: [] }
  if ('fact' in when) return { joint: 'all', groups: [[[when]]] }
  const joint: Joint = 'all' in when ? 'all' : 'any'
  const groups = ('all' in when ? when.all : when.any).map(part => groupOf(part, otherJoint(joint)))
  return groups.every(group => group !== undefined) ? { joint, groups } : undefined
}

function groupOf(when: Condition, joint: Joint): Term[] | undefined {
  if (when === true) return undefined
  if ('fact' in when) return [[when]]
  if (joint === 'all') return 'all' in when ? termsOf(when.all)?.map(test => [test]) : undefined
  if ('all' in when) {
    const range = termsOf(when.all)
    return range && range.length === 2 && range.every(isAge) ? [range] : undefined
  }
  const terms = when.any.map(part => groupOf(part, 'any'))
  return terms.every(term => term?.length === 1) ? terms.flatMap(term => term ?? []) : undefined
}

const termsOf = (parts: Condition[]): Test[] | undefined =>
  parts.every((part): part is Test => part !== true && 'fact' in part) ? parts : undefined

/** An age from one year up to another; an end that was left open is none. Undefined where it is no age. */
export function ageTerm(from: string, below: string): Term | undefined {
  const ends = [from, below].map(typed => (typed === '' ? undefined : Number(typed)))
  const isYear = (year: number | undefined) =>
    year === undefined || (Number.isInteger(year) && year > 0 && year <= 120)
  const [first, last] = ends
  if (!ends.every(isYear) || (first === undefined && last === undefined)) return undefined
  if (first !== undefined && last !== undefined && last <= first) return undefined
  return [
    ...(first === undefined ? [] : [{ fact: 'age' as const, op: 'gte' as const, value: first }]),
    ...(last === undefined ? [] : [{ fact: 'age' as const, op: 'lt' as const, value: last }]),
  ]
}
