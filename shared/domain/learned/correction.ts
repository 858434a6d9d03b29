import { type Band, type Comer, longestWait } from '../band'
import { groupedQuantile } from '../statistic/grouped-quantile'
import { quantileStep } from '../statistic/quantile-step'
import { addTo, newMean, type RunningMean } from '../statistic/running-mean'
import { shrunkMean } from '../statistic/shrinkage'
import { learnedLine, lineName, type StateRow, toldTogether, usedLine, type WaitLines } from './wait-line'

/** What a point's own forecasts have missed, by who waited, how far they looked ahead and the time of day. */
export interface Correction {
  pointId: string
  lastDay: string
  /** The kind of hall it is: what one has not learned it borrows from its kind. */
  kind?: string
  /** How waits follow from the live state, and how long people wait at which hour. */
  lines?: WaitLines
  usual?: Record<string, UsualWait>
  cells: Record<string, Cell>
}

/** The shape a correction is stored in, as that of a profile. */
export const correctionShape = 3

export interface Cell {
  /** Days that scored it. */
  days: number
  /** Forecasts scored, how far they missed in minutes, and how many waits lay in the band; the old ones fade. */
  weight: number
  missed: number
  /** The same had the middle not been corrected, and had it been: only a correction that helps is used. */
  missedPlain: number
  missedMended: number
  inside: number
  /** What the middle, and the distance of each other percentile from it, is multiplied with. */
  middle: number
  low: number
  p80: number
  high: number
}

export interface Score {
  comer: Comer
  aheadMinutes: number
  minute: number
  /** As forecast before any correction. */
  band: Band
  /** What was known when it was made, as a line's columns. */
  row?: StateRow | undefined
  actual: number
}

const emptyCell: Cell = {
  days: 0,
  weight: 0,
  missed: 0,
  missedPlain: 0,
  missedMended: 0,
  inside: 0,
  middle: 1,
  low: 1,
  p80: 1,
  high: 1,
}
/** Minutes ahead below which forecasts are alike, in the order of the horizons, and minutes of the day that are. */
const horizonEnds = [8, 23, 45, 90, 360]
const partMinutes = 240
/** How much of its weight a score keeps with each further day. */
const keptScore = 0.93
/** A correction mends, it does not replace: within these bounds. */
const bounds = { middle: [0.1, 2.5], spread: [0.05, 4] } as const
/**
 * How far a day moves a factor, the less the more days there have been. The scores of a day err together, so a
 * day counts as one however many they are, and as less than one when they are few.
 */
const paces = { middle: [0.8, 0.08], spread: [5, 0.4] } as const
const manyScores = 10
const paceOf = ([first, least]: readonly [number, number], days: number): number =>
  Math.max(least, first / (days + 1))
/** Correcting the middle has to have paid by so much, else luck is mistaken for a fault. */
const worthMending = 0.9
/** Even where the model sees no luck at all, a few minutes are uncertain. */
const leastSpread = 2
/** Below this a forecast is too short to tell by which factor it was wrong. */
const shortMinutes = 10

export const emptyCorrection = (pointId: string, kind = ''): Correction => ({
  pointId,
  lastDay: '',
  kind,
  cells: {},
})

/** The place of a forecast's distance among the horizons. */
export function horizonOf(aheadMinutes: number): number {
  const horizon = horizonEnds.findIndex(end => aheadMinutes < end)
  return horizon < 0 ? horizonEnds.length : horizon
}

const cellName = ({
  comer,
  aheadMinutes,
  minute,
}: Pick<Score, 'comer' | 'aheadMinutes' | 'minute'>): string => {
  return `${comer}.${horizonOf(aheadMinutes)}.${Math.floor(minute / partMinutes)}`
}

/**
 * A band with what its like have missed set right; where nothing is known of them, it only gets wider by `leastSpread`.
 *
 * @example
 * const band = { p10: 20, p50: 30, p80: 38, p90: 42 }
 * corrected(band, emptyCorrection('CC-01'), 30, 600, 'booked') // => { p10: 18, p50: 30, p80: 40, p90: 44 }
 */
export const corrected = (
  band: Band,
  { cells }: Correction,
  aheadMinutes: number,
  minute: number,
  comer: Comer,
  line?: number | undefined,
): Band => bandOf(band, cells[cellName({ comer, aheadMinutes, minute })] ?? emptyCell, line)

