import type { FigureRow, VisitSteps } from '../../schemas/figure'
import { meanMinutes, waitOfShare } from './wait-count'

/** What a figure is counted in. */
export type Unit = 'count' | 'percent' | 'minutes'

interface Definition {
  unit: Unit
  /** Unknown where nobody has measured it, or where there is nothing to divide by. */
  of: (row: FigureRow) => number | undefined
}

const count = (of: Definition['of']): Definition => ({ unit: 'count', of })
const minutes = (of: Definition['of']): Definition => ({ unit: 'minutes', of })
const percent = (of: (row: FigureRow) => [part: number, whole: number] | undefined): Definition => ({
  unit: 'percent',
  of: row => {
    const [part, whole] = of(row) ?? [0, 0]
    return whole > 0 ? Math.round((1000 * part) / whole) / 10 : undefined
  },
})

const toTenth = (value: number): number => Math.round(value * 10) / 10
const dayBefore = ({ forecast }: FigureRow) => forecast?.day

/** Every figure, by what it is about; what each means in words is shared/texts/figure.ts. */
export const definitions = {
  bookings: {
    came: count(({ bookings }) => bookings?.came),
    missed: count(({ bookings }) => bookings?.missed),
    missedShare: percent(({ bookings }) => bookings && [bookings.missed, bookings.came + bookings.missed]),
    cancelled: count(({ bookings }) => bookings?.cancelled),
    movedHere: count(({ bookings }) => bookings?.movedHere),
  },
  waits: {
    taken: count(({ tickets }) => tickets?.taken),
    walkIns: count(({ tickets }) => tickets?.walkIns),
    abandoned: count(({ tickets }) => tickets?.abandoned),
    waitMean: minutes(({ tickets }) => tickets && meanMinutes(tickets.waitSeconds, tickets.waits)),
    waitHalf: minutes(({ tickets }) => tickets && waitOfShare(tickets, 0.5)),
    waitMost: minutes(({ tickets }) => tickets && waitOfShare(tickets, 0.8)),
    publishedMean: minutes(
      ({ published }) => published && meanMinutes(published.waitSeconds, published.told),
    ),
  },
  forecasts: {
    scored: count(row => dayBefore(row)?.scored),
    predictedMean: minutes(row =>
      meanMinutes(dayBefore(row)?.predictedSeconds ?? 0, dayBefore(row)?.scored ?? 0),
    ),
    measuredMean: minutes(row =>
      meanMinutes(dayBefore(row)?.measuredSeconds ?? 0, dayBefore(row)?.scored ?? 0),
    ),
    missMean: minutes(row => meanMinutes(dayBefore(row)?.missedSeconds ?? 0, dayBefore(row)?.scored ?? 0)),
    insideShare: percent(row => [dayBefore(row)?.inside ?? 0, dayBefore(row)?.scored ?? 0]),
  },
  recommendations: {
    offered: count(({ outcome }) => outcome.offered),
    sent: count(({ outcome }) => outcome.sent),
    delivered: count(({ outcome }) => outcome.delivered),
    opened: count(({ outcome }) => outcome.opened),
    accepted: count(({ outcome }) => outcome.accepted),
    refused: count(({ outcome }) => outcome.refused),
    expired: count(({ outcome }) => outcome.expired),
    promised: minutes(({ outcome }) =>
      outcome.accepted > 0 ? toTenth(outcome.predictedMinutes) : undefined,
    ),
    judged: count(({ outcome }) => outcome.judged),
    saved: minutes(({ outcome }) => (outcome.judged > 0 ? toTenth(outcome.realisedMinutes) : undefined)),
  },
  shortfalls: {
    sentHome: count(({ shortfall }) => shortfall.given),
  },
  inspections: {
    inspectedSelf: count(({ inspections }) => inspections.closed.hall ?? 0),
    inspected: count(({ inspections: { closed } }) =>
      (['county', 'city', 'province'] as const).reduce((sum, level) => sum + (closed[level] ?? 0), 0),
    ),
    found: count(({ inspections }) => inspections.found),
    mended: count(({ inspections }) => inspections.mended),
    reopened: count(({ inspections }) => inspections.reopened),
    withdrawn: count(({ inspections }) => inspections.withdrawn),
  },
} as const satisfies Record<string, Record<string, Definition>>

export type Subject = keyof typeof definitions
export type FigureName = { [S in Subject]: keyof (typeof definitions)[S] & string }[Subject]

export interface Value {
  name: FigureName
  unit: Unit
  value: number | undefined
}

/** All figures of a subject, in their order. */
export const valuesOf = (subject: Subject, row: FigureRow): Value[] =>
  Object.entries<Definition>(definitions[subject]).map(([name, { unit, of }]) => ({
    name: name as FigureName,
    unit,
    value: of(row),
  }))

export const subjects = Object.keys(definitions) as Subject[]

/** The steps of home visits in the order of their way. */
export const visitSteps = [
  'asked',
  'approved',
  'refused',
  'done',
  'notAtHome',
  'handedOver',
  'cancelled',
] as const satisfies (keyof VisitSteps)[]
