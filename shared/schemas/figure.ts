import * as v from 'valibot'
import type { Horizon } from './accuracy'
import type { InspectionLevel } from './inspection'
import type { OutcomeCounts } from './outcome'
import { type Point, PointId } from './point'
import { Reason } from './reason'
import type { Group, Service } from './service'
import { Language, type Text } from './text'
import { Day } from './time'

/**
 * What is counted of halls and counties, by day. A group of figures that nobody has measured is missing, never nought:
 * a hall without a queue machine has no tickets, a day that no night has counted has no bookings.
 */

/** Bookings for a day, each where and when it stood at the end of it. */
export interface BookingFigures {
  came: number
  /** Neither came nor cancelled. */
  missed: number
  /** Where and when it stood when it was cancelled. */
  cancelled: number
  /** Of those who came or missed, how many a recommendation had brought here. */
  movedHere: number
}

/** Waits from ticket to first call. */
export interface WaitFigures {
  waits: number
  waitSeconds: number
  /** How many waited so long, by the first minute of every five, the last from four hours on. */
  byMinutes: Record<string, number>
}

/** Tickets that a queue machine told of, by the day on which they were taken. */
export interface TicketFigures extends WaitFigures {
  taken: number
  /** Without the machine's mark of a booking. */
  walkIns: number
  /** Gone when they were called. */
  abandoned: number
  /** Services know their tickets only by the group they are called in. */
  groups: Partial<Record<Group, WaitFigures & { taken: number }>>
}

/** What a hall that publishes its wait has said of it, once a quarter hour. */
export interface PublishedFigures {
  told: number
  waitSeconds: number
}

/** Forecasts of one distance, held against the waits that came. */
export interface ForecastFigures {
  scored: number
  predictedSeconds: number
  measuredSeconds: number
  /** How far they missed, whichever way. */
  missedSeconds: number
  /** Waits within the band that four of five should lie in. */
  inside: number
}

export interface InspectionFigures {
  closed: Partial<Record<InspectionLevel, number>>
  found: number
  mended: number
  /** Looked at again and not mended. */
  reopened: number
  /** Taken back after an appeal. */
  withdrawn: number
}

export interface ShortfallFigures {
  /** People sent home for a paper. */
  given: number
  missing: Record<string, number>
}

/** What one night counts of a hall's day. */
export interface CountedDay {
  bookings: BookingFigures
  /** A visit for several services is one of each. */
  services: Record<string, BookingFigures>
  tickets?: TicketFigures
  published?: PublishedFigures
}

/** The steps of requests for home visits, by the day on which they were taken. */
export interface VisitSteps {
  asked?: number
  /** Said yes to, also after an appeal. */
  approved?: number
  refused?: number
  done?: number
  notAtHome?: number
  /** Delivered or posted. */
  handedOver?: number
  cancelled?: number
}

/** How many days of halls, or of counties, stand behind a group of figures, of how many that were asked for. */
export interface Known {
  of: number
  counted: number
  ticketed: number
  published: number
  scored: number
}

/** Any number of days and halls together. */
export interface Figures extends Partial<CountedDay> {
  known: Known
  forecast?: Partial<Record<Horizon, ForecastFigures>>
  outcome: OutcomeCounts
  shortfall: ShortfallFigures
  shortfallsByService: Record<string, ShortfallFigures>
  inspections: InspectionFigures
}

/** Of a day or a hall among others. */
export type FigureRow = Omit<Figures, 'services' | 'shortfallsByService'>

export interface DivisionVisits {
  divisionCode: string
  steps: VisitSteps
}

export interface FigureReport {
  from: string
  to: string
  total: Figures
  days: ({ day: string } & FigureRow)[]
  /** Of a scope; a single hall has none. */
  halls: ({ pointId: string } & FigureRow)[]
  /** Of the counties of the scope; a hall has none of its own. */
  visits: DivisionVisits[]
  named: {
    points: Pick<Point, 'pointId' | 'name'>[]
    services: Pick<Service, 'code' | 'name'>[]
    materials: { code: string; name: Text }[]
    divisions: { code: string; name: Text }[]
  }
}

const span = { from: Day, to: Day }
export const OfFigures = v.strictObject(span)
export const OfPointFigures = v.strictObject({ pointId: PointId, ...span })
export const ExportStatistics = v.strictObject({ ...span, language: Language, reason: Reason })

/** A file of its own, in base 64. */
export interface FigureWorkbook {
  fileName: string
  base64: string
}
