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
 * A median regression (quantile regression at one half; Koenker and Bassett 1978) of waits on the live state, with the
 * simulation's output among its columns (Ang and others 2016; Thiongane, Chan and L'Ecuyer 2020), solved by iteratively
 * reweighted least squares (Schlossmacher 1973). Only sums of rows are kept, weighted by the error that each had when
 * its day was learned: an approximation that is the better the slower the line changes. Days fade.
 *
 * Where many wait zero the line passes below it, and what is told is zero: a median cut off at zero is the median of
 * what is cut off at zero (Powell 1986). A line tells the middle alone; the band around it is calibrated by adaptive
 * conformal inference (correction.ts). It knows nothing of what has never happened while it learned: then the
 * simulation is better, and is told as soon as it misses less.
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
const tellers = ['line', 'simulation', 'mended', 'usual', 'none', 'together'] as const
type Teller = (typeof tellers)[number]

/** Lines by who waits and how far ahead; of one hall, or of all of a kind. */
export type WaitLines = Readonly<Record<string, WaitLine>>

/** A line as it is used. */
export interface UsedLine {
  coefficients: ArrayLike<number>
  /** How much each teller counts, in their order, for a wait of the same day and of another. */
  weights: { ofDay: readonly number[]; ofAnother: readonly number[] }
  /** What has missed least on days that nobody had learned from; unknown before enough has been foretold. */
  best: 'together' | 'mended' | 'simulation' | 'unknown'
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
const worthUsing = { together: 0.997, mended: 0.98 }
const leastWeight = 60
/**
 * How sharply tellers are told apart by what they have missed: of another day nothing is seen of it yet, so that they
 * differ by chance rather than by what they know.
 */
const sharpness = { ofDay: 20, ofAnother: 10 }
/** How many waits of its kind speak for a hall beside its own. */
const kindWeight = 2000

export const lineName = (comer: Comer, horizon: number): string => `${comer}.${horizon}`

/**
 * The wait that a line tells: never below zero nor above the ceiling, for beyond what it has seen it may be far off.
 *
 * @example
 * toldBy({ coefficients: [-1, 0.5, 0, 0.5, 0, 0, 0, 0] }, [1, 10, 20, 8, 0, 0, 5, 1]) // => 8
 * toldBy({ coefficients: [-1, 0.5, 0, 0.5, 0, 0, 0, 0] }, [1, 0, 4, 0, 0, 0, 5, 0]) // => 0
 */
export const toldBy = ({ coefficients }: Pick<UsedLine, 'coefficients'>, row: StateRow): number =>
  Math.min(longestWait, Math.max(0, predicted({ coefficients, size }, row)))

/**
 * What all tellers say together, the better the one has been of late the more. The plain rules are heard of another day
 * alone: of the same day they are in the line, and would only make it plainer.
 */
export function toldTogether(
  used: UsedLine,
  { row, simulation, mended, usual }: Omit<StateScore, 'actual'>,
  isOfDay: boolean,
): number {
  const line = row ? toldBy(used, row) : mended
  const [ofLine = 0, ofSimulation = 0, ofMended = 0, ofUsual = 0] = isOfDay
    ? used.weights.ofDay
    : used.weights.ofAnother
  return ofLine * line + ofSimulation * simulation + ofMended * mended + ofUsual * usual
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

/** Lines change once a night, and are asked for at every forecast. */
const used = new WeakMap<WaitLine, WeakMap<WaitLine, UsedLine>>()

/** A hall's line shrunk to that of its kind (mixed estimation), and what both together have proved best. */
export function usedLine(own: WaitLine = emptyLine, kind: WaitLine | undefined): UsedLine | undefined {
  if (!kind) return undefined
  const ofKind = used.get(kind) ?? new WeakMap<WaitLine, UsedLine>()
  used.set(kind, ofKind)
  const known = ofKind.get(own) ?? workedOut(own, kind)
  ofKind.set(own, known)
  return known
}

function workedOut(own: WaitLine, kind: WaitLine): UsedLine {
  const share = Math.min(1, kindWeight / Math.max(1, kind.weight))
  const sum = (of: (line: WaitLine) => number) => of(own) + share * of(kind)
  const weight = sum(line => line.weight)
  const means = tellers.map((_, i) => sum(({ missed }) => missed[i] ?? 0) / Math.max(1, weight))
  return {
    coefficients: solved(regressionOf(own), kind),
    weights: {
      ofDay: combinationWeights(means.slice(0, 3), sharpness.ofDay),
      ofAnother: combinationWeights(means.slice(0, 5), sharpness.ofAnother),
    },
    best: weight < leastWeight ? 'unknown' : bestOf(means),
  }
}

/** The simulation, unless something else has missed clearly less. */
function bestOf([, simulation = 0, mended = 0, , , together = 0]: readonly number[]): UsedLine['best'] {
  if (together < worthUsing.together * simulation) return 'together'
  return mended < worthUsing.mended * simulation ? 'mended' : 'simulation'
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
  const told: Record<Teller, (score: StateScore) => number> = {
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
      const error = actual - predicted({ coefficients, size }, row)
      addRow(sums, row, actual, huberWeight(error, nearMinutes, 1))
    }
    if (i === iterations) return sums
    const next = newRegression(foreseen)
    addRowsOf(next, sums)
    coefficients = solved(next, kind)
  }
}
