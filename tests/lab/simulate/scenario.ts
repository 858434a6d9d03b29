import * as v from 'valibot'
import { Period, PointId, RosterRow, TimeOfDay } from '../../../shared/schemas/point'
import { Group } from '../../../shared/schemas/service'
import { Day } from '../../../shared/schemas/time'

const between = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to))
const Share = between(0, 1)
const Minutes = between(0, 1440)
const Factor = between(0, 20)
const Name = v.pipe(v.string(), v.maxLength(120))
const AnyPointId = v.union([PointId, v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,24}$/))])
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))
/** How old the words of a queue machine are when they come, while the machine itself is heard on time. */
const FeedDelay = between(0, 120)

const forwards = <Span extends { from: string; to?: string | undefined }>() =>
  v.check<Span, string>(({ from, to }) => to === undefined || from < to, 'must end after it begins')

/** Walk-ins: the product's own profile times a factor, or people a quarter hour between given times. */
const WalkIns = v.union([
  v.strictObject({ profileTimes: Factor }),
  v.strictObject({
    perQuarterHour: v.pipe(
      v.array(
        v.pipe(v.strictObject({ from: TimeOfDay, to: TimeOfDay, people: between(0, 500) }), forwards()),
      ),
      v.maxLength(96),
    ),
  }),
])

/** Shares need not sum to 1: they are taken relative to each other. Service times are log-normal. */
const ServiceTime = v.strictObject({
  share: Factor,
  medianMinutes: between(0.1, 240),
  sigma: between(0, 2),
})

/** How many come: without a booking, and the share of the places that are booked when the day begins. */
const demand = { walkIns: v.optional(WalkIns), filled: v.optional(Share) }

/**
 * A point of the product's own content by its id, with what differs here; or one of the scenario's own, which
 * needs a location, opening and counters.
 */
export const ScenarioPoint = v.strictObject({
  pointId: AnyPointId,
  name: v.optional(Name),
  latitude: v.optional(between(-90, 90)),
  longitude: v.optional(between(-180, 180)),
  opening: v.optional(v.pipe(v.array(Period), v.maxLength(8))),
  counters: v.optional(whole(1, 100)),
  roster: v.optional(v.pipe(v.array(RosterRow), v.maxLength(48))),
  slotMinutes: v.optional(v.picklist([15, 30, 60])),
  bookedShare: v.optional(Share),
  /** Groups handled here; all, when missing. */
  groups: v.optional(v.array(Group)),
  ...demand,
  /** The same on the ordinary days before, where they are known to differ from the scenario's `ordinary`. */
  ordinary: v.optional(v.strictObject(demand)),
  feedDelay: v.optional(FeedDelay),
})
export type ScenarioPoint = v.InferOutput<typeof ScenarioPoint>

const Outage = v.pipe(
  v.strictObject({ pointId: v.optional(AnyPointId), from: TimeOfDay, to: TimeOfDay }),
  forwards(),
)
const Closure = v.pipe(
  v.strictObject({ pointId: AnyPointId, from: TimeOfDay, to: v.optional(TimeOfDay) }),
  forwards(),
)
const Party = v.strictObject({
  pointId: AnyPointId,
  at: TimeOfDay,
  people: whole(1, 500),
  group: v.optional(Group),
})

const Bookings = v.strictObject({
  filled: v.optional(Share, 0.5),
  /** Standard deviation of where people start around a point. */
  spreadMetres: v.optional(between(0, 500_000), 4000),
  /** Share of people with an appointment who start around another point than the one they booked. */
  elsewhere: v.optional(Share, 0.2),
  /** Share of them who told their district; the others are believed to start at the point they booked. */
  districtTold: v.optional(Share, 0.6),
  /** People with an appointment come between so much before and so much after its beginning. */
  earlyMinutes: v.optional(Minutes, 10),
  lateMinutes: v.optional(Minutes, 20),
})

export const Scenario = v.strictObject({
  name: Name,
  note: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  seed: v.union([v.pipe(v.string(), v.maxLength(100)), v.number()]),
  /** The first day; days on which every point is closed are passed over. */
  day: Day,
  days: v.optional(whole(1, 60), 1),
  /** Days that the product has lived through and learned from. */
  history: v.optional(whole(0, 30), 5),
  /** Those days: ordinary ones of that weekday, or as many as this one brings, of the same kind. */
  past: v.optional(v.picklist(['ordinary', 'sameKind']), 'ordinary'),
  /** How many come on an ordinary day, to points that do not say it themselves. */
  ordinary: v.optional(
    v.strictObject({ walkIns: v.optional(WalkIns, { profileTimes: 1 }), filled: v.optional(Share, 0.5) }),
    {},
  ),
  points: v.pipe(v.array(ScenarioPoint), v.minLength(1), v.maxLength(200)),
  walkIns: v.optional(WalkIns, { profileTimes: 1 }),
  bookings: v.optional(Bookings, {}),
  service: v.optional(v.record(Group, ServiceTime), {
    passport: { share: 0.55, medianMinutes: 9, sigma: 0.45 },
    pass: { share: 0.2, medianMinutes: 8, sigma: 0.45 },
    endorsement: { share: 0.15, medianMinutes: 6, sigma: 0.45 },
    foreigner: { share: 0.03, medianMinutes: 20, sigma: 0.5 },
    other: { share: 0.07, medianMinutes: 5, sigma: 0.45 },
  }),
  /** Who is called next: whoever came first, or people with an appointment before the others. */
  order: v.optional(v.picklist(['arrival', 'bookedFirst']), 'arrival'),
  /** Share of people, old or disabled, who are called before all others. */
  priority: v.optional(Share, 0),
  noShow: v.optional(Share, 0.12),
  /** Share of people who have left when their number is called. */
  abandon: v.optional(Share, 0.04),
  /** For how long people wait before they give up, on the mean (exponential, as in Erlang-A); missing: for ever. */
  patienceMinutes: v.optional(between(5, 1440)),
  /** Share of the roster's counters at which nobody sits, drawn anew for each and each period; one is always left. */
  absences: v.optional(between(0, 0.9), 0),
  /** How far people's ways differ from the formula by which points are ranked: sigma of a log-normal factor. */
  travelSpread: v.optional(Share, 0),
  /** Share of people who would take what is recommended to them, and how long they take to answer. */
  acceptance: v.optional(Share, 0.3),
  answerMinutes: v.optional(Minutes, 6),
  /** How old the queue lengths are that the simple rules see. */
  snapshotMinutes: v.optional(Minutes, 15),
  /** The same of what the product hears, at points that do not say it themselves. */
  feedDelay: v.optional(FeedDelay, 0),
  /** A queue machine, or every one, is not heard between two times, on every day. */
  outages: v.optional(v.pipe(v.array(Outage), v.maxLength(200)), []),
  /** No counter of a point works from a time on, unplanned; without an end, all who wait or come are sent away. */
  closures: v.optional(v.pipe(v.array(Closure), v.maxLength(200)), []),
  /** People who walk in together and were not announced. */
  parties: v.optional(v.pipe(v.array(Party), v.maxLength(100)), []),
})
export type Scenario = v.InferOutput<typeof Scenario>

/** A scenario that cannot be run, told in the words of its writer's file. */
export class ScenarioError extends Error {}
