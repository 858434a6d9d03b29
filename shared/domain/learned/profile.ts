import {
  halfHourWeights,
  monthMultiplier,
  visitsPerCounterDay,
  walkInShare,
  weekdayMultiplier,
} from '../../content/profile'
import type { Point } from '../../schemas/point'
import { minuteOf, weekdayOf } from '../calendar'
import type { OpenPeriod } from '../point/opening'
import { shrunkMean } from '../statistic/shrinkage'
import { type Profile, quarters, sumOf } from './learning'

/** Walk-ins a minute expected at a minute of the day. */
export type ArrivalProfile = (minute: number) => number

/** A point's profiles that matter on a day. */
export interface OwnProfiles {
  ofKind?: Profile | undefined
  ofEvery?: Profile | undefined
}

/** Days after which a point's own count outweighs what it borrows. */
const priorDays = { peers: 2, kind: 2 }

/**
 * The rate of a Poisson process that varies over the day, by the point's own days, each shrunk to what is borrowed
 * (empirical Bayes; Robbins 1956). What it has not measured it borrows: the level of a weekday from all its
 * days, and as a whole from its peers, counter for counter; from the assumption as long as no peer knows more.
 *
 * @example
 * const ofEvery = { walkIns: Array(96).fill(30), weight: 2 }
 * profileFor({ ofEvery }, undefined, () => 1, 4)(600) // => 1.5
 */
export function profileFor(
  own: OwnProfiles,
  peers: Profile | undefined,
  assumed: ArrivalProfile,
  counters: number,
): ArrivalProfile {
  const borrowed = peers ? peers.walkIns.map(each => each * counters) : quarterly(assumed)
  const all = shrunk(own.ofEvery, borrowed, priorDays.peers)
  const level = own.ofEvery ? scaled(all, own) : all
  const expected = shrunk(own.ofKind, level, priorDays.kind)
  return minute => (expected[Math.floor(minute / 15)] ?? 0) / 15
}

const quarterly = (profile: ArrivalProfile): number[] =>
  Array.from({ length: quarters }, (_, i) => profile(i * 15) * 15)

const shrunk = (own: Profile | undefined, borrowed: number[], prior: number): number[] =>
  own
    ? borrowed.map((value, i) => shrunkMean({ mean: own.walkIns[i] ?? 0, weight: own.weight }, value, prior))
    : borrowed

/** A kind of day is first fuller or emptier as a whole; only many days show where: one factor, shrunk to 1. */
function scaled(all: number[], { ofKind }: OwnProfiles): number[] {
  const total = sumOf(all)
  if (!ofKind || total <= 0) return all
  const level = (total + sumOf(ofKind.walkIns) * ofKind.weight) / (total * (1 + ofKind.weight))
  return all.map(value => value * level)
}

/**
 * The profile of a point nobody has measured yet: a multiplicative seasonal model by its size, the weekday, the month
 * and the half hour, constant within each half hour.
 */
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
