import { minuteMs } from '../calendar'
import type { PlaceTime } from './place-time'

/** A mean over the past that follows it: every value counts alike at first, later ones more from then on. */
export interface Usual {
  mean: number
  count: number
}

/** Where a place stood when a forecast was made; waits in minutes. */
export interface Origin {
  ms: number
  day: number
  last: number
  /** What is usual at the time of the last wait. */
  usual: number
  /** How far the wait rose since the one before, today. */
  rise: number
  /** How far today lies above what is usual, the last two hours counting most. */
  today: number
  /** The same of the last days. */
  days: number
  /** The mean of `today` at the other places. */
  peers: number
}

/** What is remembered of one place that publishes only its wait. */
export interface Memory {
  byTime: Map<number, Usual>
  byWeek: Map<number, Usual>
  /** As `byWeek`, with the last weeks counting most. */
  recentByWeek: Map<number, Usual>
  last: { at: PlaceTime; waitMinutes: number } | undefined
  openDayBefore: number | undefined
  rise: number
  /** Minutes that one row speaks for: until then nothing else is known. */
  rowMinutes: number
  today: { sum: number; weight: number }
  dayDeviation: Usual
  days: number
  /** Of the last day and today: what forecasts that are still open could know. */
  origins: Origin[]
}

export const slotMinutes = 15
const slotsADay = (24 * 60) / slotMinutes
const rate = { byTime: 0.07, byWeek: 0.1, recentByWeek: 0.3, days: 0.4 }
/** Rows of the same time on any day that a week's slot is held to. */
const hold = { byWeek: 2, recentByWeek: 0.5, today: 0.3 }
const todayMinutes = 120
const dayMs = 1440 * minuteMs

export const newMemory = (): Memory => ({
  byTime: new Map(),
  byWeek: new Map(),
  recentByWeek: new Map(),
  last: undefined,
  openDayBefore: undefined,
  rise: 0,
  rowMinutes: 60,
  today: { sum: 0, weight: 0 },
  dayDeviation: { mean: 0, count: 0 },
  days: 0,
  origins: [],
})

const copyUsuals = (usuals: Map<number, Usual>): Map<number, Usual> =>
  new Map([...usuals].map(([slot, usual]) => [slot, { ...usual }]))

/** A memory of its own, so that today can be tried on it; what open forecasts knew is left behind. */
export const copyMemory = (memory: Memory): Memory => ({
  ...memory,
  byTime: copyUsuals(memory.byTime),
  byWeek: copyUsuals(memory.byWeek),
  recentByWeek: copyUsuals(memory.recentByWeek),
  dayDeviation: { ...memory.dayDeviation },
  origins: [],
})

export const slotOf = ({ minute }: PlaceTime): number => Math.floor(minute / slotMinutes)
const weekSlotOf = (at: PlaceTime): number => at.weekday * slotsADay + slotOf(at)

/** `share` is the part of a row that a row is worth, `slowest` the pace of whole ones in the long run. */
export function follow(usual: Usual, value: number, slowest: number, share = 1): void {
  usual.count += share
  usual.mean += share * Math.max(1 / usual.count, slowest) * (value - usual.mean)
}

/** How much of a span of time one row speaks for. */
export const shareOf = ({ rowMinutes }: Memory, spanMinutes: number): number =>
  Math.min(1, rowMinutes / spanMinutes)

export function entry<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

export const newUsual = (): Usual => ({ mean: 0, count: 0 })

/** Usual at a time of day; of the nearest known time where a place has never been seen at this one. */
export function usualAt({ byTime }: Memory, at: PlaceTime): number {
  const slot = slotOf(at)
  for (let apart = 0; apart < slotsADay; apart++) {
    const near = byTime.get(slot - apart) ?? byTime.get(slot + apart)
    if (near) return near.mean
  }
  return 0
}

const held = (usual: Usual | undefined, rows: number, to: number): number =>
  usual ? (usual.mean * usual.count + rows * to) / (usual.count + rows) : to

/** Usual at a time of the week, over the long run and of late. */
export function usualInWeek(memory: Memory, at: PlaceTime): { long: number; recent: number } {
  const atTime = usualAt(memory, at)
  return {
    long: held(memory.byWeek.get(weekSlotOf(at)), hold.byWeek, atTime),
    recent: held(memory.recentByWeek.get(weekSlotOf(at)), hold.recentByWeek, atTime),
  }
}

export const deviationToday = ({ today }: Memory): number => today.sum / (today.weight + hold.today)

/** Takes in a wait; what is usual is compared with it first and learns from it afterwards. */
export function remember(memory: Memory, at: PlaceTime, waitMinutes: number): void {
  const { last } = memory
  const sameDay = last !== undefined && last.at.day === at.day
  if (last && !sameDay) closeDay(memory, last.at)
  if (sameDay) memory.rowMinutes = Math.max(1, (at.ms - last.at.ms) / minuteMs)
  const share = shareOf(memory, slotMinutes)
  const deviation = memory.byTime.size > 0 ? waitMinutes - usualInWeek(memory, at).long : 0
  const kept = sameDay ? Math.exp(-(at.ms - last.at.ms) / minuteMs / todayMinutes) : 0
  memory.today = { sum: memory.today.sum * kept + deviation, weight: memory.today.weight * kept + 1 }
  memory.rise = sameDay ? waitMinutes - last.waitMinutes : 0
  memory.last = { at, waitMinutes }
  follow(memory.dayDeviation, deviation, 0)
  follow(entry(memory.byTime, slotOf(at), newUsual), waitMinutes, rate.byTime, share)
  follow(entry(memory.byWeek, weekSlotOf(at), newUsual), waitMinutes, rate.byWeek, share)
  follow(entry(memory.recentByWeek, weekSlotOf(at), newUsual), waitMinutes, rate.recentByWeek, share)
}

function closeDay(memory: Memory, last: PlaceTime): void {
  memory.days += rate.days * (memory.dayDeviation.mean - memory.days)
  memory.dayDeviation = newUsual()
  memory.openDayBefore = last.day
  memory.origins = memory.origins.filter(({ ms }) => ms > last.ms - dayMs)
}

export function originOf(memory: Memory, ms: number, peers: number): Origin | undefined {
  const { last, rise, days } = memory
  if (!last) return undefined
  const usual = usualAt(memory, last.at)
  return {
    ms,
    day: last.at.day,
    last: last.waitMinutes,
    usual,
    rise,
    today: deviationToday(memory),
    days,
    peers,
  }
}

/** What could be known at an instant of the last day or today. */
export const originAt = ({ origins }: Memory, ms: number): Origin | undefined =>
  origins.findLast(origin => origin.ms <= ms)

/** The same time on the place's last open day before `at`. */
export function lastOpenDay({ last, openDayBefore }: Memory, at: PlaceTime): number | undefined {
  const day = last && last.at.day < at.day ? last.at.day : openDayBefore
  return day === undefined ? undefined : at.ms - (at.day - day) * dayMs
}
