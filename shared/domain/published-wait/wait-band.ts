import type { Band } from '../band'
import { addRow, draw, type Fit, fade, lineAt, newFit } from './fit'

/** How far off forecasts of one horizon are: their size by the wait foreseen, their shape as percentiles. */
export interface Spread {
  size: Fit
  /** Where p10, p80 and p90 lie, in sizes above the middle. */
  reach: [number, number, number]
  rows: number
  days: number
}

const shares = [0.1, 0.8, 0.9] as const
/** Error = 1 minute + 0.3 of the wait + 0.3 of the place's own mean error, until it is known better. */
const sizeAtFirst = [1, 0.3, 0.3]
const smallestSize = 0.5
/**
 * A percentile moves by this many sizes over the square root of the rows of all time at first, of one day
 * later: 0.07the rows of a day err together, so that many of them tell little more than a few.
 */
const step = { first: 0.1, later: 0.07 }

export const newSpread = (): Spread => ({
  size: newFit(sizeAtFirst),
  reach: [-1, 0.9, 1.5],
  rows: 0,
  days: 0,
})

const sizeOf = ({ size }: Spread, middle: number, ownError: number): number =>
  Math.max(smallestSize, lineAt(size, [1, middle, ownError]))

export function bandAround(spread: Spread, middle: number, ownError: number): Band {
  const size = sizeOf(spread, middle, ownError)
  const [low, high, highest] = spread.reach
  const p80 = Math.max(middle, middle + high * size)
  return {
    p10: Math.min(middle, Math.max(0, middle + low * size)),
    p50: middle,
    p80,
    p90: Math.max(p80, middle + highest * size),
  }
}

/**
 * Moves each percentile a step towards the truth, up by its share and down by the rest: it rests where that
 * share of the truths lies below, whatever their distribution.
 */
export function learnSpread(
  spread: Spread,
  middle: number,
  ownError: number,
  truth: number,
  share: number,
): void {
  const size = sizeOf(spread, middle, ownError)
  addRow(spread.size, [1, middle, ownError], Math.abs(truth - middle), share / size ** 2)
  spread.rows += share
  const rowsADay = spread.rows / Math.max(1, spread.days)
  const move = share * Math.max(step.first / Math.sqrt(spread.rows), step.later / Math.sqrt(rowsADay))
  shares.forEach((part, i) => {
    const reach = spread.reach[i] ?? 0
    const isBelow = truth < Math.max(0, middle + reach * size)
    spread.reach[i] = reach + move * (part - Number(isBelow))
  })
}

/** At the beginning of a day. */
export function redrawSpread(spread: Spread, kept: number): void {
  if (spread.rows > 0) spread.days += 1
  const { size } = spread
  fade(size, kept)
  draw(size, sizeAtFirst, [1, 1, 1])
}