/** `line`: the middle as it is told with a line, where that has proved better. */
function bandOf(band: Band, cell: Cell, line?: number | undefined): Band {
  const middle = cell.missedMended < worthMending * cell.missedPlain ? cell.middle : 1
  const p50 = line ?? band.p50 * middle
  const apart = (share: number, factor: number) =>
    factor * (Math.abs(share - band.p50) * middle + leastSpread)
  const p80 = p50 + apart(band.p80, cell.p80)
  return {
    p10: Math.max(0, p50 - apart(band.p10, cell.low)),
    p50,
    p80,
    p90: Math.max(p80, p50 + apart(band.p90, cell.high)),
  }
}

/**
 * The correction with the finished waits of one more day; a day already scored, or older, changes nothing. `kind`:
 * what all halls of its kind have learned before the day.
 */
export function scoredDay(
  before: Correction,
  day: string,
  scores: Score[],
  kind: WaitLines = {},
): Correction {
  if (day <= before.lastDay) return before
  const told = scores.map(score => ({ ...score, line: lineAt(before, kind, score) }))
  const byCell = new Map<string, (Score & Told)[]>()
  for (const score of told) byCell.set(cellName(score), [...(byCell.get(cellName(score)) ?? []), score])
  const cells = { ...before.cells }
  for (const [name, own] of byCell) {
    const cell = aged(cells[name] ?? emptyCell)
    cells[name] = own.reduce((so, score) => scored(so, score, 1 / Math.max(manyScores, own.length)), cell)
  }
  return {
    ...before,
    lastDay: day,
    cells,
    lines: learnedLines(before, kind, scores),
    usual: learnedUsual(before, scores),
  }
}

const aged = (cell: Cell): Cell => ({
  ...cell,
  days: cell.days + 1,
  weight: cell.weight * keptScore,
  missed: cell.missed * keptScore,
  missedPlain: cell.missedPlain * keptScore,
  missedMended: cell.missedMended * keptScore,
  inside: cell.inside * keptScore,
})

/**
 * One more finished wait. Each factor takes a step of stochastic approximation on its logarithm: up when the wait lay
 * beyond its percentile and down when it lay within, so much that it comes to rest where the percentile is what it
 * says (adaptive conformal inference; Gibbs and Candès 2021). The middle steps by the sign alone, towards the median.
 */
function scored(cell: Cell, { band, actual, line }: Score & Told, share: number): Cell {
  const told = bandOf(band, cell, line)
  const mended = band.p50 * cell.middle
  const isInside = told.p10 <= actual && actual <= told.p90
  const pull = (Math.sign(actual - mended) * mended) / (mended + shortMinutes)
  const [middle, spread] = [paces.middle, paces.spread].map(pace => paceOf(pace, cell.days - 1) * share)
  const tune = (factor: number, step: number, [least, most]: readonly [number, number]) =>
    Math.min(most, Math.max(least, factor * Math.exp(step)))
  const stepOf = (isMissed: boolean, share: number) => (spread ?? 0) * quantileStep(isMissed, share)
  return {
    ...cell,
    weight: cell.weight + 1,
    missed: cell.missed + Math.abs(actual - told.p50),
    missedPlain: cell.missedPlain + Math.abs(actual - band.p50),
    missedMended: cell.missedMended + Math.abs(actual - mended),
    inside: cell.inside + Number(isInside),
    middle: tune(cell.middle, (middle ?? 0) * pull, bounds.middle),
    low: tune(cell.low, stepOf(actual < told.p10, 0.1), bounds.spread),
    p80: tune(cell.p80, stepOf(actual > told.p80, 0.2), bounds.spread),
    high: tune(cell.high, stepOf(!isInside, 0.2), bounds.spread),
  }
}

interface Told {
  line: number | undefined
}

/** Of another day there is no live state, and a plain rule may do as well as any. */
const isOfDay = (horizon: number): boolean => horizon < horizonEnds.length

/**
 * The middle as all tell it together, where that has proved better than the simulation; else the simulation's, mended
 * or not. Undefined before enough has been foretold.
 */
