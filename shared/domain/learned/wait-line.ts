import type { Comer } from '../band'
import { huberWeight } from '../statistic/huber-weight'
import {
  addRow,
  addRowsOf,
  discount,
  newRegression,
  predicted,
  type RidgeRegression,
  solve,
} from '../statistic/ridge-regression'

/**
 * What a wait is foretold from: the simulation's own middle and long end, and the live state it may have got wrong
 * (the queue by the counters that call, the last waits, how long people usually wait at that hour).
 */
export const stateColumns = [
  'one',
  'foreseen',
  'foreseenLong',
  'queue',
  'lastWait',
  'lastWaits',
  'usual',
  'isQueueing',
] as const
export type StateRow = readonly number[]

/**
 * A median regression (Koenker and Bassett 1978) of waits on the live state, with the simulation's output among its
 * columns (Ang and others 2016; Thiongane, Chan and L'Ecuyer 2020), solved by iteratively reweighted least squares
 * (Schlossmacher 1973). Only sums of rows are kept, weighted by the error that each had when its day was learned: an
 * approximation that is the better the slower the line changes. Days fade.
 *
 * Where many wait zero the line passes below it, and what is told is zero: a median cut off at zero is the median of
 * what is cut off at zero (Powell 1986).
 */
export interface WaitLine {
  /** The upper triangle of XᵀWX row by row, then XᵀWy. */
  sums: number[]
  days: number
  /** Waits foretold before they were learned from, and how far the line and what is told without it missed, in minutes. */
  weight: number
  missed: number
  missedWithout: number
  /** The same of the median wait of the hour. */
  missedUsual: number
}

/** Lines by who waits and how far ahead; of one hall, or of all of a kind. */
export type WaitLines = Readonly<Record<string, WaitLine>>

/** A line as it is used. */
export interface UsedLine {
  coefficients: ArrayLike<number>
  /** Whether it, or the hour's median, has foretold waits better than the simulation on days it had not learned from. */
  isProved: boolean
  isUsualBetter: boolean
}

export interface StateScore {
  /** Missing where the hall was not live: then there is nothing to learn a line from. */
  row?: StateRow | undefined
  /** The median wait of the hour, as known before. */
  usual: number
  /** As told without the line. */
  withoutLine: number
  actual: number
}

const size = stateColumns.length
const foreseen: number[] = stateColumns.map(name => Number(name === 'foreseen'))
const emptyLine: WaitLine = { sums: [], days: 0, weight: 0, missed: 0, missedWithout: 0, missedUsual: 0 }
/** How much of its weight a day keeps with each further one: as an example, and as evidence that the line is better. */
const forgettingFactor = 0.95
/** What it replaces learns too, and fast at first: only the last days say which of the two is better now. */
const forgottenEvidence = 0.75
/** Rows that miss by less weigh alike: else those that are hit exactly would decide alone. */
const nearMinutes = 0.25
const iterations = 5
/** So many rows lie on what is assumed, and for one hall on the line of its kind. */
const priorRows = { kind: 20, hall: 300 }
/** What a line must have shown before it is used: so much less missed, over so many waits. */
const worthUsing = 0.97
const leastWeight = 60
/** How many waits of its kind speak for a hall beside its own. */
const kindWeight = 200

export const lineName = (comer: Comer, horizon: number): string => `${comer}.${horizon}`

/** Waits are never below zero, and no line is believed beyond what it has seen. */
export const toldBy = ({ coefficients }: Pick<UsedLine, 'coefficients'>, row: StateRow): number =>
  Math.max(0, predicted({ coefficients: Float64Array.from(coefficients), size } as RidgeRegression, row))

/** The lines of several halls as one: sums of rows add up. */
export function linesOfKind(all: WaitLines[]): WaitLines {
  const lines: Record<string, WaitLine> = {}
  for (const [name, line] of all.flatMap(own => Object.entries(own))) {
    const known = lines[name] ?? emptyLine
    lines[name] = {
      sums: line.sums.map((value, i) => value + (known.sums[i] ?? 0)),
      days: Math.max(known.days, line.days),
      weight: known.weight + line.weight,
      missed: known.missed + line.missed,
      missedWithout: known.missedWithout + line.missedWithout,
      missedUsual: known.missedUsual + line.missedUsual,
    }
  }
  return lines
}

