import * as v from 'valibot'
import { type HalfDay, VisitId, type VisitState } from './home-visit'
import { DivisionCode, type Location } from './point'
import type { Text } from './text'
import { Day, Instant } from './time'

/*
 * The routes of mobile teams: how a county's day of home visits is planned, told and made.
 */

const TeamId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}$/))
const Version = v.pipe(v.number(), v.integer(), v.minValue(0))
const Minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))
const ofDay = { divisionCode: DivisionCode, day: Day }

export const OfRouteDay = v.strictObject(ofDay)
export const OfPlannedVisit = v.strictObject({ ...ofDay, visitId: VisitId })
export const PlanRoutes = v.strictObject({
  ...ofDay,
  version: Version,
  /** Another seed is another try; the same repeats the day. */
  seed: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}$/))),
})
/** What staff change by hand: where a visit stands, two that change places, or what the planner has to keep. */
export const RouteChange = v.variant('kind', [
  v.strictObject({
    kind: v.literal('move'),
    visitId: VisitId,
    teamId: TeamId,
    place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  }),
  v.strictObject({ kind: v.literal('swap'), visitId: VisitId, other: VisitId }),
  v.strictObject({
    kind: v.literal('fix'),
    visitId: VisitId,
    teamId: v.optional(TeamId),
    atMinute: v.optional(Minute),
  }),
  v.strictObject({ kind: v.literal('free'), visitId: VisitId }),
])
export type RouteChange = v.InferOutput<typeof RouteChange>
export const ChangeRoutes = v.strictObject({ ...ofDay, version: Version, change: RouteChange })
export const PublishRoutes = v.strictObject({ ...ofDay, version: Version })
/** What has happened on the day: teams that run late or cannot go on. What was cancelled is known. */
export const ReplanRoutes = v.strictObject({
  ...ofDay,
  version: Version,
  late: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          teamId: TeamId,
          minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480)),
        }),
      ),
      v.maxLength(60),
    ),
  ),
  out: v.optional(v.pipe(v.array(TeamId), v.maxLength(60))),
})

export interface PlannedStop {
  visitId: string
  travelMinutes: number
  beginMinute: number
  endMinute: number
}

export interface PlannedRoute {
  teamId: string
  leaveMinute: number
  backMinute: number
  lunchMinute?: number
  stops: PlannedStop[]
}

/** A visit as its planner sees it: nobody's whole name, and a place to about a kilometre. */
export interface RoutedVisit {
  visitId: string
  name: string
  place: Location
  state: VisitState
  urgent: boolean
  persons: number
  services: string[]
  halfDay: HalfDay
  serviceMinutes: number
  /** As its applicant was told. */
  promised?: { teamId: string; from: string; until: string }
  fixed?: { teamId?: string; atMinute?: number }
}

export interface RouteDay {
  day: string
  divisionCode: string
  /** 0 where nobody has planned it yet. */
  version: number
  teams: { teamId: string; name: Text; start: Location; from: string; until: string; kits?: number }[]
  visits: RoutedVisit[]
  routes: PlannedRoute[]
  unserved: { visitId: string; reason: string }[]
  /** Nobody was at home, and nobody has said yet when to try again. */
  missed: number
  /** The two phones of a team came to different outcomes. */
  disputed: { visitId: string; name: string }[]
  /** Whose promise publishing would change; nobody else is told. */
  told: { visitId: string; what: 'new' | 'time' | 'team' | 'unserved' }[]
  /** Whether what is planned is what applicants were told. */
  isPublished: boolean
}

/** Why this team, and why then. */
export interface VisitExplanation {
  teamId: string
  beginMinute: number
  addedMinutes: number
  slackMinutes: number
  others: { teamId: string; beginMinute: number; worseByMinutes: number }[]
  impossible: { teamId: string; reason: string }[]
}

const OperationId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{16,64}$/))
export const visitOutcomes = ['done', 'notAtHome', 'moreNeeded'] as const
export const VisitOutcome = v.picklist(visitOutcomes)
export type VisitOutcome = v.InferOutput<typeof VisitOutcome>

const words = (most: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/))), v.maxLength(most))

/**
 * Something a team did, noted on a phone that may have had no network. It names what it came after, so that two phones
 * of one team cannot say different things of a visit without one of them noticing.
 */
export const TeamOperation = v.strictObject({
  operationId: OperationId,
  visitId: VisitId,
  /** The last operation of this visit that the phone knew of. */
  after: v.optional(OperationId),
  at: Instant,
  what: v.variant('kind', [
    v.strictObject({ kind: v.literal('setOut') }),
    v.strictObject({ kind: v.literal('arrive'), code: v.pipe(v.string(), v.regex(/^\d{4,8}$/)) }),
    v.strictObject({
      kind: v.literal('finish'),
      outcome: VisitOutcome,
      identityChecked: v.boolean(),
      /** Codes of what was there, of the list. */
      materials: words(100),
      kitSerials: words(60),
    }),
    v.strictObject({ kind: v.literal('deliver') }),
    v.strictObject({ kind: v.literal('post') }),
    /** Stands by what it has seen against another phone: nothing changes but that the planner is told. */
    v.strictObject({ kind: v.literal('object'), outcome: VisitOutcome }),
  ]),
})
export type TeamOperation = v.InferOutput<typeof TeamOperation>

export const OfTeamDay = v.strictObject({ day: Day })
export const SyncTeam = v.strictObject({
  day: Day,
  operations: v.pipe(v.array(TeamOperation), v.maxLength(60)),
})

/** Why an operation was not taken. */
export const operationProblems = ['otherTeam', 'notThisStep', 'code', 'notArrived', 'identity'] as const
export type OperationProblem = (typeof operationProblems)[number]

/** `conflict`: another phone was first, and `others` is what it said. */
export type OperationResult =
  | { operationId: string; result: 'applied' | 'known' }
  | { operationId: string; result: 'conflict'; others: TeamOperation[] }
  | { operationId: string; result: 'refused'; problem: OperationProblem }

/** A visit as the team that makes it needs it, without a network too. */
export interface TeamVisit {
  visitId: string
  state: VisitState
  name: string
  phone: string
  address: string
  location?: Location
  /** For which it was promised: a certificate is brought on a later one. */
  day: string
  from: string
  until: string
  /** By which the applicant knows the team. */
  code: string
  persons: number
  services: { code: string; name: Text }[]
  materials: { code: string; name: Text }[]
  /** All that was noted of it so far; of another day's, whose certificate is to be brought, the last. */
  operations: TeamOperation[]
}

export interface TeamDay {
  teamId: string
  day: string
  officers: string[]
  visits: TeamVisit[]
  results: OperationResult[]
}
