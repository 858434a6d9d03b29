import type { HomeVisit } from './visit-day'
import { rounding, urgency, worth } from './worth'

interface CostedWindow {
  from: number
  until: number
  cost: number
}

/** What may be, as windows with costs: what is fixed alone, what is promised before what was asked for. */
function windowsOfVisit({ windows, promised, fixed, urgent }: HomeVisit<unknown>): CostedWindow[] {
  if (fixed?.atMinute !== undefined) return [{ from: fixed.atMinute, until: fixed.atMinute, cost: 0 }]
  const asked = windows.map(({ fromMinute, untilMinute }) => ({
    from: fromMinute,
    until: untilMinute,
    cost: 0,
  }))
  if (promised)
    return [
      { from: promised.fromMinute, until: promised.untilMinute, cost: 0 },
      ...asked.map(window => ({ ...window, cost: worth.window })),
    ]
  return urgent ? stepsOf(asked) : asked
}

/** An urgent visit's windows, cut into a cheap beginning and dearer rests. */
function stepsOf(windows: CostedWindow[]): CostedWindow[] {
  const first = Math.min(...windows.map(({ from }) => from))
  return windows
    .flatMap(({ from, until }) =>
      Array.from({ length: urgency.steps + 1 }, (_, step) => ({
        from,
        until: step === urgency.steps ? until : Math.min(until, first + (step + 1) * urgency.stepMinutes),
        cost: step * urgency.stepCost,
      })),
    )
    .filter(
      ({ from, until }, i, all) =>
        until >= from && !(all[i - 1]?.from === from && all[i - 1]?.until === until),
    )
    .sort((a, b) => a.cost - b.cost)
}

/** The windows of all visits, one after another, each visit's cheapest first. */
export function windowsOf(visits: readonly HomeVisit<unknown>[]) {
  const all = visits.map(windowsOfVisit)
  const flat = all.flat()
  const windowAt = new Int32Array(visits.length + 1)
  for (const [i, windows] of all.entries()) windowAt[i + 1] = (windowAt[i] ?? 0) + windows.length
  return {
    windowAt,
    windowFrom: Float64Array.from(flat, ({ from }) => from),
    windowUntil: Float64Array.from(flat, ({ until }) => until + rounding),
    windowCost: Float64Array.from(flat, ({ cost }) => cost),
    lastUntil: Float64Array.from(all, windows => Math.max(...windows.map(({ until }) => until)) + rounding),
  }
}