export function lineAt(
  before: Pick<Correction, 'lines' | 'usual' | 'cells'>,
  kind: WaitLines,
  { comer, aheadMinutes, minute, row, band }: Omit<Score, 'actual'>,
): number | undefined {
  const horizon = horizonOf(aheadMinutes)
  const name = lineName(comer, horizon)
  const used = usedLine(before.lines?.[name], kind[name])
  if (!used || used.best === 'unknown') return undefined
  const told = { row, ...withoutLine(before, { comer, aheadMinutes, minute, band }) }
  return used.best === 'together' ? toldTogether(used, told, isOfDay(horizon)) : told[used.best]
}

/** The middle as it is told without a line: by the simulation, as it is and mended, and by the hour. */
const withoutLine = (
  { cells, usual }: Pick<Correction, 'usual' | 'cells'>,
  { band, minute, ...at }: Omit<Score, 'actual' | 'row'>,
) => ({
  simulation: band.p50,
  mended: bandOf(band, cells[cellName({ ...at, minute })] ?? emptyCell).p50,
  usual: medianAt({ usual }, minute),
})

function learnedLines(before: Correction, kind: WaitLines, scores: Score[]): WaitLines {
  const { lines = {} } = before
  const byHorizon = new Map<string, { horizon: number; own: Score[] }>()
  for (const score of scores) {
    const horizon = horizonOf(score.aheadMinutes)
    const name = lineName(score.comer, horizon)
    const known = byHorizon.get(name)
    if (known) known.own.push(score)
    else byHorizon.set(name, { horizon, own: [score] })
  }
  const learned = [...byHorizon].map(([name, { horizon, own }]) => {
    const states = own.map(({ row, actual, ...at }) => ({ row, actual, ...withoutLine(before, at) }))
    return [name, learnedLine(lines[name], kind[name], states, isOfDay(horizon))] as const
  })
  return { ...lines, ...Object.fromEntries(learned) }
}

/** How long people have waited at an hour of the day: on the mean, and how many how long. */
interface UsualWait extends RunningMean {
  waits: number[]
}

/** Each wait counts once, at the hour it was; days fade. */
const slowestRate = 1 / 500
const keptWait = 0.98
/** Classes of waits in minutes: of none, and from there on each about a third longer than the last. */
const waitBounds = [0, 0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 85, 113, 150, 200, longestWait]
const waitClass = (wait: number): number => {
  const above = waitBounds.findIndex((bound, i) => i > 0 && wait < bound)
  return wait < noWait ? 0 : above < 0 ? waitBounds.length - 2 : above - 1
}
/** Whoever is called at once has been called within so many minutes. */
const noWait = 0.25

function learnedUsual({ usual = {} }: Correction, scores: Score[]): Record<string, UsualWait> {
  const next = Object.fromEntries(
    Object.entries(usual).map(([hour, { mean, count, waits }]) => [
      hour,
      { mean, count, waits: waits.map(people => Number((people * keptWait).toPrecision(4))) },
    ]),
  )
  for (const { minute, actual, aheadMinutes } of scores) {
    // Of the day before every ticket is scored once.
    if (isOfDay(horizonOf(aheadMinutes))) continue
    const hour = String(Math.floor(minute / 60))
    const known = next[hour] ?? { ...newMean(), waits: waitBounds.slice(1).map(() => 0) }
    next[hour] = known
    addTo(known, actual, slowestRate)
    const own = waitClass(actual)
    known.waits[own] = (known.waits[own] ?? 0) + 1
  }
  return next
}

const medianAt = ({ usual = {} }: { usual?: Correction['usual'] | undefined }, minute: number): number =>
  groupedQuantile(waitBounds, usual[String(Math.floor(minute / 60))]?.waits ?? [], 0.5)

/** How long people usually wait at a minute of the day, by the hall's own hours; nothing before any was scored. */
export function usualWait({ usual = {} }: Pick<Correction, 'usual'>, minute: number): number {
  const own = usual[String(Math.floor(minute / 60))]
  const all = Object.values(usual)
  const count = all.reduce((sum, one) => sum + one.count, 0)
  const mean = count > 0 ? all.reduce((sum, one) => sum + one.mean * one.count, 0) / count : 0
  return shrunkMean({ mean: own?.mean ?? 0, weight: own?.count ?? 0 }, mean, usualPrior)
}
const usualPrior = 30
