import type { Band, Comer } from '../band'
import { quantileStep } from '../statistic/quantile-step'

/** What a point's own forecasts have missed, by who waited, how far they looked ahead and the time of day. */
export interface Correction {
  pointId: string
  lastDay: string
  cells: Record<string, Cell>
}

/** The shape a correction is stored in, as that of a profile. */
export const correctionShape = 1

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
const bounds = { middle: [0.1, 2.5], spread: [0.2, 4] } as const
/**
 * How far a day moves a factor, the less the more days there have been. The scores of a day err together, so a
 * day counts as one however many they are, and as less than one when they are few.
 */
const paces = { middle: [0.8, 0.08], spread: [2, 0.4] } as const
const manyScores = 10
const paceOf = ([first, least]: readonly [number, number], days: number): number =>
  Math.max(least, first / (days + 1))
/** Correcting the middle has to have paid by so much, else luck is mistaken for a fault. */
const worthMending = 0.9
/** Even where the model sees no luck at all, a few minutes are uncertain. */
const leastSpread = 2
/** Below this a forecast is too short to tell by which factor it was wrong. */
const shortMinutes = 10

export const emptyCorrection = (pointId: string): Correction => ({ pointId, lastDay: '', cells: {} })

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
): Band => bandOf(band, cells[cellName({ comer, aheadMinutes, minute })] ?? emptyCell)

function bandOf(band: Band, cell: Cell): Band {
  const middle = cell.missedMended < worthMending * cell.missedPlain ? cell.middle : 1
  const p50 = band.p50 * middle
  const apart = (share: number, factor: number) =>
    factor * (Math.abs(share - band.p50) * middle + leastSpread)
  return {
    p10: Math.max(0, p50 - apart(band.p10, cell.low)),
    p50,
    p80: p50 + apart(band.p80, cell.p80),
    p90: p50 + apart(band.p90, cell.high),
  }
}

/** The correction with the finished waits of one more day; a day already scored, or older, changes nothing. */
export function scoredDay(before: Correction, day: string, scores: Score[]): Correction {
  if (day <= before.lastDay) return before
  const byCell = new Map<string, Score[]>()
  for (const score of scores) byCell.set(cellName(score), [...(byCell.get(cellName(score)) ?? []), score])
  const cells = { ...before.cells }
  for (const [name, own] of byCell) {
    const cell = aged(cells[name] ?? emptyCell)
    cells[name] = own.reduce((so, score) => scored(so, score, 1 / Math.max(manyScores, own.length)), cell)
  }
  return { ...before, lastDay: day, cells }
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
function scored(cell: Cell, { band, actual }: Score, share: number): Cell {
  const told = bandOf(band, cell)
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
