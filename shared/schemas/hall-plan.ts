import * as v from 'valibot'
import { ServiceCode } from './code'
import { HallSize, HallZone, type ZoneStandard, ZoneWords } from './guidance'
import { PointId, TimeOfDay } from './point'
import { Zone } from './service'
import { Text } from './text'
import { Day, Instant } from './time'

/** What stands on a floor beside the zones. `ramp` is an entrance without a step. */
export const Facility = v.picklist(['entrance', 'ramp', 'lift', 'stairs', 'toilet', 'accessibleToilet'])
export type Facility = v.InferOutput<typeof Facility>

/** What a cell of the plan holds; empty where people walk. */
export const Cell = v.picklist(['', ...HallZone.options, ...Facility.options])
export type Cell = v.InferOutput<typeof Cell>

export const planColumns = 10
export const planRows = { least: 4, most: 14 }

/** One floor, row by row as seen from above: each cell holds one thing, so nothing lies over anything else. */
export const Floor = v.strictObject({
  /** As in the lift: 1 is where the street is, -1 below; there is no 0. */
  floor: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(-3),
    v.maxValue(30),
    v.check(floor => floor !== 0),
  ),
  cells: v.pipe(
    v.array(v.pipe(v.array(Cell), v.length(planColumns))),
    v.minLength(planRows.least),
    v.maxLength(planRows.most),
  ),
})
export type Floor = v.InferOutput<typeof Floor>

/** Zones in which there are counters. */
export const CounterZone = v.picklist([
  'citizenCounter',
  'residentCounter',
  'foreignerCounter',
  'priority',
  'accessible',
  'payment',
  'collection',
])
export type CounterZone = v.InferOutput<typeof CounterZone>

/** More a hall does not have. */
export const mostCounters = 60

export const HallCounter = v.strictObject({
  /** As it stands above it. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  zone: CounterZone,
  /** What it takes; missing where it takes whatever its zone is for. */
  services: v.optional(v.pipe(v.array(ServiceCode), v.minLength(1), v.maxLength(80))),
  /** Low enough for a wheelchair. */
  low: v.optional(v.boolean()),
})
export type HallCounter = v.InferOutput<typeof HallCounter>

/** How a hall takes people in. */
export const AcceptanceWay = v.picklist([
  'booked',
  'walkIn',
  'green',
  'machine',
  'extended',
  'urgent',
  'homeVisit',
])
export type AcceptanceWay = v.InferOutput<typeof AcceptanceWay>

/** In Chinese, as staff write it down. */
const Note = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))

export const Acceptance = v.strictObject({ offered: v.boolean(), note: v.optional(Note) })
export type Acceptance = v.InferOutput<typeof Acceptance>

/** A hall from the inside. What is missing here nobody has said. */
export const HallPlan = v.strictObject({
  size: HallSize,
  floors: v.pipe(v.array(Floor), v.minLength(1), v.maxLength(4)),
  counters: v.pipe(v.array(HallCounter), v.maxLength(mostCounters)),
  /** Whether one comes from the street to the counters without a step, or with somebody's help. */
  wheelchair: v.optional(v.picklist(['yes', 'help', 'no'])),
  parking: v.optional(v.picklist(['own', 'nearby', 'none'])),
  entranceNote: v.optional(Note),
  parkingNote: v.optional(Note),
  acceptance: v.strictObject(
    Object.fromEntries(AcceptanceWay.options.map(way => [way, v.optional(Acceptance)])) as {
      [way in AcceptanceWay]: v.OptionalSchema<typeof Acceptance, undefined>
    },
  ),
})
export type HallPlan = v.InferOutput<typeof HallPlan>

/** A plan with when it was saved or confirmed, and by whom. */
export interface SignedPlan {
  plan: HallPlan
  at: string
  by: string
}

/** A hall's plan as its staff see it. */
export interface HallPlanView {
  pointId: string
  /** Of the last change; 0 before the first. Whoever changes it says which he has seen. */
  version: number
  /** The size the standard gives it by its counters. */
  size: HallSize
  /** The zones that what it takes leads through. */
  taken: Zone[]
  /** What every zone is called by the edition in force, and from which size on it asks for it. */
  zones: ZoneWords[]
  asked: Pick<ZoneStandard, 'zone' | 'from'>[]
  /** Drawn and not yet confirmed: nobody else sees it. */
  planned?: SignedPlan
  /** What citizens are shown. */
  confirmed?: SignedPlan
}

export const PutHallPlan = v.strictObject({
  pointId: PointId,
  version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  plan: HallPlan,
  /** That somebody has stood in the hall and seen that it is so. */
  confirm: v.boolean(),
})
export type PutHallPlan = v.InferOutput<typeof PutHallPlan>

/** One place to go in the hall. */
export const Step = v.strictObject({
  number: v.number(),
  /** Where it is: the zone of its first task, or that which stands in for it. */
  zone: HallZone,
  /** What is done there, in this order. */
  does: v.pipe(v.array(Zone), v.minLength(1)),
  /** Missing where nobody has said. */
  floor: v.optional(v.number()),
  /** How one comes to this floor from the one before. */
  by: v.optional(v.picklist(['lift', 'stairs', 'help'])),
  /** Where one of them calls; none where nobody has said. */
  counters: v.array(v.number()),
})
export type Step = v.InferOutput<typeof Step>

/** What the hall has not, and where it is done instead; nowhere in the hall without `instead`. */
export const Lack = v.strictObject({ zone: HallZone, instead: v.optional(HallZone) })
export type Lack = v.InferOutput<typeof Lack>

/** Whether a hall takes people in that way: said, to be expected by a rule of the nation, or unknown. */
export const OfferedWay = v.strictObject({
  way: AcceptanceWay,
  offered: v.picklist(['yes', 'no', 'expected', 'unknown']),
  note: v.optional(v.string()),
})
export type OfferedWay = v.InferOutput<typeof OfferedWay>

/** The way of an errand in a hall. */
export const HallGuide = v.strictObject({
  pointId: PointId,
  /** `model` is the standard's, not this hall's: then of floors and places nothing is known. */
  basis: v.picklist(['model', 'confirmed']),
  confirmedOn: v.optional(Day),
  plan: HallPlan,
  /** With the name of each place, for a page that shows nothing else of it. */
  steps: v.array(v.strictObject({ ...Step.entries, name: Text })),
  lacks: v.array(Lack),
  /** What the edition in force says of each zone that is named here. */
  zones: v.array(ZoneWords),
  ways: v.array(OfferedWay),
  /** It takes nobody in today from then on. */
  closedFrom: v.optional(TimeOfDay),
  asOf: Instant,
})
export type HallGuide = v.InferOutput<typeof HallGuide>

/** Several services in one visit, by their codes with commas between. */
export const ServiceList = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,19}(,[A-Z][A-Z0-9-]{1,19}){0,7}$/))
