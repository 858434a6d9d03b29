import { type Comer, longestWait } from '../band'
import { combinationWeights } from '../statistic/combination-weights'
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
  /** Waits foretold before they were learned from, and how far all together each teller missed them, in minutes. */
  weight: number
  missed: readonly number[]
}

/**
 * Who tells the middle of a wait: the line, the simulation as it is and mended by a factor, the hour's median, always
 * none, and what is told of all of them together.
 */
export const tellers = ['line', 'simulation', 'mended', 'usual', 'none', 'together'] as const
export type Told = Record<(typeof tellers)[number], number>

/** Lines by who waits and how far ahead; of one hall, or of all of a kind. */
export type WaitLines = Readonly<Record<string, WaitLine>>

/** A line as it is used. */
export interface UsedLine {
  coefficients: ArrayLike<number>
  /** What each teller has missed a wait by on the mean, on days that nobody had learned from. */
  missed: Told
  /** Whether all of them together have missed less than the simulation alone. */
  isProved: boolean
}

export interface StateScore {
  /** Missing where the hall was not live: then there is nothing to learn a line from. */
  row?: StateRow | undefined
  /** What the simulation tells, as it is and mended, and the median wait of the hour, as known before. */
  simulation: number
  mended: number
  usual: number
  actual: number
}

const size = stateColumns.length
const foreseen: number[] = stateColumns.map(name => Number(name === 'foreseen'))
const emptyLine: WaitLine = { sums: [], days: 0, weight: 0, missed: [] }
/** How much of its weight a day keeps with each further one: as an example, and as evidence that the line is better. */
const forgettingFactor = 0.93
/** What it replaces learns too, and fast at first: only the last week says which is better now. */
const forgottenEvidence = 0.9
/** Rows that miss by less weigh alike: else those that are hit exactly would decide alone. */
const nearMinutes = 0.25
const iterations = 5
/** So many rows lie on what is assumed, and for one hall on the line of its kind. */
const priorRows = { kind: 2, hall: 2000 }
/** What must have been shown before a line is used: so much less missed, over so many waits. */
const worthUsing = 0.99
const leastWeight = 60
/** How many waits of its kind speak for a hall beside its own. */
const kindWeight = 2000

export const lineName = (comer: Comer, horizon: number): string => `${comer}.${horizon}`

/** No wait is below zero, and none so long is told: beyond what a line has seen it may be far off. */
export const toldBy = ({ coefficients }: Pick<UsedLine, 'coefficients'>, row: StateRow): number =>
  Math.min(
    longestWait,
    Math.max(0, predicted({ coefficients: Float64Array.from(coefficients), size } as RidgeRegression, row)),
  )

/**
 * What all tellers say together, the better the one has been of late the more. The plain rules are heard of another day
 * alone: of the same day they are in the line, and would only make it plainer.
 */
export function toldTogether(
  used: UsedLine,
  { row, simulation, mended, usual }: Omit<StateScore, 'actual'>,
  isOfDay: boolean,
): number {
  const { missed } = used
  const line = row ? toldBy(used, row) : mended
  const told = { line, simulation, mended, ...(!isOfDay && { usual, none: 0 }) }
  const names = Object.keys(told) as (keyof typeof told)[]
  const weights = combinationWeights(names.map(name => missed[name]))
  return names.reduce((sum, name, i) => sum + (weights[i] ?? 0) * (told[name] ?? 0), 0)
}

/** The lines of several halls as one: sums of rows add up. */
export function linesOfKind(all: WaitLines[]): WaitLines {
  const lines: Record<string, WaitLine> = {}
  for (const [name, line] of all.flatMap(own => Object.entries(own))) {
    const known = lines[name] ?? emptyLine
    lines[name] = {
      sums: line.sums.map((value, i) => value + (known.sums[i] ?? 0)),
      days: Math.max(known.days, line.days),
      weight: known.weight + line.weight,
      missed: tellers.map((_, i) => (known.missed[i] ?? 0) + (line.missed[i] ?? 0)),
    }
  }
  return lines
}

/** A hall's line shrunk to that of its kind (mixed estimation), and what both together have proved best. */
export function usedLine(own: WaitLine | undefined, kind: WaitLine | undefined): UsedLine | undefined {
  if (!kind) return undefined
  const share = Math.min(1, kindWeight / Math.max(1, kind.weight))
  const sum = (of: (line: WaitLine) => number) => (own ? of(own) : 0) + share * of(kind)
  const weight = sum(line => line.weight)
  const means = tellers.map((_, i) => sum(({ missed }) => missed[i] ?? 0) / Math.max(1, weight))
  const missed = Object.fromEntries(tellers.map((name, i) => [name, means[i]])) as unknown as Told
  const isProved = weight >= leastWeight && missed.together < worthUsing * missed.simulation
  return { coefficients: solved(regressionOf(own), kind), missed, isProved }
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

/** A line with one more day: first all are scored on it, as they were, then it learns from it. */
export function learnedLine(
  before: WaitLine | undefined,
  kind: WaitLine | undefined,
  scores: StateScore[],
  isOfDay = true,
): WaitLine {
  const line = before ?? emptyLine
  const used = usedLine(before, kind)
  const coefficients = used?.coefficients ?? foreseen
  const told: Record<keyof Told, (score: StateScore) => number> = {
    line: ({ row, mended }) => (row ? toldBy({ coefficients }, row) : mended),
    simulation: ({ simulation }) => simulation,
    mended: ({ mended }) => mended,
    usual: ({ usual }) => usual,
    none: () => 0,
    together: score => (used ? toldTogether(used, score, isOfDay) : score.simulation),
  }
  const miss = (of: (score: StateScore) => number) =>
    scores.reduce((sum, score) => sum + Math.abs(of(score) - score.actual), 0)
  return {
    sums: sumsOf(withDay(line, kind, scores, coefficients)),
    days: line.days + 1,
    weight: line.weight * forgottenEvidence + scores.length,
    missed: tellers.map((name, i) => kept((line.missed[i] ?? 0) * forgottenEvidence + miss(told[name]))),
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
