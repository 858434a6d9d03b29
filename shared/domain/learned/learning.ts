import type { Group } from '../../schemas/service'
import { addDays, weekdayOf } from '../calendar'
import { type DayCount, noTally, type Tally } from '../hall/day-count'
import type { Precedence } from '../hall/precedence'
import type { Holidays } from '../point/opening'
import { overdispersion } from '../statistic/overdispersion'

/** Days that are alike: each weekday, the eve of a holiday, the first working day after one; and all together. */
export const dayKinds = ['1', '2', '3', '4', '5', '6', '7', 'eve', 'after'] as const
export type DayKind = (typeof dayKinds)[number]
export const everyDay = 'every'

export function dayKind(day: string, holidays: Holidays): DayKind {
  if (holidays.get(addDays(day, -1)) === 'off') return 'after'
  if (holidays.get(addDays(day, 1)) === 'off') return 'eve'
  return String(weekdayOf(day)) as DayKind
}

/**
 * What a point has learned from its days of one kind: means discounted by a forgetting factor with each further day
 * (discounted least squares of a constant; Brown 1963), so that the last 1 / (1 − factor) days are what counts.
 */
export interface Profile {
  pointId: string
  kind: DayKind | typeof everyDay
  lastDay: string
  /** Days learned, the old ones fading. */
  weight: number
  counters: number
  /** Walk-ins by quarter hour. */
  walkIns: number[]
  /** Counters at work by quarter hour, and those the plan had open, summed over the days, the old ones fading. */
  atWork: number[]
  planned: number[]
  /** Squared deviation of a day's walk-ins from what was expected, as a share; chance left out. */
  dayVariance: number
  service: Partial<Record<Group, Tally>>
  gaps: Tally
  due: number
  /** Of those, booked before the day began. */
  dueEarly: number
  /** Booked people who came, by how many quarter hours after their slot. */
  came: Record<string, number>
  taken: number
  lost: number
  precedence: Precedence
}

/** The shape a profile is stored in: another one needs the next number, and what was stored in it is learned anew. */
export const profileShape = 3

/** What the weight of a past day is multiplied with at each further one of its kind. */
const forgettingFactor = { kind: 0.85, every: 0.95 }
/** A day this much fuller or emptier than expected is usual, before a point has measured its own. */
const assumedDayVariance = 0.1
export const quarters = 96

export const emptyProfile = (pointId: string, kind: Profile['kind']): Profile => ({
  pointId,
  kind,
  lastDay: '',
  weight: 0,
  counters: 0,
  walkIns: Array(quarters).fill(0),
  atWork: Array(quarters).fill(0),
  planned: Array(quarters).fill(0),
  dayVariance: assumedDayVariance,
  service: {},
  gaps: noTally,
  due: 0,
  dueEarly: 0,
  came: {},
  taken: 0,
  lost: 0,
  precedence: { met: 0, overtaken: 0 },
})

/** The profile with one more day; a day already learned, or older, changes nothing. */
export function learnDay(profile: Profile, count: DayCount): Profile {
  if (count.day <= profile.lastDay) return profile
  const kept = profile.kind === everyDay ? forgettingFactor.every : forgettingFactor.kind
  const before = profile.weight * kept
  const weight = before + 1
  const mean = (old: number, value: number) => (old * before + value) / weight
  const add = (old: number, value: number) => old * kept + value
  return {
    ...profile,
    lastDay: count.day,
    weight,
    counters: mean(profile.counters, count.counters),
    walkIns: profile.walkIns.map((old, i) => mean(old, count.walkIns[i] ?? 0)),
    atWork: profile.atWork.map((old, i) => add(old, count.atWork[i] ?? 0)),
    planned: profile.planned.map((old, i) => add(old, count.planned[i] ?? 0)),
    dayVariance: nextVariance(profile, count),
    service: addTallies(profile.service, count.service, add),
    gaps: addTally(profile.gaps, count.gaps, add),
    due: add(profile.due, count.due),
    dueEarly: add(profile.dueEarly, count.dueEarly),
    came: addCounts(profile.came, count.came, add),
    taken: add(profile.taken, count.taken),
    lost: add(profile.lost, count.lost),
    precedence: addPrecedence(profile.precedence, count.precedence, add),
  }
}

type Add = (old: number, value: number) => number

function addCounts(old: Record<string, number>, more: Record<string, number>, add: Add) {
  const names = new Set([...Object.keys(old), ...Object.keys(more)])
  return Object.fromEntries([...names].map(name => [name, add(old[name] ?? 0, more[name] ?? 0)]))
}

const addTally = (a: Tally, b: Tally, add: Add): Tally => ({
  visits: add(a.visits, b.visits),
  minutes: add(a.minutes, b.minutes),
  squares: add(a.squares, b.squares),
})

const addPrecedence = (a: Precedence, b: Precedence, add: Add): Precedence => ({
  met: add(a.met, b.met),
  overtaken: add(a.overtaken, b.overtaken),
})

function addTallies(old: Profile['service'], more: Profile['service'], add: Add): Profile['service'] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(more)])] as Group[]
  return Object.fromEntries(
    names.map(name => [name, addTally(old[name] ?? noTally, more[name] ?? noTally, add)]),
  )
}

export const sumOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The mean overdispersion of the days, worth five days at first. */
function nextVariance({ weight, walkIns, dayVariance }: Profile, count: DayCount): number {
  const expected = sumOf(walkIns)
  if (weight < 1 || expected <= 0) return dayVariance
  const beyondChance = overdispersion(sumOf(count.walkIns), expected)
  return dayVariance + (Math.min(1, Math.max(0, beyondChance)) - dayVariance) / (weight + 5)
}

/** What all points have learned together, for one counter: what a point borrows that has not measured yet. */
export function pooled(profiles: Profile[]): Profile | undefined {
  const known = profiles.filter(({ weight, counters }) => weight > 0 && counters > 0)
  if (known.length === 0) return undefined
  const weight = sumOf(known.map(profile => profile.weight))
  const mean = (of: (profile: Profile) => number) =>
    sumOf(known.map(profile => of(profile) * profile.weight)) / weight
  return {
    ...emptyProfile('', everyDay),
    weight,
    counters: 1,
    walkIns: Array.from({ length: quarters }, (_, i) =>
      mean(({ walkIns, counters }) => (walkIns[i] ?? 0) / counters),
    ),
    dayVariance: mean(({ dayVariance }) => dayVariance),
    service: known.reduce<Profile['service']>(
      (sum, { service }) => addTallies(sum, service, (a, b) => a + b),
      {},
    ),
  }
}
