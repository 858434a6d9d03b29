import type { Plan, PlanException, Point } from '../../schemas/point'
import { addDays } from '../calendar'
import type { Holidays } from './opening'
import { plannedSlots } from './slot'

export const planParts = [
  'opening',
  'counters',
  'slotMinutes',
  'walkInPercent',
  'except',
  'groups',
  'horizonDays',
  'releaseAt',
] as const
export type PlanPart = (typeof planParts)[number]

/** What becomes otherwise with a plan, from that day on or on that day. */
export type PlanChange =
  | { kind: 'begins' | 'ends'; day: string }
  | { kind: 'changes'; day: string; parts: PlanPart[] }
  | { kind: 'stated' | 'withdrawn' | 'restated'; day: string }

interface Stated {
  plans: readonly Plan[]
  exceptions: readonly PlanException[]
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Plans and exceptions as they were and as they would be, by the day that each is about. */
export function planChanges(before: Stated, after: Stated): PlanChange[] {
  const plans = paired(before.plans, after.plans, ({ from }) => from).flatMap(
    ([day, was, is]): PlanChange[] => {
      if (!was || !is) return [{ kind: is ? 'begins' : 'ends', day }]
      const parts = changedParts(was, is)
      return parts.length > 0 ? [{ kind: 'changes', day, parts }] : []
    },
  )
  const exceptions = paired(before.exceptions, after.exceptions, ({ day }) => day).flatMap(
    ([day, was, is]): PlanChange[] => {
      if (was && is) return isSame(was, is) ? [] : [{ kind: 'restated', day }]
      return [{ kind: is ? 'stated' : 'withdrawn', day }]
    },
  )
  return [...plans, ...exceptions]
}

const changedParts = (was: Plan, is: Plan): PlanPart[] =>
  planParts.filter(
    part => !isSame(was[part], is[part]) || (part === 'counters' && !isSame(was.roster, is.roster)),
  )

function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): [key: string, was: Item | undefined, is: Item | undefined][] {
  const keys = [...new Set([...before, ...after].map(keyOf))].sort()
  const itemOf = (items: readonly Item[], key: string) => items.find(item => keyOf(item) === key)
  return keys.map(key => [key, itemOf(before, key), itemOf(after, key)])
}

/** A year: later than that nobody has planned. */
const daysLooked = 366
const week = 7

/** The first seven days from the one on at which the places become otherwise, and how many there are in them. */
export function changedWeek(
  before: Point,
  after: Point,
  today: string,
  holidays: Holidays,
): { from: string; before: number; after: number } | undefined {
  const slots = (point: Point, day: string) => plannedSlots(point, day, holidays)
  const days = (from: string, count: number) => Array.from({ length: count }, (_, i) => addDays(from, i))
  const from = days(today, daysLooked).find(day => !isSame(slots(before, day), slots(after, day)))
  if (!from) return undefined
  const places = (point: Point) =>
    days(from, week)
      .flatMap(day => slots(point, day))
      .reduce((sum, { capacity }) => sum + capacity, 0)
  return { from, before: places(before), after: places(after) }
}
