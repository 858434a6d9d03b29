/** A wait at some shares of its futures, in minutes. Four of five waits should lie between p10 and p90. */
export interface Band {
  p10: number
  p50: number
  p80: number
  p90: number
}

/** What a point's own forecasts have missed, by how far they looked ahead and the time of day. */
export interface Correction {
  pointId: string
  lastDay: string
  cells: Record<string, Cell>
}

interface Cell {
  /** Forecasts scored, the old ones fading; their waits and the real ones in minutes. */
  weight: number
  forecast: number
  actual: number
  missed: number
  inside: number
  /** What the distance of each percentile from the middle has to be multiplied with. */
  low: number
  p80: number
  high: number
}

export interface Score {
  aheadMinutes: number
  minute: number
  band: Band
  actual: number
}

const emptyCell: Cell = {
  weight: 0,
  forecast: 0,
  actual: 0,
  missed: 0,
  inside: 0,
  low: 1,
  p80: 1,
  high: 1,
}
const horizons = [8, 45, 90, 360]
const partMinutes = 120
/** Scores after which the own misses outweigh the trust in the model; in minutes of waiting where it is a sum. */
const prior = { minutes: 300 }
const keptScore = 0.998
/** A correction mends, it does not replace: within these bounds. */
const bounds = { middle: [0.5, 2], share: [0.2, 4] } as const
const pace = 0.03
/** Even where the model sees no luck at all, a few minutes are uncertain. */
const leastSpread = 2

export const emptyCorrection = (pointId: string): Correction => ({ pointId, lastDay: '', cells: {} })

const cellName = (aheadMinutes: number, minute: number): string => {
  const horizon = horizons.findIndex(most => aheadMinutes < most)
  return `${horizon < 0 ? horizons.length : horizon}.${Math.floor(minute / partMinutes)}`
}

const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value))

/** A band with what its like have missed set right. */
export function corrected(band: Band, { cells }: Correction, aheadMinutes: number, minute: number): Band {
  const cell = cells[cellName(aheadMinutes, minute)]
  return bandOf(band, cell ?? emptyCell)
}

function bandOf({ p10, p50, p80, p90 }: Band, { forecast, actual, low, p80: four, high }: Cell): Band {
  const factor = within((actual + prior.minutes) / (forecast + prior.minutes), bounds.middle)
  const middle = p50 * factor
  const above = (share: number, by: number) => middle + by * ((share - p50) * factor + leastSpread)
  return {
    p10: Math.max(0, middle - low * ((p50 - p10) * factor + leastSpread)),
    p50: middle,
    p80: above(p80, four),
    p90: above(p90, high),
  }
}

/** The correction with one more finished wait. */
export function scored(before: Correction, { aheadMinutes, minute, band, actual }: Score): Correction {
  const name = cellName(aheadMinutes, minute)
  const cell = before.cells[name] ?? emptyCell
  const told = bandOf(band, cell)
  const isInside = told.p10 <= actual && actual <= told.p90
  const tune = (factor: number, isMissed: boolean, share: number) =>
    within(factor * Math.exp(pace * ((isMissed ? 1 : 0) - share)), bounds.share)
  const next: Cell = {
    weight: cell.weight * keptScore + 1,
    forecast: cell.forecast * keptScore + band.p50,
    actual: cell.actual * keptScore + actual,
    missed: cell.missed * keptScore + Math.abs(actual - told.p50),
    inside: cell.inside * keptScore + Number(isInside),
    low: tune(cell.low, actual < told.p10, 0.1),
    p80: tune(cell.p80, actual > told.p80, 0.2),
    high: tune(cell.high, !isInside, 0.2),
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
