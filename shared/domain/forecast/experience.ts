import type { Point } from '../../schemas/point'
import type { DayCount } from '../hall/day-count'
import type { Correction } from '../learned/correction'
import { dayKind, emptyProfile, everyDay, learnDay, type Profile, pooled } from '../learned/learning'
import { measuredFor } from '../learned/measured'
import { assumedProfile, profileFor } from '../learned/profile'
import { staffingFor } from '../learned/staffing'
import { linesOfKind, type WaitLines } from '../learned/wait-line'
import { type Holidays, type OpenPeriod, plannedCounters } from '../point/opening'
import type { PublishedExperience } from '../published-wait/wait-experience'
import type { Outlook } from './outlook'

/** What all points have learned, by kind of day and point. */
export interface Experience {
  profiles: Map<Profile['kind'], Map<string, Profile>>
  /** Of all points and days together, for one counter. */
  peers?: Profile | undefined
  corrections: Map<string, Correction>
  /** How waits follow from the live state, by kind of hall. */
  lines?: ReadonlyMap<string, WaitLines>
  waits?: PublishedExperience | undefined
}

export const noExperience: Experience = { profiles: new Map(), corrections: new Map() }

export function experienceFrom(
  profiles: Profile[],
  corrections: Correction[],
  waits?: PublishedExperience,
): Experience {
  const kinds = new Map<Profile['kind'], Map<string, Profile>>()
  for (const profile of profiles)
    kinds.set(profile.kind, (kinds.get(profile.kind) ?? new Map()).set(profile.pointId, profile))
  return {
    profiles: kinds,
    peers: pooled([...(kinds.get(everyDay)?.values() ?? [])]),
    corrections: new Map(corrections.map(correction => [correction.pointId, correction])),
    lines: linesByKind(corrections),
    waits,
  }
}

function linesByKind(corrections: Correction[]): Map<string, WaitLines> {
  const kinds = new Map<string, WaitLines[]>()
  for (const { kind = '', lines } of corrections)
    if (lines) kinds.set(kind, [...(kinds.get(kind) ?? []), lines])
  return new Map([...kinds].map(([kind, lines]) => [kind, linesOfKind(lines)]))
}

/** The point's profiles after one more day: that of its kind and that of every day. */
export const profilesAfter = (
  { profiles }: Experience,
  pointId: string,
  count: DayCount,
  holidays: Holidays,
): Profile[] =>
  ([everyDay, dayKind(count.day, holidays)] as const).map(kind =>
    learnDay(profiles.get(kind)?.get(pointId) ?? emptyProfile(pointId, kind), count),
  )

/** What may be expected of a point on a day. */
export function expectedOf(
  { profiles, peers, corrections, waits, lines }: Experience,
  point: Point,
  day: string,
  periods: OpenPeriod[],
  holidays: Holidays,
): Pick<Outlook, 'profile' | 'measured' | 'staffing' | 'correction' | 'waits' | 'lines'> {
  const { pointId } = point
  const ofKind = profiles.get(dayKind(day, holidays))?.get(pointId)
  const ofEvery = profiles.get(everyDay)?.get(pointId)
  const assumed = assumedProfile(point, day, periods)
  return {
    profile: profileFor({ ofKind, ofEvery }, peers, assumed, meanCounters(point, periods)),
    measured: measuredFor(ofEvery, peers),
    staffing: staffingFor({ ofKind, ofEvery }),
    correction: corrections.get(pointId),
    lines: lines?.get(point.level),
    waits: waits && { models: waits.models, past: waits.pasts.get(pointId) },
  }
}

/** Counters on the mean of the opening hours. */
export function meanCounters(point: Point, periods: OpenPeriod[]): number {
  let [sum, minutes] = [0, 0]
  for (const { fromMinute, toMinute } of periods)
    for (let minute = fromMinute; minute < toMinute; minute += 15, minutes += 1)
      sum += plannedCounters(point, periods, minute)
  return minutes > 0 ? sum / minutes : point.counters
}
