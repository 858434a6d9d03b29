import * as v from 'valibot'
import { ServiceCode } from './code'
import { Evidence } from './evidence'
import { ShortText, Text } from './text'

export const PointId = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}-[A-Z0-9]{2,8}$/))
export const DivisionCode = v.pipe(v.string(), v.regex(/^22\d{4}$/))
/** HH:mm, business time. */
export const TimeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** GCJ-02 degrees, as WeChat's maps and location speak. */
export const Location = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
})
export type Location = v.InferOutput<typeof Location>

/** A county-level division of the province. */
export const Division = v.strictObject({
  code: DivisionCode,
  name: Text,
  prefecture: Text,
  prefectureCode: DivisionCode,
  seat: Location,
  evidence: Evidence,
})
export type Division = v.InferOutput<typeof Division>

export const Period = v.strictObject({ from: TimeOfDay, to: TimeOfDay })
export type Period = v.InferOutput<typeof Period>

/** MM-DD, both inclusive, may wrap over the New Year; or its name alone, where nobody has said when it begins. */
export const Season = v.union([
  v.strictObject({ from: v.string(), to: v.string() }),
  v.strictObject({ name: v.picklist(['summer', 'winter']) }),
])
export type Season = v.InferOutput<typeof Season>

/**
 * Opening on the given weekdays (1 Monday … 7 Sunday) of a season; without one, the whole year. The first rule that
 * matches a day decides; of seasons without days, what all of them have in common.
 */
export const OpeningRule = v.strictObject({
  season: v.optional(Season),
  weekdays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  periods: v.array(Period),
})
export type OpeningRule = v.InferOutput<typeof OpeningRule>

/** A day the State Council takes out of the ordinary week: `off` closes every point, `work` is a make-up day. */
export const Holiday = v.strictObject({
  day: v.pipe(v.string(), v.isoDate()),
  kind: v.picklist(['off', 'work']),
  name: Text,
  evidence: Evidence,
})
export type Holiday = v.InferOutput<typeof Holiday>

/** Counters open between two times of an open day; times outside every row fall back to `counters`. */
export const RosterRow = v.strictObject({
  from: TimeOfDay,
  to: TimeOfDay,
  counters: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type RosterRow = v.InferOutput<typeof RosterRow>

/** Services that are taken at hours of their own only, within those of the hall, and may have counters of their own. */
export const PlanGroup = v.strictObject({
  services: v.array(ServiceCode),
  opening: v.array(OpeningRule),
  /** Of the hall's; without it, they share the counters of all. */
  counters: v.optional(v.number()),
})
export type PlanGroup = v.InferOutput<typeof PlanGroup>

/** How a hall is open and booked from a day on, until the next plan begins. */
export const Plan = v.strictObject({
  from: v.pipe(v.string(), v.isoDate()),
  opening: v.array(OpeningRule),
  counters: v.number(),
  roster: v.array(RosterRow),
  slotMinutes: v.picklist([15, 30, 60]),
  /** Share of the counters' time that is kept for walk-ins. */
  walkInPercent: v.number(),
  /** Services that it does not take, though it might. */
  except: v.array(ServiceCode),
  groups: v.array(PlanGroup),
  horizonDays: v.number(),
  /** At this time the last day of the horizon is released. */
  releaseAt: TimeOfDay,
})
export type Plan = v.InferOutput<typeof Plan>

/** A day that is otherwise than its weekday, holidays too; without periods it is closed. */
export const PlanException = v.strictObject({
  day: v.pipe(v.string(), v.isoDate()),
  periods: v.array(Period),
  counters: v.optional(v.number()),
  why: v.string(),
})
export type PlanException = v.InferOutput<typeof PlanException>

/** `confirmed` by the bureau, `reported` by an outside source, `assumed` by us until somebody confirms. */
export const FactStatus = v.picklist(['confirmed', 'reported', 'assumed'])
export type FactStatus = v.InferOutput<typeof FactStatus>

/** A hall as it is kept and booked. As it is now, it is a hall of the live data. */
export const Point = v.strictObject({
  pointId: PointId,
  /** With its city. */
  name: Text,
  /** With its city, where the name is too long for a message. */
  shortName: v.optional(ShortText),
  /** In Chinese, as it stands in the directory and on the door. */
  officialName: v.optional(v.string()),
  divisionCode: DivisionCode,
  level: v.picklist(['province', 'prefecture', 'county', 'zone']),
  /** In Chinese, as a taxi driver needs it; missing while nobody has confirmed one. */
  address: v.optional(v.string()),
  addressStatus: FactStatus,
  phone: v.optional(v.string()),
  phoneStatus: FactStatus,
  location: Location,
  /** `countySeat` where the address is not known well enough to locate the door. */
  locationBasis: v.picklist(['door', 'countySeat']),
  opening: v.array(OpeningRule),
  openingStatus: FactStatus,
  counters: v.pipe(v.number(), v.integer(), v.minValue(1)),
  roster: v.array(RosterRow),
  countersStatus: FactStatus,
  /** With `only`, nothing else is accepted here; with `except`, everything but these. */
  accepts: v.strictObject({
    only: v.optional(v.array(ServiceCode)),
    except: v.optional(v.array(ServiceCode)),
  }),
  /** Whether it has machines besides its counters; missing where nobody has said. */
  machines: v.optional(v.boolean()),
  /** From this day on it is no hall any more; bookings may still name it. */
  endedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  /** By the day from which each holds; before the first, what stands here beside it does. */
  plans: v.optional(v.array(Plan)),
  /** Of the plan in force. */
  groups: v.optional(v.array(PlanGroup)),
  exceptions: v.optional(v.array(PlanException)),
  /** A day on which it closes early, from that time on. */
  closing: v.optional(v.strictObject({ day: v.pipe(v.string(), v.isoDate()), from: TimeOfDay })),
  slotMinutes: v.picklist([15, 30, 60]),
  /** Share of the counters' time that is given to bookings; the rest is for walk-ins. */
  bookedShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: Evidence,
})
export type Point = v.InferOutput<typeof Point>
