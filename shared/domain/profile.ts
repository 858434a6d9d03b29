import {
  halfHourWeights,
  monthMultiplier,
  visitsPerCounterDay,
  walkInShare,
  weekdayMultiplier,
} from '../content/profile'
import type { Point } from '../schemas/point'
import type { Group } from '../schemas/service'
import { addDays, minuteOf, weekdayOf } from './calendar'
import type { DayCount, Tally } from './day-count'
import type { Holidays, OpenPeriod } from './opening'

/** Walk-ins a minute expected at a minute of the day. */
export type ArrivalProfile = (minute: number) => number

/** Days that are alike: each weekday, the eve of a holiday, the first working day after one; and all together. */
export type DayKind = '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'eve' | 'after'
export const everyDay = 'every'

export function dayKind(day: string, holidays: Holidays): DayKind {
  if (holidays.get(addDays(day, -1)) === 'off') return 'after'
  if (holidays.get(addDays(day, 1)) === 'off') return 'eve'
  return String(weekdayOf(day)) as DayKind
}

/** What a point has learned from its days of one kind: means in which later days weigh more. */
export interface Profile {
  pointId: string
  kind: DayKind | typeof everyDay
  lastDay: string
  /** Days learned, the old ones fading. */
  weight: number
  counters: number
  /** Walk-ins by quarter hour. */
  walkIns: number[]
  /** Squared deviation of a day's walk-ins from what was expected, as a share; chance left out. */
  dayVariance: number
  service: Partial<Record<Group, Tally>>
  due: number
  /** Booked people who came, by how many quarter hours after their slot. */
  came: Record<string, number>
  taken: number
  lost: number
}

/** How much of its weight a past day keeps with each further one of its kind. */
const keptShare = { kind: 0.85, every: 0.95 }
/** A day this much fuller or emptier than expected is usual, before a point has measured its own. */
const assumedDayVariance = 0.1
const quarters = 96

export const emptyProfile = (pointId: string, kind: Profile['kind']): Profile => ({
  pointId,
  kind,
  lastDay: '',
  weight: 0,
  counters: 0,
  walkIns: Array(quarters).fill(0),
  dayVariance: assumedDayVariance,
  service: {},
  due: 0,
  came: {},
  taken: 0,
  lost: 0,
})

/** The profile with one more day; a day already learned, or older, changes nothing. */
export function learnDay(profile: Profile, count: DayCount): Profile {
  if (count.day <= profile.lastDay) return profile
  const kept = profile.kind === everyDay ? keptShare.every : keptShare.kind
  const before = profile.weight * kept
  const weight = before + 1
  const fade = (old: number, value: number) => (old * before + value) / weight
  const add = (old: number, value: number) => old * kept + value
  return {
    ...profile,
    lastDay: count.day,
    weight,
    counters: fade(profile.counters, count.counters),
    walkIns: profile.walkIns.map((old, i) => fade(old, count.walkIns[i] ?? 0)),
    dayVariance: nextVariance(profile, count),
    service: addTallies(profile.service, count.service, add),
    due: add(profile.due, count.due),
    came: addCounts(profile.came, count.came, add),
    taken: add(profile.taken, count.taken),
    lost: add(profile.lost, count.lost),
  }
}

type Add = (old: number, value: number) => number

function addCounts(old: Record<string, number>, more: Record<string, number>, add: Add) {
  const names = new Set([...Object.keys(old), ...Object.keys(more)])
  return Object.fromEntries([...names].map(name => [name, add(old[name] ?? 0, more[name] ?? 0)]))
}

function addTallies(old: Profile['service'], more: Profile['service'], add: Add): Profile['service'] {
  const none: Tally = { visits: 0, minutes: 0, squares: 0 }
  const names = [...new Set([...Object.keys(old), ...Object.keys(more)])] as Group[]
  return Object.fromEntries(
    names.map(name => {
      const [a, b] = [old[name] ?? none, more[name] ?? none]
      return [
        name,
        {
          visits: add(a.visits, b.visits),
          minutes: add(a.minutes, b.minutes),
          squares: add(a.squares, b.squares),
        },
      ]
    }),
  )
}

const sumOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0)

function nextVariance({ weight, walkIns, dayVariance }: Profile, count: DayCount): number {
  const expected = sumOf(walkIns)
  if (weight < 1 || expected <= 0) return dayVariance
  const beyondChance = ((sumOf(count.walkIns) - expected) ** 2 - expected) / expected ** 2
  return dayVariance + (Math.min(1, Math.max(0, beyondChance)) - dayVariance) / (weight + 5)
}

/** A point's profiles that matter on a day. */
export interface Learned {
  ofKind?: Profile | undefined
  ofEvery?: Profile | undefined
}

/** Days after which a point's own count outweighs what it borrows. */
const priorDays = { peers: 2, kind: 2 }

/**
 * Walk-ins by the point's own days. What it has not measured it borrows: the level of a weekday from all its
 * days, and as a whole from its peers, counter for counter; from the assumption as long as no peer knows more.
 */
export function profileFor(
  own: Learned,
  peers: Profile[],
  assumed: ArrivalProfile,
  counters: number,
): ArrivalProfile {
  const borrowed = peersProfile(peers, counters) ?? quarterly(assumed)
  const all = blend(own.ofEvery, borrowed, priorDays.peers)
  const bent = own.ofEvery ? bend(all, own) : all
  const expected = blend(own.ofKind, bent, priorDays.kind)
  return minute => (expected[Math.floor(minute / 15)] ?? 0) / 15
}

const quarterly = (profile: ArrivalProfile): number[] =>
  Array.from({ length: quarters }, (_, i) => profile(i * 15) * 15)

const blend = (own: Profile | undefined, borrowed: number[], prior: number): number[] =>
  own
    ? borrowed.map((value, i) => (value * prior + (own.walkIns[i] ?? 0) * own.weight) / (prior + own.weight))
    : borrowed

/** A kind of day is first fuller or emptier as a whole; only many days show where. */
function bend(all: number[], { ofKind }: Learned): number[] {
  const total = sumOf(all)
  if (!ofKind || total <= 0) return all
  const level = (total + sumOf(ofKind.walkIns) * ofKind.weight) / (total * (1 + ofKind.weight))
  return all.map(value => value * level)
}

function peersProfile(peers: Profile[], counters: number): number[] | undefined {
  const known = peers.filter(({ weight, counters }) => weight > 0 && counters > 0)
  if (known.length === 0) return undefined
  const weight = sumOf(known.map(peer => peer.weight))
  return Array.from(
    { length: quarters },
    (_, i) =>
      (sumOf(known.map(peer => ((peer.walkIns[i] ?? 0) / peer.counters) * peer.weight)) / weight) * counters,
  )
}
/** The profile of a point nobody has measured yet: by its size, the weekday, the month and the half hour. */
export function assumedProfile(point: Point, day: string, periods: OpenPeriod[]): ArrivalProfile {
  const month = Number(day.slice(5, 7)) - 1
  const perDay =
    point.counters *
    visitsPerCounterDay *
    walkInShare *
    (weekdayMultiplier[weekdayOf(day)] ?? 1) *
    (monthMultiplier[month] ?? 1)
  const isOpen = (minute: number) =>
    periods.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)
  const slots = Object.entries(halfHourWeights).map(([time, weight]) => ({ from: minuteOf(time), weight }))
  const open = slots.filter(({ from }) => isOpen(from) || isOpen(from + 29))
  const total = open.reduce((sum, { weight }) => sum + weight, 0)
  return minute => {
    const slot = open.find(({ from }) => from <= minute && minute < from + 30)
    return slot && isOpen(minute) && total > 0 ? (perDay * slot.weight) / total / 30 : 0
  }
}
