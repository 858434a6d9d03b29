import type { Wait } from '../../schemas/hall'
import type { Band } from '../band'
import type { LiveHall } from '../hall/hall'
import type { Correction } from './correction'
import { countersAt, isOpenNow, type Outlook, startMinute, stepMinutes } from './outlook'

/** The day ahead in steps: the work there will be (counter minutes) at some shares of its futures, and the counters. */
export interface Forecast {
  basis: Wait['basis']
  fromMinute: number
  /** How far the day is ahead: minutes from now to its first step. */
  aheadMinutes: number
  work: Record<keyof Band, number[]>
  counters: number[]
  /** What is left, on the mean, of a visit one comes upon. */
  restMinutes: number
  correction?: Correction | undefined
  /** What the booked wait of what the others do, where the forecast is of the others. */
  bookedShare?: number
}

const dayMinutes = 24 * 60
/** Those left when the doors close are served within this time. */
const lateMinutes = 60

/** From when on the day is looked at, and the counters of each step. */
export function stepsOf(
  outlook: Outlook,
  live: LiveHall | undefined,
): Pick<Forecast, 'fromMinute' | 'counters'> {
  const fromMinute = startMinute(outlook, live)
  const lastMinute = Math.min(
    dayMinutes,
    Math.max(fromMinute, outlook.periods.at(-1)?.toMinute ?? 0) + lateMinutes,
  )
  const counters = Array.from({ length: Math.ceil((lastMinute - fromMinute) / stepMinutes) }, (_, step) =>
    countersAt(outlook, live, fromMinute + step * stepMinutes, step),
  )
  return { fromMinute, counters }
}

/** The work there is at a step. */
export const workAt = ({ work: { p10, p50, p80, p90 } }: Forecast, step: number): Band => ({
  p10: p10[step] ?? 0,
  p50: p50[step] ?? 0,
  p80: p80[step] ?? 0,
  p90: p90[step] ?? 0,
})

export const basisOf = (outlook: Outlook, isLive: boolean): Wait['basis'] =>
  isLive ? 'live' : isOpenNow(outlook) ? 'unknown' : 'forecast'
