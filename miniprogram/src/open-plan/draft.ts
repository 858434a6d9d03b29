import * as v from 'valibot'
import { addDays } from '../../../shared/domain/calendar'
import { type OpenPlanView, StatedException, StatedPlan } from '../../../shared/schemas/open-plan'
import type {
  OpeningRule,
  Period,
  Plan,
  PlanException,
  PlanGroup,
  RosterRow,
} from '../../../shared/schemas/point'

/** What is typed of a plan; numbers as they stand in their fields. */
export interface PlanDraft
  extends Omit<Plan, 'counters' | 'roster' | 'groups' | 'walkInPercent' | 'horizonDays'> {
  counters: string
  roster: (Omit<RosterRow, 'counters'> & { counters: string })[]
  groups: GroupDraft[]
  walkInPercent: string
  horizonDays: string
}

/** Without counters of its own it shares those of all. */
export type GroupDraft = Omit<PlanGroup, 'counters'> & { counters: string }

export const planDraftOf = (plan: Plan): PlanDraft => ({
  ...plan,
  counters: String(plan.counters),
  roster: plan.roster.map(row => ({ ...row, counters: String(row.counters) })),
  groups: plan.groups.map(group => ({ ...group, counters: String(group.counters ?? '') })),
  walkInPercent: String(plan.walkInPercent),
  horizonDays: String(plan.horizonDays),
})

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed))

/** The plan that a draft says, or the part of it that is wrong. */
export function planOf(draft: PlanDraft): { plan: Plan } | { wrong: string } {
  const read = v.safeParse(StatedPlan, {
    ...draft,
    counters: numberOf(draft.counters),
    roster: draft.roster
      .map(row => ({ ...row, counters: numberOf(row.counters) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    groups: draft.groups.map(({ counters, ...group }) => ({
      ...group,
      ...(counters.trim() && { counters: numberOf(counters) }),
    })),
    walkInPercent: numberOf(draft.walkInPercent),
    horizonDays: numberOf(draft.horizonDays),
  })
  return read.success ? { plan: read.output } : { wrong: String(read.issues[0].path?.[0]?.key ?? '') }
}

/** A day as it is typed. */
export interface ExceptionDraft {
  day: string
  isOpen: boolean
  periods: Period[]
  counters: string
  why: string
}

export const exceptionDraftOf = ({ day, periods, counters, why }: PlanException): ExceptionDraft => ({
  ...{ day, why, periods },
  isOpen: periods.length > 0,
  counters: counters === undefined ? '' : String(counters),
})

/** The exception that a draft says, or the field of it that is wrong. */
export function exceptionOf(
  { day, isOpen, periods, counters, why }: ExceptionDraft,
  earliest: string,
): { exception: PlanException } | { wrong: string } {
  if (day < earliest) return { wrong: 'day' }
  if (isOpen && periods.length === 0) return { wrong: 'periods' }
  const read = v.safeParse(StatedException, {
    ...{ day, why },
    periods: isOpen ? periods : [],
    ...(isOpen && counters.trim() && { counters: numberOf(counters) }),
  })
  return read.success ? { exception: read.output } : { wrong: String(read.issues[0].path?.[0]?.key ?? '') }
}

/** What usually keeps a day from being as its weekday; hours to begin with are those of the hall. */
export const presets = ['closed', 'shortened', 'saturday', 'spring'] as const
export type Preset = (typeof presets)[number]

/** Everything of a hall's plan as it is being changed. */
export interface Draft {
  plans: PlanDraft[]
  exceptions: PlanException[]
}

export const draftOf = ({ plans, exceptions }: OpenPlanView): Draft => ({
  plans: plans.map(planDraftOf),
  exceptions,
})

/** What is sent of a draft. What is assumed of a hall is nobody's word until he has changed it, or saves it alone. */
export function statedIn(
  { plans, exceptions }: Draft,
  view: OpenPlanView,
): { plans: Plan[]; exceptions: PlanException[] } | { wrong: string; from: string } {
  const read = plans.map(planOf)
  for (const [i, one] of read.entries())
    if ('wrong' in one) return { wrong: one.wrong, from: plans[i]?.from ?? '' }
  const all = read.flatMap(one => ('plan' in one ? one.plan : []))
  const [assumed] = view.isAssumed ? view.plans : []
  const isUntouched = JSON.stringify(all[0]) === JSON.stringify(assumed)
  const isAll = JSON.stringify([all, exceptions]) === JSON.stringify([view.plans, view.exceptions])
  return { plans: isUntouched && !isAll ? all.slice(1) : all, exceptions }
}

/** What stands there as staff have said it. */
export const saidIn = ({ pointId, version, plans, exceptions, isAssumed }: OpenPlanView) => ({
  pointId,
  version,
  plans: isAssumed ? plans.slice(1) : plans,
  exceptions,
})

/** A plan from a later day on begins as the one before it; undefined where that day cannot be. */
export function withPlanFrom(
  plans: readonly PlanDraft[],
  from: string,
  today: string,
): PlanDraft[] | undefined {
  const before = plans.filter(plan => plan.from < from).at(-1)
  if (!before || from <= today || plans.some(plan => plan.from === from)) return undefined
  return [...plans, { ...before, from }].sort((a, b) => (a.from < b.from ? -1 : 1))
}

export const withException = (
  all: readonly PlanException[],
  replaced: string | undefined,
  next: PlanException | undefined,
): PlanException[] =>
  [...all.filter(({ day }) => day !== replaced && day !== next?.day), ...(next ? [next] : [])].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  )

/** Hours to begin with: those of most days. */
export const usualPeriods = (opening: readonly OpeningRule[]): Period[] =>
  opening[0]?.periods ?? [{ from: '09:00', to: '16:30' }]

/** One more after a break, where there is room before the evening. */
export function withPeriod(periods: readonly Period[]): Period[] {
  const last = periods.at(-1)?.to ?? '08:00'
  const hour = Math.min(22, Number(last.slice(0, 2)) + 1)
  const two = (n: number) => String(n).padStart(2, '0')
  return [...periods, { from: `${two(hour)}:00`, to: `${two(Math.min(23, hour + 2))}:00` }]
}

/** The next day that can be an exception. */
export const firstFree = (all: readonly PlanException[], today: string): string => {
  let day = addDays(today, 1)
  while (all.some(one => one.day === day)) day = addDays(day, 1)
  return day
}