/** A hall's line shrunk to that of its kind (mixed estimation), and what both together have proved best. */
export function usedLine(own: WaitLine | undefined, kind: WaitLine | undefined): UsedLine | undefined {
  if (!kind) return undefined
  const share = Math.min(1, kindWeight / Math.max(1, kind.weight))
  const sum = (of: (line: WaitLine) => number) => (own ? of(own) : 0) + share * of(kind)
  const isBetter = (missed: number) =>
    sum(({ weight }) => weight) >= leastWeight && missed < worthUsing * sum(line => line.missedWithout)
  const isProved = isBetter(sum(({ missed }) => missed))
  const isUsualBetter = isBetter(sum(({ missedUsual }) => missedUsual))
  return { coefficients: solved(regressionOf(own), kind), isProved, isUsualBetter }
}

function solved(own: RidgeRegression, kind: WaitLine | undefined): Float64Array {
  const ofKind = regressionOf(kind)
  solve(ofKind, foreseen, penaltyOf(ofKind, priorRows.kind))
  solve(own, ofKind.coefficients, penaltyOf(ofKind, priorRows.hall))
  return own.coefficients
}

/** As if so many rows of the usual size lay on the prior: by the mean square of each column. */
function penaltyOf({ gram }: RidgeRegression, rows: number): Float64Array {
  const weight = Math.max(1, gram[0] ?? 0)
  return Float64Array.from(
    { length: size },
    (_, i) => (rows / 4) * ((gram[i * size + i] ?? 0) / weight + 0.05),
  )
}

function regressionOf(line: WaitLine | undefined): RidgeRegression {
  const regression = newRegression(foreseen)
  if (!line || line.sums.length === 0) return regression
  let at = 0
  for (let i = 0; i < size; i++)
    for (let j = i; j < size; j++) {
      const value = line.sums[at++] ?? 0
      regression.gram[i * size + j] = value
      regression.gram[j * size + i] = value
    }
  for (let i = 0; i < size; i++) regression.moments[i] = line.sums[at++] ?? 0
  return regression
}

/** Six digits are as many as a sum of waits has. */
const kept = (value: number): number => Number(value.toPrecision(6))

const sumsOf = ({ gram, moments }: RidgeRegression): number[] =>
  [
    ...Array.from({ length: size }, (_, i) => [...gram.slice(i * size + i, (i + 1) * size)]).flat(),
    ...moments,
  ].map(kept)

/** A line with one more day: first it is scored on it, as it was, then it learns from it. */
export function learnedLine(
  before: WaitLine | undefined,
  kind: WaitLine | undefined,
  scores: StateScore[],
): WaitLine {
  const line = before ?? emptyLine
  const used = usedLine(before, kind) ?? { coefficients: foreseen }
  const aged = (value: number) => value * forgottenEvidence
  const miss = (of: (score: StateScore) => number) =>
    scores.reduce((sum, score) => sum + Math.abs(of(score) - score.actual), 0)
  return {
    sums: sumsOf(withDay(line, kind, scores, used.coefficients)),
    days: line.days + 1,
    weight: aged(line.weight) + scores.length,
    missed: kept(aged(line.missed) + miss(({ row, withoutLine }) => (row ? toldBy(used, row) : withoutLine))),
    missedWithout: kept(aged(line.missedWithout) + miss(({ withoutLine }) => withoutLine)),
    missedUsual: kept(aged(line.missedUsual) + miss(({ usual }) => usual)),
  }
}

function withDay(
  line: WaitLine,
  kind: WaitLine | undefined,
  scores: StateScore[],
  from: ArrayLike<number>,
): RidgeRegression {
  const past = regressionOf(line)
  discount(past, forgettingFactor)
  let coefficients = from
  for (let i = 0; ; i++) {
    const sums = newRegression(foreseen)
    addRowsOf(sums, past)
    for (const { row, actual } of scores) {
      if (!row) continue
      const error = actual - predicted({ coefficients, size } as RidgeRegression, row)
      addRow(sums, row, actual, huberWeight(error, nearMinutes, 1))
    }
    if (i === iterations) return sums
    const next = newRegression(foreseen)
    addRowsOf(next, sums)
    coefficients = solved(next, kind)
  }
}
