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
export const leastWait = 3
