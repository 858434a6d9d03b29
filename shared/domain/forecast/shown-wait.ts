import type { Busyness, Wait } from '../../schemas/hall'
import { longestWait } from '../band'

export const shownMinutes = (minutes: number): number => Math.min(longestWait, Math.round(minutes))

/** As shown to people: whole minutes, up to a ceiling. */
export const shownWait = ({ p50, p80, basis }: Wait): Wait => ({
  p50: shownMinutes(p50),
  p80: shownMinutes(p80),
  basis,
})

/** The word for a wait: up to a quarter of an hour is idle, from three quarters on it is busy. */
export function busynessOf({ p50, basis }: Wait): Busyness {
  if (basis === 'unknown') return 'unknown'
  return p50 <= 15 ? 'idle' : p50 < 45 ? 'moderate' : 'busy'
}

/** As people say it: whole minutes below ten, steps of five from there. */
export const roundedWait = (minutes: number): number =>
  minutes < 10 ? Math.round(minutes) : Math.round(minutes / 5) * 5
/** Shorter than this is no wait. */
const leastWait = 3

/**
 * A wait in words: its minutes as people say them, or none, where four of five wait none. Where many wait none and few
 * wait long, more than half of them none, it is probably none: a number would be right for nobody.
 *
 * @example
 * saidWait({ p50: 17, p80: 30 }) // => 15
 * saidWait({ p50: 0, p80: 12 }) // => 'probablyNoWait'
 * saidWait({ p50: 0, p80: 1 }) // => 'noWait'
 */
export function saidWait({
  p50,
  p80 = p50,
}: {
  p50: number
  p80?: number
}): number | 'noWait' | 'probablyNoWait' {
  const minutes = roundedWait(p50)
  if (minutes >= leastWait) return minutes
  return roundedWait(p80) < leastWait ? 'noWait' : 'probablyNoWait'
}
