/** A wait at some shares of its futures, in minutes. Four of five waits should lie between p10 and p90. */
export interface Band {
  p10: number
  p50: number
  p80: number
  p90: number
}

/** Halls may call those who are booked before those who are not. */
export type Comer = 'booked' | 'walkIn'

/** What a point's own forecasts have missed, by who waited, how far they looked ahead and the time of day. */
export interface Correction {
  pointId: string
  lastDay: string
  cells: Record<string, Cell>
}

interface Cell {
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
/** Minutes ahead below which forecasts are alike, and minutes of the day that are. */
const horizons = [8, 23, 45, 90, 360]
const partMinutes = 240
const keptScore = 0.995
/** A correction mends, it does not replace: within these bounds. */
const bounds = { middle: [0.1, 2.5], spread: [0.2, 4] } as const
/** How far one score moves a cell: the less the more it has seen. */
const paceOf = ({ weight }: Cell): number => Math.max(0.04, 4 / (weight + 20))
/** Correcting the middle has to have paid by so much, else luck is mistaken for a fault. */
const worthMending = 0.9
/** Even where the model sees no luck at all, a few minutes are uncertain. */
const leastSpread = 2
/** Below this a forecast is too short to tell by which factor it was wrong. */
const shortMinutes = 10

export const emptyCorrection = (pointId: string): Correction => ({ pointId, lastDay: '', cells: {} })

const cellName = ({
  comer,
  aheadMinutes,
  minute,
}: Pick<Score, 'comer' | 'aheadMinutes' | 'minute'>): string => {
  const horizon = horizons.findIndex(most => aheadMinutes < most)
  return `${comer}.${horizon < 0 ? horizons.length : horizon}.${Math.floor(minute / partMinutes)}`
}

/** A band with what its like have missed set right. */
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

/**
 * The correction with one more finished wait. Each factor goes up when the wait lay above its percentile and down
 * when it lay below, so much that both come to rest where the percentile is what it says.
 */
export function scored(before: Correction, score: Score): Correction {
  const name = cellName(score)
  const cell = before.cells[name] ?? emptyCell
  const { band, actual } = score
  const told = bandOf(band, cell)
  const mended = band.p50 * cell.middle
  const isInside = told.p10 <= actual && actual <= told.p90
  const tune = (factor: number, step: number, [least, most]: readonly [number, number]) =>
    Math.min(most, Math.max(least, factor * Math.exp(paceOf(cell) * step)))
  const next: Cell = {
    weight: cell.weight * keptScore + 1,
    missed: cell.missed * keptScore + Math.abs(actual - told.p50),
    missedPlain: cell.missedPlain * keptScore + Math.abs(actual - band.p50),
    missedMended: cell.missedMended * keptScore + Math.abs(actual - mended),
    inside: cell.inside * keptScore + Number(isInside),
    middle: tune(
      cell.middle,
      (Math.sign(actual - mended) * mended) / (mended + shortMinutes) / 2,
      bounds.middle,
    ),
    low: tune(cell.low, Number(actual < told.p10) - 0.1, bounds.spread),
    p80: tune(cell.p80, Number(actual > told.p80) - 0.2, bounds.spread),
    high: tune(cell.high, Number(!isInside) - 0.2, bounds.spread),
  }
  return { ...before, cells: { ...before.cells, [name]: next } }
}

/** How good a point's forecasts have been, for its staff. */
export function accuracyOf({ cells }: Correction): {
  scores: number
  missMinutes: number
  insideShare: number
} {
  const all = Object.values(cells)
  const sum = (of: (cell: Cell) => number) => all.reduce((total, cell) => total + of(cell), 0)
  const scores = sum(({ weight }) => weight)
  if (scores === 0) return { scores: 0, missMinutes: 0, insideShare: 0 }
  return {
    scores,
    missMinutes: sum(({ missed }) => missed) / scores,
    insideShare: sum(({ inside }) => inside) / scores,
  }
}
