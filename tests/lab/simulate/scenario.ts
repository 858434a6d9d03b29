import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { Period, PointId, RosterRow, TimeOfDay } from '../../../shared/schemas/point'
import { Group } from '../../../shared/schemas/service'
import { Day } from '../../../shared/schemas/time'

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Minutes = v.pipe(v.number(), v.minValue(0))
const Factor = v.pipe(v.number(), v.minValue(0))

/** Walk-ins: the product's own profile times a factor, or people a quarter hour between given times. */
const WalkIns = v.union([
  v.strictObject({ profileTimes: Factor }),
  v.strictObject({
    perQuarterHour: v.array(v.strictObject({ from: TimeOfDay, to: TimeOfDay, people: Factor })),
  }),
])

/** Shares need not sum to 1: they are taken relative to each other. Service times are log-normal. */
const ServiceTime = v.strictObject({
  share: Factor,
  medianMinutes: v.pipe(v.number(), v.minValue(0.1)),
  sigma: v.pipe(v.number(), v.minValue(0), v.maxValue(2)),
})

/**
 * A point of the product's own content by its id, with what differs here; or one of the scenario's own, which
 * needs a location, opening and counters.
 */
export const ScenarioPoint = v.strictObject({
  pointId: v.union([PointId, v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,24}$/))]),
  name: v.optional(v.string()),
  latitude: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  longitude: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  opening: v.optional(v.array(Period)),
  counters: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  roster: v.optional(v.array(RosterRow)),
  slotMinutes: v.optional(v.picklist([15, 30, 60])),
  bookedShare: v.optional(Share),
  /** Groups handled here; all, when missing. */
  groups: v.optional(v.array(Group)),
  walkIns: v.optional(WalkIns),
  /** Share of the places that are booked when the day begins. */
  filled: v.optional(Share),
})
export type ScenarioPoint = v.InferOutput<typeof ScenarioPoint>

export const Scenario = v.strictObject({
  name: v.string(),
  note: v.optional(v.string()),
  seed: v.union([v.string(), v.number()]),
  /** The first day; days on which every point is closed are passed over. */
  day: Day,
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 1),
  /** Days of the same kind that the product has lived through and learned from. */
  history: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)), 5),
  points: v.pipe(v.array(ScenarioPoint), v.minLength(1)),
  walkIns: v.optional(WalkIns, { profileTimes: 1 }),
  bookings: v.optional(
    v.strictObject({
      filled: v.optional(Share, 0.5),
      /** Standard deviation of where people start around a point. */
      spreadMetres: v.optional(Factor, 4000),
      /** Share of people with an appointment who start around another point than the one they booked. */
      elsewhere: v.optional(Share, 0.2),
      /** Share of them who told their district; the others are believed to start at the point they booked. */
      districtTold: v.optional(Share, 0.6),
      /** People with an appointment come between so much before and so much after its beginning. */
      earlyMinutes: v.optional(Minutes, 10),
      lateMinutes: v.optional(Minutes, 20),
    }),
    {},
  ),
  service: v.optional(v.record(Group, ServiceTime), {
    passport: { share: 0.55, medianMinutes: 9, sigma: 0.45 },
    pass: { share: 0.2, medianMinutes: 8, sigma: 0.45 },
    endorsement: { share: 0.15, medianMinutes: 6, sigma: 0.45 },
    foreigner: { share: 0.03, medianMinutes: 20, sigma: 0.5 },
    other: { share: 0.07, medianMinutes: 5, sigma: 0.45 },
  }),
  noShow: v.optional(Share, 0.12),
  /** Share of people who have left when their number is called. */
  abandon: v.optional(Share, 0.04),
  /** Share of people who would take what is recommended to them, and how long they take to answer. */
  acceptance: v.optional(Share, 0.3),
  answerMinutes: v.optional(Minutes, 6),
  /** How old the queue lengths are that the simple rules see. */
  snapshotMinutes: v.optional(Minutes, 15),
  /** The queue machine of a point is not heard between two times, on every day. */
  outages: v.optional(v.array(v.strictObject({ pointId: v.string(), from: TimeOfDay, to: TimeOfDay })), []),
})
export type Scenario = v.InferOutput<typeof Scenario>

/** A scenario that cannot be run, told in the words of its writer's file. */
export class ScenarioError extends Error {}

export function parseScenario(value: unknown): Scenario {
  const result = v.safeParse(Scenario, value)
  if (!result.success) throw new ScenarioError(result.issues.map(told).join('\n'))
  const scenario = result.output
  const ids = scenario.points.map(({ pointId }) => pointId)
  const twice = ids.find((pointId, i) => ids.indexOf(pointId) !== i)
  if (twice) throw new ScenarioError(`points: ${twice} is there twice`)
  const unknown = scenario.outages.find(({ pointId }) => !ids.includes(pointId))
  if (unknown) throw new ScenarioError(`outages: no point ${unknown.pointId}`)
  return scenario
}

export function readScenario(file: string): Scenario {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ScenarioError(`${file}: ${error instanceof Error ? error.message : error}`)
  }
  return parseScenario(value)
}

function told(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'scenario'
  return issue.type === 'strict_object' && issue.expected === 'never'
    ? `${path}: unknown key`
    : `${path}: ${issue.message}`
}
