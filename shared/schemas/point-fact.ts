import * as v from 'valibot'
import { ServiceCode } from './code'
import { countIn, listOf, written } from './flaw'
import { Location, type OpeningRule, Period, type Point, PointId, Season } from './point'

/** What of a hall its own staff say. Zones and facilities are those of its plan. */
export const PointFact = v.picklist([
  'door',
  'address',
  'phone',
  'opening',
  'counters',
  'machines',
  'services',
])
export type PointFact = v.InferOutput<typeof PointFact>

/** Where a phone was when somebody held it at the door, and within how many metres it knew that. */
export const Door = v.strictObject({
  location: Location,
  accuracyMetres: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
})
export type Door = v.InferOutput<typeof Door>

/** In Chinese, as it stands in the directory. */
export const Address = v.pipe(written(120), v.minLength(4, 'blank'))
/** One number or several: 0431-82752820、0431-82752821. */
export const PointPhone = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(60, 'long'),
  v.regex(/^[\d() -]{5,20}([、,，/;；][\d() -]{5,20}){0,3}$/, 'form'),
)

const isMonthDay = (day: string): boolean => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)
const StatedSeason = v.pipe(
  Season,
  v.check(season => 'name' in season || (isMonthDay(season.from) && isMonthDay(season.to)), 'day'),
)
/** One after another, none into the next. */
export const isInTurn = (periods: Period[]): boolean =>
  periods.every(({ from, to }, i) => from < to && (i === 0 || (periods[i - 1]?.to ?? '') <= from))

export const Opening: v.GenericSchema<unknown, OpeningRule[]> = listOf(
  v.strictObject({
    season: v.optional(StatedSeason),
    weekdays: v.pipe(
      listOf(countIn(1, 7), { least: 1, most: 7 }),
      v.check(days => new Set(days).size === days.length, 'form'),
    ),
    periods: v.pipe(listOf(Period, { least: 1, most: 4 }), v.check(isInTurn, 'form')),
  }),
  { least: 1, most: 8 },
)

const Codes = v.pipe(v.array(ServiceCode), v.maxLength(100))

/** What is said of a hall; what is missing is not spoken of. */
export const StatedFacts = v.strictObject({
  door: v.optional(Door),
  address: v.optional(Address),
  phone: v.optional(PointPhone),
  opening: v.optional(Opening),
  counters: v.optional(countIn(1, 60)),
  machines: v.optional(v.boolean()),
  /** As the edition in force says it: whoever confirms it has read that. Only an edition changes it. */
  services: v.optional(v.strictObject({ only: v.optional(Codes), except: v.optional(Codes) })),
})
export type StatedFacts = v.InferOutput<typeof StatedFacts>

const Version = countIn(0, 1_000_000)
const someOf = <Facts extends v.GenericSchema<unknown, object>>(facts: Facts) =>
  v.pipe(
    facts,
    v.check(stated => Object.keys(stated).length > 0, 'few'),
  )

/** Said by somebody who stands there; on top of the version he has seen. */
export const StatePointFacts = v.strictObject({
  pointId: PointId,
  version: Version,
  facts: someOf(StatedFacts),
})
export type StatePointFacts = v.InferOutput<typeof StatePointFacts>

/** What a row of a table says: nobody stands at a door in a table, and no edition is written there. */
export const TableFacts = v.omit(StatedFacts, ['door', 'services'])
export type TableFacts = v.InferOutput<typeof TableFacts>

/** More halls a table does not have: all of them are written at once or none. Without a row nothing changes. */
export const mostRows = 90
const rowsOf = <Row extends v.GenericSchema>(row: Row) => listOf(row, { most: mostRows })

export const PreviewPointTable = v.strictObject({
  rows: rowsOf(v.strictObject({ pointId: PointId, facts: someOf(TableFacts) })),
})
export const ImportPointTable = v.strictObject({
  rows: rowsOf(v.strictObject({ pointId: PointId, version: Version, facts: someOf(TableFacts) })),
  reason: written(200),
})
export type ImportPointTable = v.InferOutput<typeof ImportPointTable>
export const ExportPointTable = v.strictObject({ reason: written(200) })

export const FactState = v.picklist(['confirmed', 'reported', 'assumed'])
export type FactState = v.InferOutput<typeof FactState>

/** How far a fact is known; who said it, and when, where staff have. */
export interface FactView {
  fact: PointFact
  state: FactState
  at?: string
  by?: string
}

/** What is known of a hall as its staff see it. */
export interface PointFactsView {
  point: Point
  /** Of the last change; 0 before the first. Whoever changes it says which he has seen. */
  version: number
  facts: FactView[]
  /** Since when its plan is confirmed, with zones and facilities. */
  planConfirmedAt?: string
}

/** What would become of it. */
export interface PointFactsChange {
  pointId: string
  /** What it was worked out for. */
  version: number
  /** What would be otherwise than it is shown now; the rest is confirmed as it is. */
  changed: PointFact[]
  /** How far the door lies from where it was thought to be. */
  movedMetres?: number
  /** Visits that are booked for times outside the new hours. */
  bookedOutside: number
}
