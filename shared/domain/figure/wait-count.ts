import type { WaitFigures } from '../../schemas/figure'

/** Waits are told apart to five minutes, up to four hours. */
export const stepMinutes = 5
/** From here on they are not told apart. */
export const mostMinutes = 240

export const noWaits: WaitFigures = { waits: 0, waitSeconds: 0, byMinutes: {} }

export function withWait(before: WaitFigures, seconds: number): WaitFigures {
  const whole = Math.max(0, Math.round(seconds))
  const from = Math.min(mostMinutes, Math.floor(whole / 60 / stepMinutes) * stepMinutes)
  return {
    waits: before.waits + 1,
    waitSeconds: before.waitSeconds + whole,
    byMinutes: { ...before.byMinutes, [from]: (before.byMinutes[from] ?? 0) + 1 },
  }
}

/** To a tenth; unknown where nobody waited to be counted. */
export const meanMinutes = (seconds: number, count: number): number | undefined =>
  count > 0 ? Math.round(seconds / count / 6) / 10 : undefined

/**
 * How long this share of the people waited at most, to the next five minutes (the nearest-rank percentile of the
 * classes); `Infinity` where it lies in the last, open one, unknown where nobody waited.
 *
 * @example
 * waitOfShare({ waits: 4, waitSeconds: 1800, byMinutes: { 0: 2, 10: 2 } }, 0.5) // => 5
 */
export function waitOfShare({ waits, byMinutes }: WaitFigures, share: number): number | undefined {
  if (waits === 0) return undefined
  let counted = 0
  for (const [from, count] of Object.entries(byMinutes).sort(([a], [b]) => Number(a) - Number(b))) {
    counted += count
    if (counted >= share * waits) return Number(from) === mostMinutes ? Infinity : Number(from) + stepMinutes
  }
  return Infinity
}
